import { type Group, groupFacts } from '../group-facts.ts'
import { onePerReport } from '../one-per-report.ts'
import type { Judgement, PositionFact } from '../record-format.ts'

/** Facts that tell of one position. */
export const groupPositions = (facts: readonly PositionFact[], judgements: readonly Judgement[]): Group<PositionFact>[] =>
  groupFacts(facts, judgements, onePerReport)
