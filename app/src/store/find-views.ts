import { type Kysely, type RawBuilder, sql } from 'kysely'
import { betweenDays } from './between-days.ts'
import { dayBounds } from './day-bounds.ts'
import type { ClusteredFact, FactRules, StoredFact, StoredView, ViewColumns } from './fact-rules.ts'
import { dayAsked, END_OF_TIME } from './moments.ts'
import { storable } from './storable-json.ts'
import type { AsOf, Page } from './store.ts'
import type { FactKind, Tables } from './tables.ts'
import { factsIn, viewsOf } from './views.ts'

/** What is asked of views by their columns; an absent part asks nothing. */
export interface Wanted {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly party?: string | undefined
  readonly topic?: string | undefined
  readonly binds?: true
  /** As it is on the day that is today. */
  readonly status?: string | undefined
  readonly today?: string
  readonly place?: string | undefined
  /** Known since the day behind this one. */
  readonly knownAfter?: string
  /** Only views of which one of these facts is part. */
  readonly facts?: readonly FoundFact[] | undefined
}

/** A fact that was found by its words. */
export interface FoundFact {
  readonly id: string
  readonly number: number
  readonly cluster: number
}

/**
 * The views of a kind that are asked for, in the order of their list. What is known now stands in the store;
 * what was known at an earlier day is computed from the facts that had been reported by then.
 */
export async function findViews<Fact extends StoredFact, View extends StoredView>(
  db: Kysely<Tables>,
  rules: FactRules<Fact, View>,
  wanted: Wanted,
  { asOf, offset = 0, limit }: AsOf & Page,
): Promise<View[]> {
  const asked = { ...wanted, from: wanted.from && dayAsked(wanted.from), to: wanted.to && dayAsked(wanted.to) }
  const until = asOf === undefined ? END_OF_TIME : dayAsked(asOf)
  if (until !== END_OF_TIME) {
    const views = await viewsAsOf(db, rules, asked, until)
    return views.slice(offset, limit === undefined ? undefined : offset + limit)
  }
  const conditions = [sql<boolean>`kind = ${sql.lit(rules.kind)}`, ...ofBoth(rules.kind, asked), ...ofViews(asked)]
  const { rows } = await sql<{ view: View }>`
    select view from views where ${sql.join(conditions, sql` and `)}
    order by place_in_list, id offset ${offset}::int limit ${limit ?? null}::int`.execute(db)
  return rows.map(({ view }) => view)
}

/** The views that the facts of these clusters told at a day: as they stand, where nothing was told since, else computed. */
export async function viewsInAsOf<Fact extends StoredFact, View extends StoredView>(
  db: Kysely<Tables>,
  rules: FactRules<Fact, View>,
  clusters: readonly number[],
  until: string,
): Promise<readonly View[]> {
  const { rows: later } = await sql<{ cluster: number }>`
    select distinct cluster from facts where cluster = any(${clusters}::bigint[]) and reported_at > ${until}`.execute(db)
  const changed = new Set(later.map(({ cluster }) => cluster))
  const standing = clusters.filter((cluster) => !changed.has(cluster))
  const { rows } = await sql<{ view: View }>`select view from views where cluster = any(${standing}::bigint[])`.execute(db)
  const facts = (await factsIn(db, [...changed], until)) as ClusteredFact<Fact>[]
  return [...rows.map(({ view }) => view), ...(await viewsOf(db, rules, facts))]
}

/** Clusters in which each condition holds of a fact that was known at a day: a view has no value that none of its facts has. */
export async function clustersAsOf(
  db: Kysely<Tables>,
  kind: FactKind,
  conditions: readonly RawBuilder<boolean>[],
  until: string,
): Promise<number[]> {
  const each = (conditions.length === 0 ? [sql`true`] : conditions).map(
    (condition) => sql`select cluster from facts where kind = ${sql.lit(kind)} and reported_at <= ${until} and ${condition}`,
  )
  const { rows } = await sql<{ cluster: number }>`select distinct cluster from (${sql.join(each, sql` intersect `)}) as found`.execute(db)
  return rows.map(({ cluster }) => cluster)
}

