import type { CivilDay } from '../../resolution/index.ts'
import { type Fitting, type Group, groupFacts } from '../group-facts.ts'
import { onePerReport } from '../one-per-report.ts'
import type { Judgement, StatementFact } from '../record-format.ts'
import { statementFeatures } from './statement-features.ts'

interface Said {
  readonly reports: ReadonlySet<string>
  /** null while no report tells the day. */
  readonly day: CivilDay | null
}

/** Facts that tell of one utterance: an undated report does not make one of what was said on two days. */
export const groupStatements = (facts: readonly StatementFact[], judgements: readonly Judgement[]): Group<StatementFact>[] =>
  groupFacts(facts, judgements, fitting)

const fitting: Fitting<StatementFact, Said> = {
  of: (fact) => ({ reports: onePerReport.of(fact), day: statementFeatures(fact).said }),
  together(left, right, by) {
    const reports = onePerReport.together(left.reports, right.reports, by)
    const isOneDay = left.day === null || right.day === null || left.day === right.day || by.by === 'person'
    return reports && isOneDay ? { reports, day: left.day ?? right.day } : null
  },
}
