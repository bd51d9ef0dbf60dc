import { run } from '../paint.ts'
import { assumptions } from '../view.ts'
import { visibleWords } from '../visible-words.ts'
import { type Page, quoted } from './page.ts'

/** What was seen and not understood, and what `~` stands for. */
export function doubtsSection(page: Page): void {
  const { view } = page
  const { doubts } = view.dossier
  if (doubts.length > 0) page.heading('DOUBTS')
  for (const { kind, span, message } of doubts) {
    const words = view.isWhole(span) ? [] : [...quoted(view, span), run(' ')]
    page.paragraph([...words, run(visibleWords(message), 'open'), run(` [${visibleWords(kind)}]`, 'faint')], '  ', '  ')
  }
  const reasons = assumptions(view)
  if (reasons.length === 0) return
  page.heading('~ ASSUMED, NOT SAID IN SO MANY WORDS')
  for (const reason of reasons) page.paragraph([run(reason, 'faint')], '  ', '  ')
}
