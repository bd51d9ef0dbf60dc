import { type Kysely, sql } from 'kysely'
import type { NumberedFact } from './fact-rules.ts'
import { hashOf } from './key-hash.ts'
import { RULES } from './record-rules.ts'
import type { Tables } from './tables.ts'

/** A fact and the keys under which its likes find it. */
interface KeyedFact {
  readonly number: number
  readonly keys: readonly number[]
}

/** Keys of a fact, each as a number below 2⁵³. */
export const keysOf = ({ kind, fact }: Pick<NumberedFact, 'kind' | 'fact'>): number[] => [
  ...new Set(RULES[kind].keysOf(fact).map((key) => hashOf(`${kind}|${key}`))),
]

export async function insertKeys(db: Kysely<Tables>, facts: readonly KeyedFact[]): Promise<void> {
  const { keys, numbers } = columnsOf(facts)
  await sql`insert into fact_keys (key, fact) select * from unnest(${keys}::bigint[], ${numbers}::bigint[])`.execute(db)
}

export async function deleteKeys(db: Kysely<Tables>, facts: readonly KeyedFact[]): Promise<void> {
  const { keys, numbers } = columnsOf(facts)
  await sql`
    delete from fact_keys using unnest(${keys}::bigint[], ${numbers}::bigint[]) as given(key, fact)
    where fact_keys.key = given.key and fact_keys.fact = given.fact`.execute(db)
}

/** In the order in which the database keeps them. */
function columnsOf(facts: readonly KeyedFact[]): { keys: number[]; numbers: number[] } {
  const rows = facts.flatMap(({ number, keys }) => keys.map((key) => ({ key, number }))).sort((a, b) => a.key - b.key)
  return { keys: rows.map(({ key }) => key), numbers: rows.map(({ number }) => number) }
}
