import { occasionOn, type RecordedOccasion } from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import { findViews, viewsInAsOf } from './find-views.ts'
import { dayAsked } from './moments.ts'
import { OCCASION_RULES } from './record-rules.ts'
import type { AgendaQuery } from './store.ts'
import type { Tables } from './tables.ts'

/** The occasions that were asked for, soonest first; open dates stand behind the known ones, occasions without one last. */
export async function agendaOf(db: Kysely<Tables>, query: AgendaQuery, today: string): Promise<RecordedOccasion[]> {
  const { from, to, party, kind, status, place } = query
  const occasions = await findViews(db, OCCASION_RULES, { from, to, party, topic: kind, status, today, place }, query)
  return occasions.map((occasion) => occasionOn(occasion, query.asOf ?? today))
}

/** The occasion that a fact belongs to. */
export async function occasionOf(
  db: Kysely<Tables>,
  fact: string,
  asOf: string | undefined,
  today: string,
): Promise<RecordedOccasion | null> {
  const { rows } = await sql<{ cluster: number }>`select cluster from facts where id = ${fact} and kind = 'occasion'`.execute(db)
  const clusters = rows.map(({ cluster }) => cluster)
  const occasions = asOf === undefined ? await occasionsIn(db, clusters) : await viewsInAsOf(db, OCCASION_RULES, clusters, dayAsked(asOf))
  const found = occasions.find(({ facts }) => facts.includes(fact))
  return found === undefined ? null : occasionOn(found, asOf ?? today)
}

async function occasionsIn(db: Kysely<Tables>, clusters: readonly number[]): Promise<RecordedOccasion[]> {
  const { rows } = await sql<{ view: RecordedOccasion }>`select view from views where cluster = any(${clusters}::bigint[])`.execute(db)
  return rows.map(({ view }) => view)
}
