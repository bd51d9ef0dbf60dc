import { judgePairs } from './candidate-pairs.ts'
import { actionFacts } from './commitments/action-facts.ts'
import { commitments } from './commitments/commitments.ts'
import { viewAction } from './commitments/view-action.ts'
import { groupOccasions } from './occasions/group-occasions.ts'
import { judgeOccasions } from './occasions/judge-occasions.ts'
import { occasionFacts } from './occasions/occasion-facts.ts'
import { occasionKeys } from './occasions/occasion-keys.ts'
import { occasionOn } from './occasions/view/lapse.ts'
import { viewOccasion } from './occasions/view/view-occasion.ts'
import { byKnown, compare } from './order.ts'
import { groupPositions } from './positions/group-positions.ts'
import { judgePositions } from './positions/judge-positions.ts'
import { positionFacts } from './positions/position-facts.ts'
import { positionKeys } from './positions/position-keys.ts'
import { viewPosition } from './positions/view-position.ts'
import type {
  Commitment,
  Judgement,
  RecordedAction,
  RecordedOccasion,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from './record-format.ts'
import { reportedAt } from './reported-at.ts'
import { groupStatements } from './statements/group-statements.ts'
import { judgeStatements } from './statements/judge-statements.ts'
import { statementFacts } from './statements/statement-facts.ts'
import { statementKeys } from './statements/statement-keys.ts'
import { viewStatement } from './statements/view-statement.ts'

/** What all reports say together. */
export interface DiplomaticRecord {
  /** Soonest first, those without a day last. */
  readonly occasions: readonly RecordedOccasion[]
  /** In the order in which they became known, as are the positions, actions and commitments. */
  readonly statements: readonly RecordedStatement[]
  readonly positions: readonly RecordedPosition[]
  readonly actions: readonly RecordedAction[]
  readonly commitments: readonly Commitment[]
}

export interface RecordOptions {
  /** Persons' words on which facts are the same; they win over the rules. */
  readonly judgements?: readonly Judgement[]
  /** Day or instant at which the record is looked at: later reports do not count. Without it all count, and today is the day of the newest. */
  readonly asOf?: string | null
}

/** The record of some reports: their order changes nothing, and a report given twice counts once. */
export function buildRecord(reports: readonly RecordedReport[], { judgements = [], asOf = null }: RecordOptions = {}): DiplomaticRecord {
  const known = onceEach(reports).filter((report) => asOf === null || reportedAt(report) <= asOf.slice(0, 10))
  const today = asOf ?? known.reduce((last, report) => (reportedAt(report) > last ? reportedAt(report) : last), '')
  const persons = judgements.filter(({ by }) => by === 'person')
  const occasions = known.flatMap(occasionFacts)
  const statements = known.flatMap(statementFacts)
  const positions = known.flatMap(positionFacts)
  const deeds = known.flatMap(actionFacts)
  const held = groupPositions(positions, [...judgePairs(positions, positionKeys, judgePositions), ...persons]).map(viewPosition)
  return {
    occasions: groupOccasions(occasions, [...judgePairs(occasions, occasionKeys, judgeOccasions), ...persons])
      .map((group) => occasionOn(viewOccasion(group), today))
      .sort(bySoonest),
    statements: groupStatements(statements, [...judgePairs(statements, statementKeys, judgeStatements), ...persons])
      .map(viewStatement)
      .sort(byKnown),
    positions: held.sort(byKnown),
    actions: deeds.map(viewAction).sort(byKnown),
    commitments: commitments(held, deeds),
  }
}

/** Order of an agenda: by day, those without a day last. */
export const bySoonest = (a: RecordedOccasion, b: RecordedOccasion): number => compare(a.date ?? '~', b.date ?? '~') || compare(a.id, b.id)

function onceEach(reports: readonly RecordedReport[]): RecordedReport[] {
  const byId = new Map<string, RecordedReport>()
  for (const report of reports) {
    const known = byId.get(report.dossier.report.id)
    if (!known || report.takenAt < known.takenAt) byId.set(report.dossier.report.id, report)
  }
  return [...byId.values()]
}
