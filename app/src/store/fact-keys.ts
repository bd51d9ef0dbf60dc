import { type Kysely, sql } from 'kysely'
import type { FactRules, StoredFact } from './fact-rules.ts'
import type { Tables } from './tables.ts'

/** Keys of facts, each as a number below 2⁵³. */
export type KeysOfFacts = ReadonlyMap<string, readonly number[]>

export function keysOfFacts<Fact extends StoredFact>(rules: FactRules<Fact>, facts: readonly Fact[]): KeysOfFacts {
  return new Map(facts.map((fact) => [fact.id, [...new Set(rules.keysOf(fact).map((key) => hashOf(`${rules.kind}|${key}`)))]]))
}

export async function insertKeys(db: Kysely<Tables>, keys: KeysOfFacts): Promise<void> {
  const { numbers, facts } = columnsOf(keys)
  await sql`
    insert into fact_keys (key, fact)
    select key, fact from unnest(${numbers}::bigint[], ${facts}::text[]) as given(key, fact) on conflict do nothing`.execute(db)
}

export async function deleteKeys(db: Kysely<Tables>, keys: KeysOfFacts): Promise<void> {
  const { numbers, facts } = columnsOf(keys)
  await sql`
    delete from fact_keys using unnest(${numbers}::bigint[], ${facts}::text[]) as given(key, fact)
    where fact_keys.key = given.key and fact_keys.fact = given.fact`.execute(db)
}

function columnsOf(keys: KeysOfFacts): { numbers: number[]; facts: string[] } {
  const rows = [...keys].flatMap(([fact, numbers]) => numbers.map((number) => ({ number, fact }))).sort((a, b) => a.number - b.number)
  return { numbers: rows.map(({ number }) => number), facts: rows.map(({ fact }) => fact) }
}

/** FNV-1a twice with different seeds: 53 bits (Fowler, Noll, Vo). */
function hashOf(words: string): number {
  let high = 0x811c9dc5
  let low = 0x01000193
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit ^ (i & 0xff), 0x85ebca6b)
    low ^= low >>> 13
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}
