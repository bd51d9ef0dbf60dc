import type { PositionCell, RecordedPosition } from '@tavolo/engine'
import { SIDES } from '../../words/status-names.ts'

/** How a party's latest position on an issue stands to the others'. */
export interface Relations {
  readonly against: readonly string[]
  readonly with: readonly string[]
}

/**
 * Who opposes whom on one issue, by their latest positions. Two parties are at odds where one refuses what the other asks
 * or backs and one of them speaks toward the other, or where both stand on the same side, each toward the other;
 * they agree where both stand on the same side toward the same third.
 */
export function relationsOf(cell: PositionCell, others: readonly PositionCell[]): Relations {
  const [latest] = cell.positions
  const relations: { against: string[]; with: string[] } = { against: [], with: [] }
  // What has no issue in common but having none is about different things.
  if (latest === undefined || cell.issue === 'other') return relations
  for (const other of others) {
    const [theirs] = other.positions
    if (theirs === undefined || other.party === cell.party || other.issue !== cell.issue) continue
    if (areAtOdds(latest, cell.party, theirs, other.party)) relations.against.push(other.party)
    else if (agree(latest, theirs)) relations.with.push(other.party)
  }
  return relations
}

function areAtOdds(one: RecordedPosition, oneParty: string, two: RecordedPosition, twoParty: string): boolean {
  const [a, b] = [SIDES[one.position.act], SIDES[two.position.act]]
  const isOneAtTwo = one.position.toward.includes(twoParty)
  const isTwoAtOne = two.position.toward.includes(oneParty)
  const refuses = (a === 'against') !== (b === 'against')
  if (refuses) return isOneAtTwo || isTwoAtOne
  return a === b && a !== 'for' && isOneAtTwo && isTwoAtOne
}

const agree = (one: RecordedPosition, two: RecordedPosition): boolean =>
  SIDES[one.position.act] === SIDES[two.position.act] && one.position.toward.some((target) => two.position.toward.includes(target))
