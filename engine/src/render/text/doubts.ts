import { run } from '../paint.ts'
import { assumptions, type View } from '../view.ts'
import { visibleWords } from '../visible-words.ts'
import { type Page, quoted } from './page.ts'

/** What was seen and not understood, and what `~` stands for. */
export function doubtsSection(page: Page): void {
  const { view } = page
  const { doubts } = view.dossier
  if (doubts.length > 0) page.heading('DOUBTS')
  for (const { kind, span, message } of doubts) {
    const words = isWholeReport(view, span) ? [] : [...quoted(view, span), run(' ')]
    page.paragraph([...words, run(visibleWords(message), 'open'), run(` [${visibleWords(kind)}]`, 'faint')], '  ', '  ')
  }
  const reasons = assumptions(view.dossier)
  if (reasons.length === 0) return
  page.heading('~ ASSUMED, NOT SAID IN SO MANY WORDS')
  for (const reason of reasons) page.paragraph([run(reason, 'faint')], '  ', '  ')
}

/** True where a doubt concerns the report as such and not words in it. */
export const isWholeReport = ({ text }: View, span: { readonly start: number; readonly end: number }) =>
  span.end === span.start || (span.start === 0 && span.end === text.length)
