import type { Judgement, Verdict } from '@tavolo/engine'
import type { Kysely } from 'kysely'
import { Problem } from '../problem.ts'
import type { Tables } from './tables.ts'
import { moveClusters } from './take-reports.ts'

/**
 * Keeps a person's word on two occasions, in the place of an earlier one.
 * @throws Problem TAVOLO-STORE-UNKNOWN, TAVOLO-STORE-SAME
 */
export async function judge(db: Kysely<Tables>, ids: readonly [string, string], verdict: Verdict, now: string): Promise<Judgement> {
  const [a, b] = inOrder(ids)
  if (a === b) throw new Problem('TAVOLO-STORE-SAME', 'both ids are the same', a, 'give the ids of two occasions')
  const clusters = new Map<string, string>()
  for (const id of [a, b]) clusters.set(id, await clusterOf(db, id))
  await db
    .insertInto('judgements')
    .values({ a, b, verdict })
    .onConflict((conflict) => conflict.columns(['a', 'b']).doUpdateSet({ verdict }))
    .execute()
  const [into = '', from = ''] = clusters.values()
  if (verdict === 'same' && into !== from) await moveClusters(db, new Map([[from, into]]))
  await db
    .insertInto('changes')
    .values({ at: now, kind: 'judged', subject: `${a} ${b}` })
    .execute()
  return judgementOf({ a, b, verdict })
}

/** Takes a person's word back; false where there was none. */
export async function undoJudgement(db: Kysely<Tables>, ids: readonly [string, string], now: string): Promise<boolean> {
  const [a, b] = inOrder(ids)
  const gone = await db.deleteFrom('judgements').where('a', '=', a).where('b', '=', b).returning('a').execute()
  if (gone.length === 0) return false
  await db
    .insertInto('changes')
    .values({ at: now, kind: 'judgement-undone', subject: `${a} ${b}` })
    .execute()
  return true
}

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

const judgementOf = ({ a, b, verdict }: Pick<Judgement, 'a' | 'b' | 'verdict'>): Judgement => ({
  a,
  b,
  verdict,
  by: 'person',
  weight: 1,
  reasons: [verdict === 'same' ? 'a person said that they are the same' : 'a person said that they are different'],
})

const inOrder = ([a, b]: readonly [string, string]): readonly [string, string] => (a < b ? [a, b] : [b, a])

async function clusterOf(db: Kysely<Tables>, id: string): Promise<string> {
  const found = await db.selectFrom('facts').select('cluster').where('id', '=', id).where('kind', '=', 'occasion').executeTakeFirst()
  if (found !== undefined) return found.cluster
  throw new Problem('TAVOLO-STORE-UNKNOWN', 'the store knows no occasion of this id', id, 'give an id as tavolo agenda prints it')
}
