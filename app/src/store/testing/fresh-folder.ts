import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '../open-store.ts'

const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/tavolo', import.meta.url))
const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url))

/** A folder with an empty store, for tests: making one takes seconds, so that one is made for all and copied. */
export async function freshFolder(): Promise<string> {
  const empty = await emptyStore()
  const folder = join(mkdtempSync(join(tmpdir(), 'tavolo-store-')), 'store')
  cpSync(empty, folder, { recursive: true })
  return folder
}

async function emptyStore(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of readdirSync(MIGRATIONS).sort()) hash.update(readFileSync(join(MIGRATIONS, name)))
  const path = join(CACHE, `empty-store-${hash.digest('hex').slice(0, 12)}`)
  if (existsSync(path)) return path
  mkdirSync(CACHE, { recursive: true })
  const making = mkdtempSync(join(CACHE, 'making-'))
  await (await openStore({ folder: join(making, 'store') })).close()
  try {
    renameSync(join(making, 'store'), path)
  } catch {
    // Another test made it meanwhile.
  }
  rmSync(making, { recursive: true, force: true })
  return path
}
