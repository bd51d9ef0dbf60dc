import { type Kysely, sql } from 'kysely'
import type { KeysOfFacts } from './fact-keys.ts'
import type { FactRules, StoredFact } from './fact-rules.ts'
import type { Tables } from './tables.ts'

/** Clusters by fact, and those clusters of the store that have become part of another. */
export interface Clustering {
  readonly of: (id: string) => string
  /** Every cluster that was found to belong to one of another name. */
  readonly merged: ReadonlyMap<string, string>
}

/**
 * Puts new facts into the clusters of those that they may be the same as; what connects two clusters makes them one.
 * Only facts that share a key are held against each other.
 */
export async function clusterFacts<Fact extends StoredFact>(
  db: Kysely<Tables>,
  rules: FactRules<Fact>,
  facts: readonly Fact[],
  keys: KeysOfFacts,
): Promise<Clustering> {
  const sets = new DisjointSets()
  const stored = new Set<string>()
  const sharing = new Map<number, Map<string, Fact>>()
  for (const { key, cluster, fact } of await factsByKeys<Fact>(db, [...new Set([...keys.values()].flat())])) {
    stored.add(cluster)
    sets.join(cluster, fact.id)
    within(sharing, key).set(fact.id, fact)
  }
  for (const fact of facts) {
    const compared = new Set([fact.id])
    for (const key of keys.get(fact.id) ?? []) {
      const others = within(sharing, key)
      for (const other of others.values()) {
        if (compared.has(other.id)) continue
        compared.add(other.id)
        if (rules.judge(fact, other)?.verdict === 'same') sets.join(other.id, fact.id)
      }
      others.set(fact.id, fact)
    }
  }
  for (const { fact, cluster } of await judgedSame(db, facts)) {
    stored.add(cluster)
    sets.join(cluster, fact)
  }
  const merged = [...stored].map((name) => [name, sets.nameOf(name)] as const).filter(([name, now]) => name !== now)
  return { of: (id) => sets.nameOf(id), merged: new Map(merged) }
}

function within<Fact>(sharing: Map<number, Map<string, Fact>>, key: number): Map<string, Fact> {
  const known = sharing.get(key)
  if (known !== undefined) return known
  const facts = new Map<string, Fact>()
  sharing.set(key, facts)
  return facts
}

async function factsByKeys<Fact>(db: Kysely<Tables>, keys: readonly number[]): Promise<{ key: number; cluster: string; fact: Fact }[]> {
  if (keys.length === 0) return []
  const { rows: found } = await sql<{ key: number; fact: string }>`
    select key, fact from fact_keys where key = any(${keys}::bigint[])`.execute(db)
  const ids = [...new Set(found.map(({ fact }) => fact))]
  const { rows } = await sql<{ id: string; cluster: string; fact: Fact }>`
    select id, cluster, fact from facts where id = any(${ids}::text[])`.execute(db)
  const facts = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap(({ key, fact: id }) => {
    const row = facts.get(id)
    return row === undefined ? [] : [{ key, cluster: row.cluster, fact: row.fact }]
  })
}

/** New facts that a person once held to be the same as another, with the cluster of that one; a new one is a cluster of its own. */
async function judgedSame(db: Kysely<Tables>, facts: readonly StoredFact[]): Promise<{ fact: string; cluster: string }[]> {
  const ids = facts.map(({ id }) => id)
  const { rows } = await sql<{ fact: string; other: string; cluster: string | null }>`
    with word as (
      select a as judged, b as other from judgements where verdict = 'same' and a = any(${ids}::text[])
      union all select b, a from judgements where verdict = 'same' and b = any(${ids}::text[])
    )
    select judged as fact, other, cluster from word left join facts on id = other`.execute(db)
  const isNew = new Set(ids)
  return rows.flatMap(({ fact, other, cluster }) =>
    cluster !== null ? [{ fact, cluster }] : isNew.has(other) ? [{ fact, cluster: other }] : [],
  )
}

/** Sets that grow together; the one that is named first gives its name. */
class DisjointSets {
  private readonly parents = new Map<string, string>()

  join(into: string, from: string): void {
    const [name, other] = [this.nameOf(into), this.nameOf(from)]
    if (name !== other) this.parents.set(other, name)
  }

  nameOf(id: string): string {
    let name = id
    for (let parent = this.parents.get(name); parent !== undefined; parent = this.parents.get(name)) name = parent
    if (name !== id) this.parents.set(id, name)
    return name
  }
}
