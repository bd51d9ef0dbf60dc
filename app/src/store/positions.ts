import { type ActionFact, type Commitment, commitments, type PositionCell, positionTable } from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import { findViews } from './find-views.ts'
import { dayAsked, END_OF_TIME } from './moments.ts'
import { POSITION_RULES } from './record-rules.ts'
import type { AsOf, PositionQuery } from './store.ts'
import type { Tables } from './tables.ts'

/** The table parties × issues, or the part of it that was asked for. */
export async function positionsOf(db: Kysely<Tables>, query: PositionQuery): Promise<PositionCell[]> {
  return positionTable(await findViews(db, POSITION_RULES, { party: query.party, topic: query.issue }, query))
}

/** Rules of consent and conditional commitments with their state at a day. */
export async function commitmentsOf(db: Kysely<Tables>, query: AsOf): Promise<Commitment[]> {
  const positions = await findViews(db, POSITION_RULES, { binds: true }, query)
  const parties = [...new Set(positions.flatMap(({ position }) => [position.party, ...position.toward]))]
  const until = query.asOf === undefined ? END_OF_TIME : dayAsked(query.asOf)
  const { rows } = await sql<{ fact: ActionFact }>`
    select fact from facts where kind = 'action' and parties && ${parties}::text[] and reported_at <= ${until}`.execute(db)
  return commitments(
    positions,
    rows.map(({ fact }) => fact),
  )
}
