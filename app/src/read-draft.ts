import { createHash } from 'node:crypto'
import type { Dossier, Doubt, Reader, Reading, Report } from '@tavolo/engine'
import type { Draft } from './intake/draft.ts'
import { detectLanguage } from './languages/detect-language.ts'
import { openReader } from './languages/open-reader.ts'
import { Problem } from './problem.ts'
import type { StageTimings } from './stage-timings.ts'

interface DraftOptions {
  /** Keeps the trace of how each thing was found. */
  readonly explain?: boolean
  /** Told how long each stage took. */
  readonly timings?: StageTimings | null
}

/** Reads a text that was taken in; what was doubtful on the way stands first among the doubts. */
export async function readDraft(draft: Draft, { explain = false, timings = null }: DraftOptions = {}): Promise<Reading> {
  const { text, publishedAt, publisher, title, url, where } = draft
  const { language, doubts } = draft.language === null ? await detectLanguage(text, where) : { language: draft.language, doubts: [] }
  const reader = await openReader(language, where)
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  const report: Report = { id: draft.id ?? sha256.slice(0, 16), text, language, publishedAt, publisher, title, url, sha256 }
  const { dossier, trace } = readReport(reader, report, explain, timings, where)
  return { dossier: withDoubts(dossier, [...draft.doubts, ...doubts]), trace }
}

/** A defect met in one report must not keep the others from being read. */
function readReport(reader: Reader, report: Report, explain: boolean, timings: StageTimings | null, where: string): Reading {
  try {
    timings?.begin()
    return reader.read(report, timings === null ? { explain } : { explain, ended: timings.ended })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Problem('TAVOLO-DEFECT', `reading stopped at a defect of Tavolo: ${reason}`, where, 'please report it with the text')
  }
}

const withDoubts = (dossier: Dossier, doubts: readonly Doubt[]): Dossier =>
  doubts.length === 0 ? dossier : { ...dossier, doubts: [...doubts, ...dossier.doubts] }
