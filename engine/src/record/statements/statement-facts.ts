import { wordsOf } from '../../document/index.ts'
import { outletOf } from '../origins/outlet.ts'
import { textFingerprint } from '../origins/text-fingerprint.ts'
import type { RecordedReport, StatementFact } from '../record-format.ts'
import { recordId } from '../record-id.ts'
import { reportedAt } from '../reported-at.ts'
import { toldInside } from '../words/told-inside.ts'

/** The statements of a report as the record compares them. */
export function statementFacts(report: RecordedReport): StatementFact[] {
  const { dossier, text } = report
  const { id, language } = dossier.report
  return dossier.statements.map((statement) => ({
    id: recordId(id, statement.id),
    report: id,
    reportedAt: reportedAt(report),
    language,
    outlet: outletOf(dossier.report),
    origin: statement.relay.at(-1) ?? textFingerprint(text, statement.content[0] ?? null),
    statement,
    source: statement.source && wordsOf(text, statement.source),
    cue: statement.cue && wordsOf(text, statement.cue),
    content: statement.content.map((span) => wordsOf(text, span)),
    ...toldInside(dossier, text, statement.content),
  }))
}
