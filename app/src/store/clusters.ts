import { type Kysely, sql } from 'kysely'
import { DisjointSets } from './disjoint-sets.ts'
import type { ClusteredFact, StoredFact } from './fact-rules.ts'
import type { NewFact } from './new-facts.ts'
import { RULES } from './record-rules.ts'
import type { Tables } from './tables.ts'

/** Where new facts stand, and what became of the clusters of the store that they belong to. */
export interface Clustering {
  /** The cluster of a new fact. */
  readonly of: (fact: number) => number
  /** Names of the store's clusters that new facts belong to, and under which name they go on. */
  readonly touched: ReadonlyMap<number, number>
}

/**
 * Puts new facts into the clusters of those that they may be the same as; what connects two clusters makes them one.
 * Only facts that share a key are held against each other.
 */
export async function clusterFacts(db: Kysely<Tables>, facts: readonly NewFact[]): Promise<Clustering> {
  const sets = new DisjointSets()
  const { found, known } = await factsByKeys(db, [...new Set(facts.flatMap(({ keys }) => keys))])
  const stored = new Set<number>()
  for (const { cluster, number } of known.values()) {
    stored.add(cluster)
    sets.join(cluster, number)
  }
  const sharing = new Map<number, Map<number, StoredFact>>()
  for (const { key, number } of found) {
    const fact = known.get(number)?.fact
    if (fact !== undefined) within(sharing, key).set(number, fact)
  }
  for (const { number, kind, fact, keys } of facts) {
    const compared = new Set([number])
    for (const key of keys) {
      const others = within(sharing, key)
      for (const [other, likely] of others) {
        if (compared.has(other)) continue
        compared.add(other)
        if (RULES[kind].judge(fact, likely)?.verdict === 'same') sets.join(other, number)
      }
      others.set(number, fact)
    }
  }
  for (const { number, cluster, isStored } of await judgedWith(db, facts)) {
    if (isStored) stored.add(cluster)
    sets.join(cluster, number)
  }
  const now = new Set(facts.map(({ number }) => sets.nameOf(number)))
  const names = [...stored].map((name) => [name, sets.nameOf(name)] as const)
  return { of: (fact) => sets.nameOf(fact), touched: new Map(names.filter(([, name]) => now.has(name))) }
}

function within(sharing: Map<number, Map<number, StoredFact>>, key: number): Map<number, StoredFact> {
  const known = sharing.get(key)
  if (known !== undefined) return known
  const facts = new Map<number, StoredFact>()
  sharing.set(key, facts)
  return facts
}

async function factsByKeys(
  db: Kysely<Tables>,
  keys: readonly number[],
): Promise<{ found: { key: number; number: number }[]; known: ReadonlyMap<number, ClusteredFact> }> {
  const { rows: found } = await sql<{ key: number; number: number }>`
    select key, fact as number from fact_keys where key = any(${keys}::bigint[])`.execute(db)
  const numbers = [...new Set(found.map(({ number }) => number))]
  if (numbers.length === 0) return { found, known: new Map() }
  const { rows } = await sql<ClusteredFact>`
    select number, kind, cluster, fact from facts where number = any(${numbers}::bigint[])`.execute(db)
  return { found, known: new Map(rows.map((row) => [row.number, row])) }
}

/** New occasions about which a person once spoke, with the cluster of the other one; a new one is a cluster of its own. */
async function judgedWith(
  db: Kysely<Tables>,
  facts: readonly NewFact[],
): Promise<{ number: number; cluster: number; isStored: boolean }[]> {
  const numbers = new Map(facts.filter(({ kind }) => kind === 'occasion').map(({ number, fact }) => [fact.id, number]))
  if (numbers.size === 0) return []
  const ids = [...numbers.keys()]
  const { rows } = await sql<{ judged: string; other: string; cluster: number | null }>`
    with word as (
      select a as judged, b as other from judgements where a = any(${ids}::text[])
      union all select b, a from judgements where b = any(${ids}::text[])
    )
    select judged, other, cluster from word left join facts on id = other`.execute(db)
  return rows.flatMap(({ judged, other, cluster }) => {
    const number = numbers.get(judged)
    const found = cluster ?? numbers.get(other)
    return number === undefined || found === undefined ? [] : [{ number, cluster: found, isStored: cluster !== null }]
  })
}

/** Clusters of the store go on under other names. */
export async function moveClusters(db: Kysely<Tables>, moved: ReadonlyMap<number, number>): Promise<void> {
  const names = [...moved].filter(([name, now]) => name !== now)
  if (names.length === 0) return
  await sql`
    update facts set cluster = moved.new_name
    from unnest(${names.map(([name]) => name)}::bigint[], ${names.map(([, now]) => now)}::bigint[]) as moved(old_name, new_name)
    where cluster = moved.old_name`.execute(db)
}
