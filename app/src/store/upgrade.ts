import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Problem } from '../problem.ts'
import { SCHEMA } from './database.ts'
import { MIGRATIONS } from './migrations/index.ts'
import type { Tables } from './tables.ts'

/**
 * Brings the tables of a store up to date, wherever they are: a schema of their own, so that a database may hold other things.
 * @throws Problem TAVOLO-STORE-NEWER
 */
export async function upgrade(db: Kysely<Tables>, where: string): Promise<void> {
  const known = Object.keys(MIGRATIONS)
  const done = await migrationsDone(db)
  const unknown = done.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new Problem(
      'TAVOLO-STORE-NEWER',
      `the store was written by a newer Tavolo (it knows ${unknown.join(', ')})`,
      where,
      'use that version, or a store of its own for this one',
    )
  }
  if (done.length === known.length) return
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) }, migrationTableSchema: SCHEMA })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

async function migrationsDone(db: Kysely<Tables>): Promise<string[]> {
  const table = `${SCHEMA}.kysely_migration`
  const { rows: found } = await sql<{ at: string | null }>`select to_regclass(${table})::text as at`.execute(db)
  if (!found[0]?.at) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(table)}`.execute(db)
  return rows.map(({ name }) => name)
}
