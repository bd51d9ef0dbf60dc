import { type Group, groupFacts } from '../group-facts.ts'
import { onePerReport } from '../one-per-report.ts'
import type { Judgement, StatementFact } from '../record-format.ts'

/** Facts that tell of one utterance. */
export const groupStatements = (facts: readonly StatementFact[], judgements: readonly Judgement[]): Group<StatementFact>[] =>
  groupFacts(facts, judgements, onePerReport)
