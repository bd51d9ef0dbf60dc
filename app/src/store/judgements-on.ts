import type { Judgement } from '@tavolo/engine'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What persons said about any of these facts. */
export async function judgementsOn(db: Kysely<Tables>, facts: readonly string[]): Promise<Judgement[]> {
  if (facts.length === 0) return []
  const rows = await db
    .selectFrom('judgements')
    .selectAll()
    .where(({ eb, or }) => or([eb('a', '=', eb.fn.any(eb.val(facts))), eb('b', '=', eb.fn.any(eb.val(facts)))]))
    .execute()
  return rows.map(judgementOf)
}

/** A person's word as judgements are told. */
export const judgementOf = ({ a, b, verdict }: Pick<Judgement, 'a' | 'b' | 'verdict'>): Judgement => ({
  a,
  b,
  verdict,
  by: 'person',
  weight: 1,
  reasons: [verdict === 'same' ? 'a person said that they are the same' : 'a person said that they are different'],
})
