import { type Kysely, sql } from 'kysely'
import { deleteKeys, keysOfFacts } from './fact-keys.ts'
import type { FactRules, StoredFact } from './fact-rules.ts'
import { OCCASION_RULES, POSITION_RULES, STATEMENT_RULES } from './record-rules.ts'
import type { Tables } from './tables.ts'

/** Takes a report and its facts out again; false where the store does not know it. */
export async function takeAway(db: Kysely<Tables>, report: string, now: string): Promise<boolean> {
  await takeKeysAway(db, OCCASION_RULES, report)
  await takeKeysAway(db, STATEMENT_RULES, report)
  await takeKeysAway(db, POSITION_RULES, report)
  // Clusters that the report held together stay as they are: they only say how far grouping has to look.
  const { rows } = await sql`delete from reports where id = ${report} returning id`.execute(db)
  if (rows.length === 0) return false
  await db.insertInto('changes').values({ at: now, kind: 'removed', subject: report }).execute()
  return true
}

/** Keys are not kept with their facts: what they were is computed again. */
async function takeKeysAway<Fact extends StoredFact>(db: Kysely<Tables>, rules: FactRules<Fact>, report: string): Promise<void> {
  const { rows } = await sql<{ fact: Fact }>`select fact from facts where report = ${report} and kind = ${rules.kind}`.execute(db)
  const facts = rows.map(({ fact }) => fact)
  if (facts.length > 0) await deleteKeys(db, keysOfFacts(rules, facts))
}
