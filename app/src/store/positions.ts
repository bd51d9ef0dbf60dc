import {
  type ActionFact,
  type Commitment,
  commitments,
  groupPositions,
  type PositionCell,
  positionTable,
  type RecordedPosition,
  viewPosition,
} from '@tavolo/engine'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { factsWhere, loadClusters } from './load-facts.ts'
import { dayAsked, END_OF_TIME } from './moments.ts'
import { ACTION_RULES, POSITION_RULES } from './record-rules.ts'
import { byKnown } from './statements.ts'
import { storable } from './storable-json.ts'
import type { PositionQuery } from './store.ts'
import type { Tables } from './tables.ts'

/** The table parties × issues, or the part of it that was asked for. */
export async function positionsOf(db: Kysely<Tables>, { party, issue, asOf }: PositionQuery): Promise<PositionCell[]> {
  const conditions: RawBuilder<boolean>[] = []
  if (party !== undefined) conditions.push(sql<boolean>`parties[1] = ${storable(party)}`)
  if (issue !== undefined) conditions.push(sql<boolean>`topic = ${storable(issue)}`)
  const cells = positionTable(await positionsWhere(db, asOf === undefined ? END_OF_TIME : dayAsked(asOf), conditions))
  // The fullest report of a position may call its issue otherwise than the one that was found.
  return cells.filter((cell) => issue === undefined || cell.issue === issue)
}

/** Every position that one of these facts tells, with all that tell it. */
export async function positionsWhere(
  db: Kysely<Tables>,
  until: string,
  conditions: readonly RawBuilder<boolean>[],
): Promise<RecordedPosition[]> {
  const found = await factsWhere(db, 'position', until, conditions)
  const asked = new Set(found.map(({ id }) => id))
  const { facts, judgements } = await loadClusters(db, POSITION_RULES, found, until)
  const positions = groupPositions(facts, judgements).map(viewPosition)
  return positions.filter((position) => position.facts.some((fact) => asked.has(fact))).sort(byKnown)
}

/** Rules of consent and conditional commitments with their state at a day. */
export async function commitmentsOf(db: Kysely<Tables>, asOf: string | undefined): Promise<Commitment[]> {
  const until = asOf === undefined ? END_OF_TIME : dayAsked(asOf)
  const positions = await positionsWhere(db, until, [sql<boolean>`binds`])
  const parties = [...new Set(positions.flatMap(({ position }) => [position.party, ...position.toward]))]
  const found = await factsWhere(db, 'action', until, [sql<boolean>`parties && ${parties}::text[]`])
  const { facts: deeds } = await loadClusters<ActionFact>(db, ACTION_RULES, found, until)
  return commitments(positions, deeds)
}
