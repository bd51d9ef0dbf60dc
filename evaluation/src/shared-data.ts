import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const house = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Folder of the data that lies beside the project; null where it is absent. */
export function sharedData(...path: readonly string[]): string | null {
  const folder = join(house, '..', 'shared', ...path)
  return existsSync(folder) ? folder : null
}

/** Says that the data is not there, and ends. */
export function withoutData(what: string): never {
  console.log(`${what} lies beside the project (../shared) and is not here: nothing was measured.`)
  process.exit(0)
}
