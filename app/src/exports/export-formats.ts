import {
  type Edition,
  renderAtom,
  renderBriefing,
  renderCalendar,
  renderCsv,
  renderFollowTheMoney,
  renderGraphMl,
  renderJsonLd,
  renderNinjs,
} from '@tavolo/engine'
import { writeDocx } from './write-docx.ts'
import { writeParquet } from './write-parquet.ts'

/** A way of writing the record out. */
export interface ExportFormat {
  /** IANA media type. */
  readonly type: string
  /** Of the file, without a dot. */
  readonly extension: string
  readonly write: (edition: Edition) => string | Uint8Array | Promise<Uint8Array>
}

/** Every format that the record can be written out in. */
export const EXPORT_FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', extension: 'csv', write: renderCsv },
  parquet: { type: 'application/vnd.apache.parquet', extension: 'parquet', write: writeParquet },
  jsonld: { type: 'application/ld+json', extension: 'jsonld', write: renderJsonLd },
  ninjs: { type: 'application/json', extension: 'json', write: renderNinjs },
  ftm: { type: 'application/x-ndjson', extension: 'ftm.jsonl', write: renderFollowTheMoney },
  graphml: { type: 'application/graphml+xml', extension: 'graphml', write: renderGraphMl },
  markdown: { type: 'text/markdown; charset=utf-8', extension: 'md', write: renderBriefing },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    write: writeDocx,
  },
  atom: { type: 'application/atom+xml', extension: 'atom', write: renderAtom },
  ics: { type: 'text/calendar; charset=utf-8', extension: 'ics', write: (edition) => renderCalendar(edition, { name: 'Tavolo' }) },
} as const satisfies Record<string, ExportFormat>

export type ExportName = keyof typeof EXPORT_FORMATS

export const EXPORT_NAMES = Object.keys(EXPORT_FORMATS) as [ExportName, ...ExportName[]]
