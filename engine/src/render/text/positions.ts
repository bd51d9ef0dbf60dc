import type { Position } from '../../document/index.ts'
import { dotted } from '../lines.ts'
import { run } from '../paint.ts'
import { assumed } from '../view.ts'
import { type Page, parties, party, quoted } from './page.ts'

/** What each party wants, offers, threatens, denies … and under which condition. */
export function positionsSection(page: Page): void {
  const { positions } = page.view.dossier
  if (positions.length === 0) return
  page.heading('POSITIONS')
  for (const position of positions) addPosition(page, position)
}

function addPosition(page: Page, position: Position): void {
  const { view } = page
  const act = [run(assumed(position, 'act') + position.act, 'good')]
  if (position.toward.length > 0) act.push(run(` → ${assumed(position, 'toward')}`), ...parties(view, position.toward))
  page.head(dotted([[run(assumed(position, 'party')), ...party(view, position.party)], act, [run(position.issue)]]))
  page.row('words', quoted(view, position.content))
  if (position.condition !== null) page.row('if', quoted(view, position.condition))
  page.row('from', [run(view.origin(position))])
}
