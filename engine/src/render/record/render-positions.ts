import type { PositionCell, RecordedPosition } from '../../record/index.ts'
import { displayWidth } from '../display-width.ts'
import { dotted, fill } from '../lines.ts'
import { type Run, run } from '../paint.ts'
import { wrap } from '../wrap.ts'
import { RecordPage, type RecordTextOptions, said, written } from './record-page.ts'

const MOST_FOR_PARTY = 24
const ISSUE_COLUMNS = 14
const SHOWN_BEFORE = 2

/** The table of positions: a row for each party and issue, the newest position first, what it was before beneath it. */
export function renderPositions(cells: readonly PositionCell[], options: RecordTextOptions = {}): string {
  if (cells.length === 0) return ''
  const page = new RecordPage(options)
  const widths = cells.map(({ party }) => widthOf(page.party(party)))
  const columns = Math.min(MOST_FOR_PARTY, Math.max(...widths, 'PARTY'.length)) + 2
  const lines = [page.paint('heading', `${'PARTY'.padEnd(columns)}${'ISSUE'.padEnd(ISSUE_COLUMNS)}POSITION`)]
  let above = ''
  for (const { party, issue, positions } of cells) {
    const name = party === above ? [] : page.party(party)
    if (party !== above) lines.push('')
    above = party
    lines.push(...cellLines(page, columns, name, issue, positions))
  }
  return `${lines.join('\n')}\n`
}

function cellLines(
  page: RecordPage,
  columns: number,
  name: readonly Run[],
  issue: string,
  positions: readonly RecordedPosition[],
): string[] {
  const indent = ' '.repeat(columns + ISSUE_COLUMNS)
  const margins = { width: page.width, first: indent, rest: `${indent}  ` }
  const shown = positions
    .slice(0, SHOWN_BEFORE + 1)
    .flatMap((position, i) => wrap(positionRuns(page, position, i > 0), margins, page.paint))
  const more = positions.length - SHOWN_BEFORE - 1
  if (more > 0) shown.push(...wrap([run(`and ${more} older`, 'faint')], margins, page.paint))
  const party = wrap(name, { width: columns - 1, first: '', rest: '' }, page.paint)
  const gap = fill([run(name.map(({ text }) => text).join(''))], columns).text.replaceAll('\u00a0', ' ')
  const isOneLine = party.length <= 1 && widthOf(name) <= columns
  const first = `${isOneLine ? (party[0] ?? '') + gap : ' '.repeat(columns)}${issue.padEnd(ISSUE_COLUMNS)}${(shown[0] ?? '').slice(indent.length)}`
  return isOneLine ? [first, ...shown.slice(1)] : [...party, first, ...shown.slice(1)]
}

const widthOf = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + displayWidth(text), 0)

function positionRuns(page: RecordPage, { position, content, condition, reportedAt, reports }: RecordedPosition, isOlder: boolean): Run[] {
  const act = run(position.act, isOlder ? 'faint' : 'good')
  const toward = position.toward.length > 0 ? [run(' → '), ...page.parties(position.toward)] : []
  const words = condition === null ? [said(content)] : [said(content), run(' if '), said(condition)]
  const when = run(written(reportedAt) + (reports.length > 1 ? `, ${reports.length} reports` : ''), 'faint')
  return dotted([[...(isOlder ? [run('before: ', 'faint')] : []), act, ...toward], words, [when]])
}

/** Positions one by one, as a list of what is new shows them. */
export function addPosition(page: RecordPage, recorded: RecordedPosition): void {
  const { position, content, condition, report } = recorded
  const toward = position.toward.length > 0 ? [run(' → '), ...page.parties(position.toward)] : []
  page.head(
    dotted([
      [run(written(recorded.reportedAt))],
      page.party(position.party),
      [run(position.act, 'good'), ...toward],
      [run(position.issue)],
    ]),
  )
  page.row('words', [said(content)])
  if (condition !== null) page.row('if', [said(condition)])
  page.row('in', [page.report(report)])
  page.row('id', [run(recorded.id, 'faint')])
}
