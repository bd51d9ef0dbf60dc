import { wordsOf } from '../../document/index.ts'
import { openReport } from '../opened-report.ts'
import type { PositionFact, RecordedReport } from '../record-format.ts'
import { recordId } from '../record-id.ts'
import { toldInside } from '../told-inside.ts'

/** The positions of a report as the record compares them. */
export function positionFacts(report: RecordedReport): PositionFact[] {
  const { dossier, text } = report
  const open = openReport(report)
  const { id, language, reportedAt, outlet } = open
  const relays = new Map(dossier.statements.map((statement) => [statement.id, statement.relay]))
  return dossier.positions.map((position) => ({
    id: recordId(id, position.id),
    report: id,
    reportedAt,
    language,
    outlet,
    origin: (position.statement && relays.get(position.statement)?.at(-1)) ?? open.fingerprint(position.content),
    position,
    statement: position.statement && recordId(id, position.statement),
    content: wordsOf(text, position.content),
    condition: position.condition && wordsOf(text, position.condition),
    ...toldInside(open, text, [position.content]),
  }))
}
