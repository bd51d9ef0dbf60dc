import { wordsOf } from '../../document/index.ts'
import { outletOf } from '../origins/outlet.ts'
import { textFingerprint } from '../origins/text-fingerprint.ts'
import type { PositionFact, RecordedReport } from '../record-format.ts'
import { recordId } from '../record-id.ts'
import { reportedAt } from '../reported-at.ts'
import { toldInside } from '../words/told-inside.ts'

/** The positions of a report as the record compares them. */
export function positionFacts(report: RecordedReport): PositionFact[] {
  const { dossier, text } = report
  const { id, language } = dossier.report
  const relays = new Map(dossier.statements.map((statement) => [statement.id, statement.relay]))
  return dossier.positions.map((position) => ({
    id: recordId(id, position.id),
    report: id,
    reportedAt: reportedAt(report),
    language,
    outlet: outletOf(dossier.report),
    origin: (position.statement && relays.get(position.statement)?.at(-1)) ?? textFingerprint(text, position.content),
    position,
    statement: position.statement && recordId(id, position.statement),
    content: wordsOf(text, position.content),
    condition: position.condition && wordsOf(text, position.condition),
    ...toldInside(dossier, text, [position.content]),
  }))
}
