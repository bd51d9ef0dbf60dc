import type { Group } from '../group-facts.ts'
import { byKnown, sortedSet } from '../order.ts'
import { countOrigins } from '../origins/count-origins.ts'
import type { RecordedStatement, StatementFact } from '../record-format.ts'

/** An utterance as its fullest report tells it, with all that tell it. */
export function viewStatement({ facts }: Group<StatementFact>): RecordedStatement {
  const known = [...facts].sort(byKnown)
  const fullest = known.reduce((best, fact) => (lengthOf(fact) > lengthOf(best) ? fact : best))
  const { statement, report, source, cue, content } = fullest
  return {
    id: known[0]?.id ?? '',
    facts: known.map(({ id }) => id),
    statement,
    report,
    reports: sortedSet(known.map((fact) => fact.report)),
    origins: countOrigins(known),
    reportedAt: known[0]?.reportedAt ?? '',
    source,
    cue,
    content,
  }
}

const lengthOf = ({ content }: StatementFact): number => content.reduce((sum, piece) => sum + piece.length, 0)
