import type { Dossier } from '@tavolo/engine'
import type { Draft } from '../intake/draft.ts'
import { readDraft } from '../read-draft.ts'
import type { StageTimings } from '../stage-timings.ts'
import { ReadingThreads } from './reading-threads.ts'

/** Reads reports, here or in threads. */
export interface ReportReader {
  /** How many reports it can have in hand before the first answer is awaited. */
  readonly ahead: number
  /** @throws Problem where the report cannot be read */
  read(draft: Draft): Promise<Dossier>
  close(): Promise<void>
}

/** A reader with so many threads; 1 reads in the thread that asks. */
export function reportReader(threads: number, timings: StageTimings | null): ReportReader {
  if (threads > 1) {
    const reading = new ReadingThreads(threads, timings)
    return { ahead: 4 * threads, read: (draft) => reading.read(draft), close: () => reading.close() }
  }
  return { ahead: 1, read: async (draft) => (await readDraft(draft, { timings })).dossier, close: async () => {} }
}
