import { wordsOf } from '../../document/index.ts'
import { openReport } from '../opened-report.ts'
import type { RecordedReport, StatementFact } from '../record-format.ts'
import { recordId } from '../record-id.ts'
import { toldInside } from '../told-inside.ts'

/** The statements of a report as the record compares them. */
export function statementFacts(report: RecordedReport): StatementFact[] {
  const { dossier, text } = report
  const open = openReport(report)
  const { id, language, reportedAt, outlet } = open
  return dossier.statements.map((statement) => ({
    id: recordId(id, statement.id),
    report: id,
    reportedAt,
    language,
    outlet,
    origin: statement.relay.at(-1) ?? open.fingerprint(statement.content[0] ?? null),
    statement,
    source: statement.source && wordsOf(text, statement.source),
    cue: statement.cue && wordsOf(text, statement.cue),
    content: statement.content.map((span) => wordsOf(text, span)),
    ...toldInside(open, text, statement.content),
  }))
}
