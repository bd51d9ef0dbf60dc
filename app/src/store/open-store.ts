import { Kysely } from 'kysely'
import { DatabaseStore } from './database-store.ts'
import { openFolder } from './folder-database.ts'
import { openServer } from './server-database.ts'
import type { Store } from './store.ts'
import { storeProblem } from './store-problem.ts'
import type { Tables } from './tables.ts'
import { upgrade } from './upgrade.ts'

/** Where a store is: a folder of its own, or a PostgreSQL database. */
export type StorePlace = { readonly folder: string } | { readonly databaseUrl: string }

export interface StoreOptions {
  /** The time, for what is taken and for what has lapsed; the system's where nothing is given. */
  readonly clock?: () => Date
  /** Whether a folder without a store becomes one; true where nothing is given. */
  readonly make?: boolean
  /** Bytes that are free where the folder is; the file system's answer where nothing is given. */
  readonly freeBytes?: (folder: string) => Promise<number>
}

/**
 * Opens the record on disk and makes it where there is none: `const store = await openStore({ folder: 'tavolo.store' })`.
 * A folder is held by one process at a time; on PostgreSQL several may work at once.
 * @throws Problem TAVOLO-STORE-*
 */
export async function openStore(
  place: StorePlace,
  { clock = () => new Date(), make = true, freeBytes }: StoreOptions = {},
): Promise<Store> {
  const database = 'folder' in place ? await openFolder(place.folder, make, freeBytes) : await openServer(place.databaseUrl)
  const db = new Kysely<Tables>({ dialect: database.dialect })
  try {
    await upgrade(db, database.where)
    await database.ready()
  } catch (error) {
    await db.destroy().catch(() => {})
    await database.release()
    throw storeProblem(error, database.where)
  }
  return new DatabaseStore(db, database, clock)
}
