import type { RecordedStatement } from '@tavolo/engine'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { type FoundFact, findViews } from './find-views.ts'
import { STATEMENT_RULES } from './record-rules.ts'
import { holds } from './search-reports.ts'
import { storable } from './storable-json.ts'
import type { StatementQuery } from './store.ts'
import type { Tables } from './tables.ts'

/** The statements that were asked for, in the order in which they became known. */
export async function statementsOf(db: Kysely<Tables>, query: StatementQuery): Promise<RecordedStatement[]> {
  const { speaker, about, from, to, party, stance } = query
  const facts = speaker === undefined && about === undefined ? undefined : await factsSaying(db, speaker, about)
  return await findViews(db, STATEMENT_RULES, { from, to, party, topic: stance, facts }, query)
}

/** Statements of single reports, by who speaks and by words: whoever tells the rest of it may have cut them. */
async function factsSaying(db: Kysely<Tables>, speaker: string | undefined, about: string | undefined): Promise<FoundFact[]> {
  const conditions: RawBuilder<boolean>[] = [sql`kind = 'statement'`]
  if (speaker !== undefined) conditions.push(sql`to_tsvector('simple', speaker) @@ plainto_tsquery('simple', ${storable(speaker)})`)
  if (about !== undefined) conditions.push(holds(storable(about)))
  const { rows } = await sql<FoundFact>`select id, number, cluster from facts where ${sql.join(conditions, sql` and `)}`.execute(db)
  return rows
}
