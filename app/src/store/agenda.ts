import { bySoonest, groupOccasions, type RecordedOccasion, viewOccasion } from '@tavolo/engine'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { betweenDays } from './between-days.ts'
import { dayBounds } from './day-bounds.ts'
import { type Found, factsWhere, loadClusters } from './load-facts.ts'
import { dayAsked, END_OF_TIME } from './moments.ts'
import { OCCASION_RULES } from './record-rules.ts'
import { storable } from './storable-json.ts'
import type { AgendaQuery } from './store.ts'
import type { Tables } from './tables.ts'

/** The occasions that were asked for, soonest first; open dates stand behind the known ones, occasions without one last. */
export async function agendaOf(db: Kysely<Tables>, query: AgendaQuery, today: string): Promise<RecordedOccasion[]> {
  const { party, kind, offset = 0, limit } = query
  const from = query.from === undefined ? null : dayAsked(query.from)
  const to = query.to === undefined ? null : dayAsked(query.to)
  // A fact may tell what its occasion no longer is: the conditions find clusters, the view decides.
  const conditions: RawBuilder<boolean>[] = []
  if (from !== null || to !== null) conditions.push(betweenDays(from ?? undefined, to ?? undefined))
  if (party !== undefined) conditions.push(sql<boolean>`parties @> array[${storable(party)}]`)
  if (kind !== undefined) conditions.push(sql<boolean>`topic = ${storable(kind)}`)
  const until = query.asOf === undefined ? END_OF_TIME : dayAsked(query.asOf)
  const found = await factsWhere(db, 'occasion', until, conditions)
  const occasions = (await occasionsIn(db, found, until, today)).filter((occasion) => isAskedFor(occasion, { ...query, from, to }))
  return occasions.sort(bySoonest).slice(offset, limit === undefined ? undefined : offset + limit)
}

/** The occasion that a fact belongs to. */
export async function occasionOf(
  db: Kysely<Tables>,
  fact: string,
  asOf: string | undefined,
  today: string,
): Promise<RecordedOccasion | null> {
  const until = asOf === undefined ? END_OF_TIME : dayAsked(asOf)
  const found = await factsWhere(db, 'occasion', until, [sql<boolean>`id = ${fact}`])
  return (await occasionsIn(db, found, until, today)).find(({ facts }) => facts.includes(fact)) ?? null
}

/** All occasions that these facts may belong to, as they were known at a day. */
export async function occasionsIn(db: Kysely<Tables>, found: readonly Found[], until: string, today: string): Promise<RecordedOccasion[]> {
  const { facts, judgements } = await loadClusters(db, OCCASION_RULES, found, until)
  const day = until === END_OF_TIME ? today : until
  return groupOccasions(facts, judgements).map((group) => viewOccasion(group, day))
}

interface Asked extends Pick<AgendaQuery, 'party' | 'status' | 'place' | 'kind'> {
  readonly from: string | null
  readonly to: string | null
}

function isAskedFor(occasion: RecordedOccasion, { from, to, party, status, place, kind }: Asked): boolean {
  const bounds = dayBounds(occasion.date)
  if (from !== null && (bounds === null || bounds.last < from)) return false
  if (to !== null && (bounds === null || bounds.first > to)) return false
  if (party !== undefined && !occasion.parties.some(({ actor }) => actor === party)) return false
  if (status !== undefined && occasion.status !== status) return false
  if (place !== undefined && !(occasion.place ?? '').toLowerCase().includes(place.toLowerCase())) return false
  return kind === undefined || occasion.kind === kind
}
