import type { Dossier } from '../../document/index.ts'
import { type Paint, plain, run } from '../paint.ts'
import { summary, titleOf, whenPublished } from '../report-facts.ts'
import { View } from '../view.ts'
import { visibleWords } from '../visible-words.ts'
import { actionsSection } from './actions.ts'
import { agendaSection } from './agenda.ts'
import { doubtsSection } from './doubts.ts'
import { Page } from './page.ts'
import { positionsSection } from './positions.ts'
import { statementsSection } from './statements.ts'

/** How a dossier is shown to people. */
export interface TextOptions {
  /** Columns to a line. */
  readonly width?: number
  readonly paint?: Paint
  /** What the report is called where it has no title: its file name. */
  readonly label?: string
}

/** A dossier as text for people: the agenda first, each fact with its exact words and their line and column. */
export function renderText(dossier: Dossier, text: string, { width = 100, paint = plain, label = '' }: TextOptions = {}): string {
  const page = new Page(new View(dossier, text), width, paint)
  const { report } = dossier
  page.paragraph([run(titleOf(dossier, label), 'title')])
  const facts = [report.title === null ? null : label, report.publisher, report.language, summary(dossier)].filter(
    (fact) => fact !== null && fact !== '',
  )
  page.paragraph([run(visibleWords(facts.join(' · ')), 'faint')])
  if (report.url !== null) page.paragraph([run(visibleWords(report.url), 'faint')])
  page.paragraph([run(whenPublished(dossier), report.publishedAt === null ? 'open' : null)])
  agendaSection(page)
  statementsSection(page)
  positionsSection(page)
  actionsSection(page)
  doubtsSection(page)
  return page.toString()
}
