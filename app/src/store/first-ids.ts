import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The ids under which occasions were first given out, by their present ids, where an earlier report has given them another since. */
export async function firstIds(db: Kysely<Tables>): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; first_id: string }>`
    select id, first_id from views where first_id is not null and kind = 'occasion'`.execute(db)
  return new Map(rows.map(({ id, first_id }) => [id, first_id]))
}
