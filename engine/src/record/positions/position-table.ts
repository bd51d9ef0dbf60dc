import { byKnown, compare } from '../order.ts'
import type { PositionCell, RecordedPosition } from '../record-format.ts'

/** The table parties × issues as of a day: in each cell the newest position first, the older ones behind it. */
export function positionTable(positions: readonly RecordedPosition[], asOf: string | null = null): PositionCell[] {
  const cells = new Map<string, { party: string; issue: string; positions: RecordedPosition[] }>()
  for (const position of positions) {
    if (asOf !== null && position.reportedAt > asOf.slice(0, 10)) continue
    const { party, issue } = position.position
    const key = `${party}|${issue}`
    const cell = cells.get(key) ?? { party, issue, positions: [] }
    cell.positions.push(position)
    cells.set(key, cell)
  }
  return [...cells.values()]
    .map((cell) => ({ ...cell, positions: cell.positions.sort((a, b) => byKnown(b, a)) }))
    .sort((a, b) => compare(a.party, b.party) || compare(a.issue, b.issue))
}
