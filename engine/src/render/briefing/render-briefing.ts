import type { Edition } from '../edition.ts'
import { escaped } from '../markdown/escape.ts'
import { briefingOf } from './briefing.ts'

/** An edition as a briefing in Markdown, each fact with footnotes to the exact words. */
export function renderBriefing(edition: Edition): string {
  const numbers = new Map<string, number>()
  const mark = (note: string) => {
    const number = numbers.get(note) ?? numbers.size + 1
    numbers.set(note, number)
    return `[^${number}]`
  }
  const { title, sections } = briefingOf(edition)
  const blocks = sections.flatMap(({ heading, items }) => [
    `## ${escaped(heading)}`,
    items
      .map(({ strong, text, notes, isBeneath }) => {
        const space = text.startsWith(' ') ? ' ' : ''
        return `${isBeneath ? '  ' : ''}- **${escaped(strong)}**${space}${escaped(text)}${notes.map(mark).join('')}`
      })
      .join('\n'),
  ])
  const footnotes = [...numbers].map(([note, number]) => `[^${number}]: ${escaped(note)}`).join('\n')
  return `${[`# ${escaped(title)}`, ...blocks, footnotes].filter((block) => block !== '').join('\n\n')}\n`
}
