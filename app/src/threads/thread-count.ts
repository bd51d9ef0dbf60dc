import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** Below this many bytes one thread is done before others have opened their languages. */
const WORTH_THREADS = 500_000

/** All cores where there is much to read, else one. A file that is not there counts nothing: whoever reads it will say so. */
export function threadsFor(files: readonly string[]): number {
  let bytes = 0
  for (const file of files) {
    bytes += statSync(file, { throwIfNoEntry: false })?.size ?? 0
    if (bytes >= WORTH_THREADS) return availableParallelism()
  }
  return 1
}
