import type { Action } from '../../document/index.ts'
import { writtenAmount } from '../amount.ts'
import { dotted } from '../lines.ts'
import { type Run, run } from '../paint.ts'
import { assumed } from '../view.ts'
import { writtenDate } from '../written-date.ts'
import { addWords } from './agenda.ts'
import { type Page, parties, quoted } from './page.ts'

/** Deeds done or decided, with their amounts. */
export function actionsSection(page: Page): void {
  const { actions } = page.view.dossier
  if (actions.length === 0) return
  page.heading('ACTIONS')
  for (const action of actions) addAction(page, action)
}

function addAction(page: Page, action: Action): void {
  const { view } = page
  const { date, recipients } = action
  const doers = action.parties.length === 0 ? [run('doer unknown')] : [run(assumed(action, 'parties')), ...parties(view, action.parties)]
  const act: Run[] = [run(action.act, 'good')]
  if (recipients.length > 0) act.push(run(` → ${assumed(action, 'recipients')}`), ...parties(view, recipients))
  const facts = [doers, act]
  if (date !== null) facts.push([run(assumed(action, 'date') + writtenDate(date.value))])
  page.head(dotted(facts))
  page.row('words', quoted(view, action.what))
  addWords(page, 'when', date)
  for (const amount of action.amounts) page.row('amount', [run(`${writtenAmount(amount)} `), ...quoted(view, amount.span)])
}
