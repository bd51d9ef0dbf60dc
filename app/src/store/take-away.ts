import { type Kysely, sql } from 'kysely'
import { deleteKeys, keysOf } from './fact-keys.ts'
import type { ClusteredFact } from './fact-rules.ts'
import type { Tables } from './tables.ts'
import { rewriteClusters } from './views.ts'

/** Takes a report and its facts out again; false where the store does not know it. */
export async function takeAway(db: Kysely<Tables>, report: string, now: string): Promise<boolean> {
  const { rows: facts } = await sql<ClusteredFact>`select number, kind, cluster, fact from facts where report = ${report}`.execute(db)
  const { rows } = await sql`delete from reports where id = ${report} returning id`.execute(db)
  if (rows.length === 0) return false
  // Keys are not kept with their facts: what they were is computed again.
  await deleteKeys(
    db,
    facts.map((fact) => ({ number: fact.number, keys: keysOf(fact) })),
  )
  // Clusters that the report held together stay as they are: they only say how far grouping has to look.
  await rewriteClusters(db, [...new Set(facts.map(({ cluster }) => cluster))])
  await db.insertInto('changes').values({ at: now, kind: 'removed', subject: report }).execute()
  return true
}
