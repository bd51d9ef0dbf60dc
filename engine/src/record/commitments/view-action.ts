import type { ActionFact, RecordedAction } from '../record-format.ts'

/** A deed without what only comparing needs. */
export const viewAction = ({ id, report, reportedAt, action, what }: ActionFact): RecordedAction => ({
  id,
  report,
  reportedAt,
  action,
  what,
})