async function viewsAsOf<Fact extends StoredFact, View extends StoredView>(
  db: Kysely<Tables>,
  rules: FactRules<Fact, View>,
  wanted: Wanted,
  until: string,
): Promise<View[]> {
  const conditions = ofBoth(rules.kind, wanted)
  if (wanted.knownAfter !== undefined) conditions.push(reportedAfter(wanted.knownAfter))
  const clusters = await clustersAsOf(db, rules.kind, conditions, until)
  const found = wanted.facts && new Set(wanted.facts.map(({ id }) => id))
  return (await viewsInAsOf(db, rules, clusters, until))
    .map((view) => ({ view, columns: rules.columnsOfView(view) }))
    .filter(({ view, columns }) => isWanted(columns, { ...wanted, today: until }) && (!found || view.facts.some((id) => found.has(id))))
    .sort((a, b) => compare(a.columns.placeInList, b.columns.placeInList) || compare(a.view.id, b.view.id))
    .map(({ view }) => view)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Facts that became known behind a day. */
export const reportedAfter = (day: string) => sql<boolean>`report in (select id from reports where reported_at > ${day})`

/** Conditions on the columns that facts and views have by the same names. */
function ofBoth(kind: FactKind, { from, to, party, topic, binds, facts }: Wanted): RawBuilder<boolean>[] {
  const conditions: RawBuilder<boolean>[] = []
  if (from !== undefined || to !== undefined) conditions.push(betweenDays(from, to))
  if (party !== undefined) {
    // Whoever holds a position stands alone there; the views of positions have an index of their own for that.
    if (kind === 'position') conditions.push(sql`parties[1] = ${storable(party)}`)
    else conditions.push(sql`parties @> array[${storable(party)}]`)
  }
  if (topic !== undefined) conditions.push(sql`topic = ${storable(topic)}`)
  if (binds === true) conditions.push(sql`binds`)
  if (facts !== undefined) conditions.push(sql`cluster = any(${facts.map(({ cluster }) => cluster)}::bigint[])`)
  return conditions
}

/** Conditions on what only views have. */
function ofViews({ status, today, place, knownAfter, facts }: Wanted): RawBuilder<boolean>[] {
  const conditions: RawBuilder<boolean>[] = []
  if (status !== undefined) conditions.push(sql`case when lapses_after < ${today} then 'lapsed' else status end = ${storable(status)}`)
  if (place !== undefined) conditions.push(sql`strpos(place, ${storable(place).toLowerCase()}) > 0`)
  if (knownAfter !== undefined) conditions.push(sql`place_in_list > ${knownAfter}`)
  if (facts !== undefined) {
    const numbers = facts.map(({ number }) => number)
    conditions.push(sql`exists (select from unnest(facts) as one where one = any(${numbers}::bigint[]))`)
  }
  return conditions
}

/** The same conditions on a view that stands in no table. */
function isWanted(columns: ViewColumns, { from, to, party, topic, binds, status, today = '', place, knownAfter }: Wanted): boolean {
  const bounds = dayBounds(columns.date)
  if (from !== undefined && (bounds === null || bounds.last < from)) return false
  if (to !== undefined && (bounds === null || bounds.first > to)) return false
  if (party !== undefined && !columns.parties.includes(party)) return false
  if (topic !== undefined && columns.topic !== topic) return false
  if (binds === true && !columns.binds) return false
  const hasLapsed = columns.lapsesAfter !== null && columns.lapsesAfter < today
  if (status !== undefined && (hasLapsed ? 'lapsed' : columns.status) !== status) return false
  if (place !== undefined && columns.place?.includes(place.toLowerCase()) !== true) return false
  return knownAfter === undefined || columns.placeInList > knownAfter
}
