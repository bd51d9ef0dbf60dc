import { occasionOn, type RecordedOccasion } from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import { findViews, viewsInAsOf } from './find-views.ts'
import { dayAsked, END_OF_TIME } from './moments.ts'
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
  const occasions = await viewsInAsOf(db, OCCASION_RULES, clusters, asOf === undefined ? END_OF_TIME : dayAsked(asOf))
  const found = occasions.find(({ facts }) => facts.includes(fact))
  return found === undefined ? null : occasionOn(found, asOf ?? today)
}
