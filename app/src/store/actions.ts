import { type ActionFact, type RecordedAction, viewAction } from '@tavolo/engine'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { betweenDays } from './between-days.ts'
import { reportedAfter } from './find-views.ts'
import { dayAsked, END_OF_TIME } from './moments.ts'
import { storable } from './storable-json.ts'
import type { ActionQuery, Page } from './store.ts'
import type { Tables } from './tables.ts'

/** The deeds that were asked for, in the order in which they became known. */
export async function actionsOf(db: Kysely<Tables>, query: ActionQuery): Promise<RecordedAction[]> {
  const { party, act, from, to, asOf } = query
  const conditions: RawBuilder<boolean>[] = []
  if (party !== undefined) conditions.push(sql`parties @> array[${storable(party)}]`)
  if (act !== undefined) conditions.push(sql`topic = ${storable(act)}`)
  if (from !== undefined || to !== undefined) conditions.push(betweenDays(from && dayAsked(from), to && dayAsked(to)))
  return await actionsWhere(db, asOf === undefined ? END_OF_TIME : dayAsked(asOf), conditions, query)
}

/** Deeds that became known behind one day and until another. */
export const newActions = (db: Kysely<Tables>, since: string, until: string): Promise<RecordedAction[]> =>
  actionsWhere(db, until, [reportedAfter(since)], {})

async function actionsWhere(
  db: Kysely<Tables>,
  until: string,
  conditions: readonly RawBuilder<boolean>[],
  { offset = 0, limit }: Page,
): Promise<RecordedAction[]> {
  const all = [sql`kind = 'action'`, sql`reported_at <= ${until}`, ...conditions]
  const { rows } = await sql<{ fact: ActionFact }>`
    select fact from facts where ${sql.join(all, sql` and `)}
    order by reported_at, id offset ${offset}::int limit ${limit ?? null}::int`.execute(db)
  return rows.map(({ fact }) => viewAction(fact))
}
