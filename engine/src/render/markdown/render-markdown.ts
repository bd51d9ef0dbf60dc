import type { Dossier } from '../../document/index.ts'
import { occasionsByDay } from '../occasions-by-day.ts'
import { summary, titleOf, whenPublished } from '../report-facts.ts'
import { assumptions, View } from '../view.ts'
import { escaped } from './escape.ts'
import { Footnotes } from './footnotes.ts'
import { actionItem, occasionItem, positionItem, statementItem } from './items.ts'

/** How a briefing is headed. */
export interface MarkdownOptions {
  /** What the report is called where it has no title: its file name. */
  readonly label?: string
}

/** A dossier as a briefing in Markdown, each fact with footnotes to the exact words. */
export function renderMarkdown(dossier: Dossier, text: string, { label = '' }: MarkdownOptions = {}): string {
  const view = new View(dossier, text)
  const notes = new Footnotes(view)
  const { report, agenda, statements, positions, actions, doubts } = dossier
  const origin = [report.title === null ? null : label, report.publisher, report.language, report.url].filter(
    (fact) => fact !== null && fact !== '',
  )
  const blocks = [
    `# ${escaped(titleOf(dossier, label))}`,
    `${escaped(origin.join(' · '))}  \n${escaped(whenPublished(dossier))}  \n${summary(dossier)}.`,
    ...section(
      'Agenda',
      occasionsByDay(agenda).map((occasion) => occasionItem(view, notes, occasion)),
    ),
    ...section(
      'Statements',
      statements.map((statement) => statementItem(view, notes, statement)),
    ),
    ...section(
      'Positions',
      positions.map((position) => positionItem(view, notes, position)),
    ),
    ...section(
      'Actions',
      actions.map((action) => actionItem(view, notes, action)),
    ),
    ...section(
      'Doubts',
      doubts.map(({ kind, span, message }) => `- ${escaped(message)} (${escaped(kind)})${notes.mark(view.isWhole(span) ? null : span)}`),
    ),
    ...section(
      'Assumed, not said in so many words (~)',
      assumptions(view).map((reason) => `- ${escaped(reason)}`),
    ),
    notes.toString(),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const section = (name: string, items: readonly string[]) => (items.length === 0 ? [] : [`## ${name}`, items.join('\n')])
