import type { Judgement, Verdict } from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import { Problem } from '../problem.ts'
import { moveClusters } from './clusters.ts'
import { judgementOf } from './judgements-on.ts'
import type { Tables } from './tables.ts'
import { rewriteClusters } from './views.ts'

/**
 * Keeps a person's word on two occasions, in the place of an earlier one.
 * @throws Problem TAVOLO-STORE-UNKNOWN, TAVOLO-STORE-SAME
 */
export async function judge(db: Kysely<Tables>, ids: readonly [string, string], verdict: Verdict, now: string): Promise<Judgement> {
  const [a, b] = inOrder(ids)
  if (a === b) throw new Problem('TAVOLO-STORE-SAME', 'both ids are the same', a, 'give the ids of two occasions')
  const [into, from] = [await clusterOf(db, a), await clusterOf(db, b)]
  await db
    .insertInto('judgements')
    .values({ a, b, verdict })
    .onConflict((conflict) => conflict.columns(['a', 'b']).doUpdateSet({ verdict }))
    .execute()
  // Whatever was said of two facts is held in one cluster.
  await moveClusters(db, new Map([[from, into]]))
  await rewriteClusters(db, [into, from])
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
  const { rows } = await sql<{ cluster: number }>`select distinct cluster from facts where id in (${a}, ${b})`.execute(db)
  await rewriteClusters(
    db,
    rows.map(({ cluster }) => cluster),
  )
  await db
    .insertInto('changes')
    .values({ at: now, kind: 'judgement-undone', subject: `${a} ${b}` })
    .execute()
  return true
}

const inOrder = ([a, b]: readonly [string, string]): readonly [string, string] => (a < b ? [a, b] : [b, a])

async function clusterOf(db: Kysely<Tables>, id: string): Promise<number> {
  const found = await db.selectFrom('facts').select('cluster').where('id', '=', id).where('kind', '=', 'occasion').executeTakeFirst()
  if (found !== undefined) return found.cluster
  throw new Problem('TAVOLO-STORE-UNKNOWN', 'the store knows no occasion of this id', id, 'give an id as tavolo agenda prints it')
}
