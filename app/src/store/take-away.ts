import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** Takes a report and its facts out again; false where the store does not know it. */
export async function takeAway(db: Kysely<Tables>, report: string, now: string): Promise<boolean> {
  // Clusters that the report held together stay as they are: they only say how far grouping has to look.
  const { rows } = await sql`delete from reports where id = ${report} returning id`.execute(db)
  if (rows.length === 0) return false
  await db.insertInto('changes').values({ at: now, kind: 'removed', subject: report }).execute()
  return true
}
