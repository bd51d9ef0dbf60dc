import { type Span, SpanIndex, type Statement } from '../document/index.ts'
import { officialVoice } from './origins/official-voice.ts'
import { outletOf } from './origins/outlet.ts'
import { textFingerprints } from './origins/text-fingerprints.ts'
import type { RecordedReport } from './record-format.ts'
import { reportedAt } from './reported-at.ts'

/** A report as its facts are taken from it: what all of them ask for, worked out once. */
export interface OpenedReport {
  readonly id: string
  readonly language: string
  readonly reportedAt: string
  readonly outlet: string | null
  /** The party whose own site it is. */
  readonly official: string | null
  readonly actors: SpanIndex<{ readonly span: Span; readonly id: string }>
  /** Days told. */
  readonly times: SpanIndex<{ readonly span: Span; readonly value: string }>
  readonly statements: readonly Statement[]
  readonly said: SpanIndex<{ readonly span: Span; readonly statement: Statement }>
  /** Whose text the words at a place are. */
  readonly fingerprint: (place: Span | null) => string
}

const opened = new WeakMap<RecordedReport, OpenedReport>()

export function openReport(report: RecordedReport): OpenedReport {
  const known = opened.get(report)
  if (known) return known
  const { dossier, text } = report
  const open: OpenedReport = {
    id: dossier.report.id,
    language: dossier.report.language,
    reportedAt: reportedAt(report),
    outlet: outletOf(dossier.report.publisher),
    official: officialVoice(dossier.report.publisher),
    actors: new SpanIndex(
      dossier.actors.flatMap(({ id, kind, mentions }) => (kind === 'media' ? [] : mentions.map((span) => ({ span, id })))),
    ),
    times: new SpanIndex(dossier.times.filter(({ value }) => /^\d{4}/.test(value))),
    statements: dossier.statements,
    said: new SpanIndex(dossier.statements.flatMap((statement) => statement.content.map((span) => ({ span, statement })))),
    fingerprint: textFingerprints(text),
  }
  opened.set(report, open)
  return open
}
