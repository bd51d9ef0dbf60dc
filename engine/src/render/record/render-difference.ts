import type { Commitment, RecordDifference, RecordedAction, RecordedOccasion } from '../../record/index.ts'
import { dotted, status } from '../lines.ts'
import { type Run, run } from '../paint.ts'
import { visibleWords } from '../visible-words.ts'
import { writtenDate } from '../written-date.ts'
import { counted, RecordPage, type RecordTextOptions, said, written } from './record-page.ts'
import { addOccasion } from './render-occasions.ts'
import { addPosition } from './render-positions.ts'
import { addStatement } from './render-statements.ts'

type ChangedOccasion = RecordDifference['occasions'][number]

/** What became known between two moments: new and changed occasions, statements, positions, deeds and commitments. */
export function renderDifference(difference: RecordDifference, options: RecordTextOptions = {}): string {
  const page = new RecordPage(options)
  const { occasions, statements, positions, actions, commitments } = difference
  const fresh = occasions.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []))
  section(page, 'NEW OCCASIONS', fresh, addOccasion)
  section(
    page,
    'CHANGED OCCASIONS',
    occasions.filter(({ before }) => before !== null),
    addChange,
  )
  section(page, 'STATEMENTS', statements, addStatement)
  section(page, 'POSITIONS', positions, addPosition)
  section(page, 'ACTIONS', actions, addAction)
  section(page, 'COMMITMENTS', commitments, addCommitment)
  return [occasions, statements, positions, actions, commitments].every(({ length }) => length === 0) ? '' : page.toString()
}

function section<Item>(page: RecordPage, name: string, items: readonly Item[], add: (page: RecordPage, item: Item) => void): void {
  if (items.length === 0) return
  page.heading(name)
  for (const item of items) add(page, item)
}

function addChange(page: RecordPage, { id, title, before, after, fields, claims }: ChangedOccasion): void {
  const now = after ?? before
  const day = run(now?.date == null ? 'no date' : writtenDate(now.date), 'title')
  page.head(dotted([[day], ...(now === null ? [] : [[run(now.kind)], [status(now.status)]]), [run(visibleWords(title), 'title')]]))
  if (after === null) page.row('gone', [run('its reports tell of another occasion now', 'open')])
  if (before !== null && after !== null) for (const field of fields) page.row(field, changeOf(page, field, before, after))
  if (claims.length > 0) page.row('new', [run(counted(claims.length, 'claim'))])
  page.row('id', [run(id, 'faint')])
}

function changeOf(page: RecordPage, field: string, before: RecordedOccasion, after: RecordedOccasion): Run[] {
  const shown = (occasion: RecordedOccasion): string => {
    if (field === 'date') return occasion.date === null ? 'no date' : writtenDate(occasion.date)
    if (field === 'status') return occasion.status
    if (field === 'place') return visibleWords(occasion.place ?? 'no place')
    if (field === 'confirmed') return occasion.confirmed
    if (field === 'contradictions') return counted(occasion.contradictions.length, 'contradiction')
    return occasion.parties.map((party) => `${page.names([party.actor])} ${party.status}`).join(', ') || 'nobody'
  }
  return [run(shown(before), 'faint'), run(' → '), run(shown(after), 'good')]
}

function addAction(page: RecordPage, { action, what, reportedAt, report }: RecordedAction): void {
  const doers = action.parties.length === 0 ? [run('doer unknown')] : page.parties(action.parties)
  page.head(dotted([[run(written(reportedAt))], doers, [run(action.act, 'good')]]))
  page.row('words', [said(what)])
  page.row('in', [page.report(report)])
}

function addCommitment(page: RecordPage, { kind, party, state, content, condition, reportedAt, report }: Commitment): void {
  page.head(dotted([[run(written(reportedAt))], page.party(party), [run(kind)], [run(state, state === 'open' ? 'open' : 'good')]]))
  page.row('words', [said(content)])
  if (condition !== null) page.row('if', [said(condition)])
  page.row('in', [page.report(report)])
}
