import { overlaps, type Span, wordsOf } from '../../document/index.ts'
import { type OpenedReport, openReport } from '../opened-report.ts'
import { sortedSet } from '../order.ts'
import type { ActionFact, RecordedReport } from '../record-format.ts'
import { recordId } from '../record-id.ts'
import { fold } from '../words/fold.ts'

/** The deeds of a report: what may meet or trigger a commitment. */
export function actionFacts(report: RecordedReport): ActionFact[] {
  const open = openReport(report)
  return report.dossier.actions.map((action) => ({
    id: recordId(open.id, action.id),
    report: open.id,
    reportedAt: open.reportedAt,
    action,
    what: wordsOf(report.text, action.what),
    terms: termsIn(action.what, report.text, open),
  }))
}

/** Words of at least five letters that name no actor, folded. */
function termsIn(span: Span, text: string, { actors }: OpenedReport): string[] {
  const named = actors.overlapping(span)
  const words = [...wordsOf(text, span).matchAll(/\p{L}{5,}/gu)].filter(({ 0: word, index }) => {
    const place = { start: span.start + index, end: span.start + index + word.length }
    return !named.some((one) => overlaps(one.span, place))
  })
  return sortedSet(words.map(([word]) => fold(word)))
}
