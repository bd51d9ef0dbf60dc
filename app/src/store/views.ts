import { judgePairs } from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import { dayBounds } from './day-bounds.ts'
import type { ClusteredFact, FactRules, StoredFact, StoredView } from './fact-rules.ts'
import { judgementsOn } from './judgements-on.ts'
import { END_OF_TIME } from './moments.ts'
import { RULES } from './record-rules.ts'
import { storableJson } from './storable-json.ts'
import type { FactKind, Tables } from './tables.ts'

/** Everything that was reported by a day in these clusters. */
export async function factsIn(db: Kysely<Tables>, clusters: readonly number[], until = END_OF_TIME): Promise<ClusteredFact[]> {
  if (clusters.length === 0) return []
  const { rows } = await sql<ClusteredFact>`
    select number, kind, cluster, fact from facts where cluster = any(${clusters}::bigint[]) and reported_at <= ${until}`.execute(db)
  return rows
}

/** What the facts of whole clusters tell together. */
export async function viewsOf<Fact extends StoredFact, View extends StoredView>(
  db: Kysely<Tables>,
  rules: FactRules<Fact, View>,
  facts: readonly ClusteredFact<Fact>[],
): Promise<readonly View[]> {
  const together = inCompany(facts)
  const ids = together.map(({ id }) => id)
  // Persons judge nothing but occasions.
  const persons = rules.kind === 'occasion' ? await judgementsOn(db, ids) : []
  const judgements = judgePairs(
    together,
    (fact) => rules.keysOf(fact),
    (a, b) => rules.judge(a, b),
  )
  return rules.viewsOf(
    facts.map(({ fact }) => fact),
    [...judgements, ...persons],
  )
}

/** Facts that do not stand alone in their cluster: the others were held against their likes when they came. */
function inCompany<Fact extends StoredFact>(facts: readonly ClusteredFact<Fact>[]): Fact[] {
  const sizes = new Map<number, number>()
  for (const { cluster } of facts) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
  return facts.filter(({ cluster }) => (sizes.get(cluster) ?? 0) > 1).map(({ fact }) => fact)
}

/** Writes anew what is told by clusters that have changed: their views until now go, those of their facts come. */
export async function rewriteViews(db: Kysely<Tables>, changed: readonly number[], facts: readonly ClusteredFact[]): Promise<void> {
  if (changed.length > 0) await sql`delete from views where cluster = any(${changed}::bigint[])`.execute(db)
  const rows = []
  for (const rules of Object.values(RULES)) {
    const ofKind = facts.filter(({ kind }) => kind === rules.kind)
    const byId = new Map(ofKind.map((clustered) => [clustered.fact.id, clustered]))
    for (const view of await viewsOf(db, rules, ofKind)) rows.push(rowOf(rules.kind, view, byId))
  }
  if (rows.length === 0) return
  await sql`
    insert into views (kind, id, cluster, facts, place_in_list, first_day, last_day, parties, topic, binds, status, lapses_after, place, first_id, view)
    select kind, id, cluster, facts, place_in_list, first_day, last_day, parties, topic, binds, status, lapses_after, place, first_id, view
    from json_to_recordset(${storableJson(rows)}::json) as given(
      kind text, id text, cluster bigint, facts bigint[], place_in_list text, first_day text, last_day text, parties text[], topic text,
      binds boolean, status text, lapses_after text, place text, first_id text, view json)
  `.execute(db)
}

/** The same for clusters from which something was taken away, or about which a person spoke. */
export async function rewriteClusters(db: Kysely<Tables>, changed: readonly number[]): Promise<void> {
  await rewriteViews(db, changed, await factsIn(db, changed))
}

function rowOf(kind: FactKind, view: StoredView, facts: ReadonlyMap<string, ClusteredFact>) {
  const { date, placeInList, lapsesAfter, ...columns } = RULES[kind].columnsOfView(view)
  const bounds = dayBounds(date)
  const told = view.facts.flatMap((id) => facts.get(id) ?? [])
  const first = told.reduce<ClusteredFact | undefined>((a, b) => (a !== undefined && a.number < b.number ? a : b), undefined)
  return {
    kind,
    id: view.id,
    cluster: first?.cluster,
    facts: told.map(({ number }) => number),
    first_id: first?.fact.id === view.id ? null : first?.fact.id,
    place_in_list: placeInList,
    first_day: bounds?.first ?? null,
    last_day: bounds?.last ?? null,
    lapses_after: lapsesAfter,
    ...columns,
    view,
  }
}
