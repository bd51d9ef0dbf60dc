import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Dialect, PGliteDialect } from 'kysely'
import { Problem } from '../problem.ts'
import { type Database, useSchema } from './database.ts'
import { lockFolder } from './folder-lock.ts'
import { FolderSync } from './folder-sync.ts'
import { storeProblem } from './store-problem.ts'

/** Says that the folder is a store whose making was finished. */
const MARKER = 'tavolo-store.json'
/** The database that runs inside this process (PGlite) and writes here. */
const DATA = 'database'

/**
 * The store in a folder; it is made where the folder is missing or empty. One process at a time may hold it.
 * @throws Problem TAVOLO-STORE-MISSING, TAVOLO-STORE-LOCKED, TAVOLO-STORE-FOREIGN, TAVOLO-STORE-DAMAGED
 */
export async function openFolder(folder: string, make: boolean, freeBytes = freeBytesAt): Promise<Database> {
  const checkRoom = async () => {
    if ((await freeBytes(folder)) < ROOM) throw full(folder)
  }
  try {
    if (!make && !existsSync(join(folder, MARKER))) throw missing(folder)
    await mkdir(folder, { recursive: true })
    const found = await readdir(folder)
    if (found.some((name) => name !== MARKER && name !== DATA && !name.startsWith('lock'))) throw foreign(folder)
    const unlock = await lockFolder(folder)
    try {
      const onDisk = new FolderSync(folder)
      const dialect = await startIn(folder)
      const settle = () => onDisk.sync()
      // Closing writes too.
      const release = () => settle().finally(unlock)
      return { dialect, where: folder, release, ready: () => mark(folder), settle, checkRoom }
    } catch (error) {
      await unlock()
      throw error
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOTDIR')) throw foreign(folder)
    throw storeProblem(error, folder)
  }
}

/** Bytes that must be free: a database that finds its disk full in the middle of writing may not come back. */
const ROOM = 64 * 1024 * 1024

async function freeBytesAt(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

async function startIn(folder: string): Promise<Dialect> {
  const data = join(folder, DATA)
  const isMade = existsSync(join(folder, MARKER))
  // A store that was killed while it was made never took a report.
  if (!isMade) await rm(data, { recursive: true, force: true })
  else if (!existsSync(join(data, 'PG_VERSION'))) throw damaged(folder, 'its database is missing')
  const { PGlite } = await import('@electric-sql/pglite')
  try {
    return new PGliteDialect({ pglite: await PGlite.create({ dataDir: data }), onCreateConnection: useSchema })
  } catch (error) {
    const problem = storeProblem(error, folder)
    throw isMade && problem.code === 'TAVOLO-STORE-FAILED' ? damaged(folder, problem.message) : problem
  }
}

async function mark(folder: string): Promise<void> {
  const path = join(folder, MARKER)
  if (!existsSync(path)) await writeFile(path, '{ "format": "tavolo/store" }\n')
}

const foreign = (folder: string) =>
  new Problem('TAVOLO-STORE-FOREIGN', 'this is no store of Tavolo and not empty', folder, 'give an empty or new folder, or that of a store')

const missing = (folder: string) =>
  new Problem('TAVOLO-STORE-MISSING', 'there is no record here yet', folder, 'make one with tavolo add, or say where it is with --store')

const damaged = (folder: string, how: string) =>
  new Problem('TAVOLO-STORE-DAMAGED', `the store is damaged: ${how}`, folder, 'restore it from a copy, or add the reports to a new one')

const full = (folder: string) =>
  new Problem(
    'TAVOLO-STORE-FULL',
    'there is hardly any room left on the disk',
    folder,
    'make room and try again: what was taken before is safe',
  )
