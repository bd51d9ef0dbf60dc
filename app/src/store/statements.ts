import { groupStatements, type RecordedStatement, viewStatement } from '@tavolo/engine'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { betweenDays } from './between-days.ts'
import { factsWhere, loadClusters } from './load-facts.ts'
import { dayAsked, END_OF_TIME } from './moments.ts'
import { STATEMENT_RULES } from './record-rules.ts'
import { holds } from './search-reports.ts'
import { storable } from './storable-json.ts'
import type { StatementQuery } from './store.ts'
import type { Tables } from './tables.ts'

/** The statements that were asked for, in the order in which they became known. */
export async function statementsOf(db: Kysely<Tables>, query: StatementQuery): Promise<RecordedStatement[]> {
  const { speaker, party, stance, about, from, to, asOf, offset = 0, limit } = query
  const conditions: RawBuilder<boolean>[] = []
  if (speaker !== undefined)
    conditions.push(sql<boolean>`to_tsvector('simple', speaker) @@ plainto_tsquery('simple', ${storable(speaker)})`)
  if (party !== undefined) conditions.push(sql<boolean>`parties @> array[${storable(party)}]`)
  if (stance !== undefined) conditions.push(sql<boolean>`topic = ${storable(stance)}`)
  if (about !== undefined) conditions.push(holds(storable(about)))
  if (from !== undefined || to !== undefined)
    conditions.push(betweenDays(from === undefined ? from : dayAsked(from), to === undefined ? to : dayAsked(to)))
  const statements = await statementsWhere(db, asOf === undefined ? END_OF_TIME : dayAsked(asOf), conditions)
  return statements.slice(offset, limit === undefined ? undefined : offset + limit)
}

/** Every statement that one of these facts tells, with all that tell it. */
export async function statementsWhere(
  db: Kysely<Tables>,
  until: string,
  conditions: readonly RawBuilder<boolean>[],
): Promise<RecordedStatement[]> {
  const found = await factsWhere(db, 'statement', until, conditions)
  const asked = new Set(found.map(({ id }) => id))
  const { facts, judgements } = await loadClusters(db, STATEMENT_RULES, found, until)
  const statements = groupStatements(facts, judgements).map(viewStatement)
  return statements.filter((statement) => statement.facts.some((fact) => asked.has(fact))).sort(byKnown)
}

/** The order in which things became known; ids decide within a day. */
export function byKnown(a: { reportedAt: string; id: string }, b: { reportedAt: string; id: string }): number {
  const [left, right] = [`${a.reportedAt} ${a.id}`, `${b.reportedAt} ${b.id}`]
  return left < right ? -1 : left > right ? 1 : 0
}
