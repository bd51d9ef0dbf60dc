import { findFiles } from '../intake/find-files.ts'
import { takeIn } from '../intake/take-in.ts'
import { Problem } from '../problem.ts'
import { type ParticularOptions, withParticulars } from './particulars.ts'
import type { Progress } from './progress.ts'
import type { ReadingRun } from './reading-run.ts'

/** The files at all these paths; a path at which there are none does not keep the others out. */
export async function filesAt(paths: readonly string[], fail: (error: unknown) => void): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    try {
      found.push(...(await findFiles(path)))
    } catch (error) {
      fail(error)
    }
  }
  return found
}

/** Hands every report of these files to a run, until it is interrupted. */
export async function readFiles(
  files: readonly string[],
  particulars: ParticularOptions,
  run: ReadingRun,
  progress: Progress,
  fail: (error: unknown) => void,
): Promise<void> {
  let reports = 0
  for (const [i, file] of files.entries()) {
    if (run.isInterrupted) return
    try {
      for await (const draft of takeIn(file)) {
        if (run.isInterrupted) return
        progress.show(reports++, i + 1, files.length)
        if (draft instanceof Problem) fail(draft)
        else await run.take(withParticulars(draft, particulars))
      }
    } catch (error) {
      fail(error)
    }
  }
}
