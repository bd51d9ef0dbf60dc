import type { Group } from '../group-facts.ts'
import { byKnown, sortedSet } from '../order.ts'
import type { PositionFact, RecordedPosition } from '../record-format.ts'

/** A position as its fullest report tells it, with all that tell it. */
export function viewPosition({ facts }: Group<PositionFact>): RecordedPosition {
  const known = [...facts].sort(byKnown)
  const fullest = known.reduce((best, fact) => (fact.content.length > best.content.length ? fact : best))
  const { position, report, content, condition, actors } = fullest
  return {
    id: known[0]?.id ?? '',
    facts: known.map(({ id }) => id),
    position,
    report,
    reports: sortedSet(known.map((fact) => fact.report)),
    reportedAt: known[0]?.reportedAt ?? '',
    content,
    condition,
    actors,
  }
}
