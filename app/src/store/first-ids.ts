import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The ids under which occasions were first given out, by their present ids, where an earlier report has given them another since. */
export async function firstIds(db: Kysely<Tables>): Promise<Map<string, string>> {
  const { rows } = await sql<{ now: string; first: string }>`
    select views.id as now, taken.id as first
    from views join facts as taken on taken.number = (select min(number) from unnest(views.facts) as number)
    where views.kind = 'occasion' and cardinality(views.facts) > 1 and taken.id <> views.id`.execute(db)
  return new Map(rows.map(({ now, first }) => [now, first]))
}
