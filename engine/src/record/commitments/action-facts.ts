import { wordsOf } from '../../document/index.ts'
import type { ActionFact, RecordedReport } from '../record-format.ts'
import { recordId } from '../record-id.ts'
import { reportedAt } from '../reported-at.ts'

/** The deeds of a report: what may meet or trigger a commitment. */
export function actionFacts(report: RecordedReport): ActionFact[] {
  const { dossier, text } = report
  return dossier.actions.map((action) => ({
    id: recordId(dossier.report.id, action.id),
    report: dossier.report.id,
    reportedAt: reportedAt(report),
    action,
    what: wordsOf(text, action.what),
  }))
}
