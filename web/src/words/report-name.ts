import { type Dossier, visibleWords } from '@tavolo/engine'
import { dayName } from './day.ts'

const FIRST_WORDS = 60

/** What a report is called: its title, else who published it and when, else its first words, else a part of its id. */
export function reportName(
  { title, publisher, publishedAt, id }: Pick<Dossier['report'], 'title' | 'publisher' | 'publishedAt' | 'id'>,
  text = '',
): string {
  if (title !== null && title.trim() !== '') return visibleWords(title)
  const told = [...(publisher === null ? [] : [publisher]), ...(publishedAt === null ? [] : [dayName(publishedAt)])]
  if (told.length > 0) return `Untitled, ${visibleWords(told.join(', '))}`
  const words = visibleWords(text).trim()
  if (words === '') return `Untitled (${visibleWords(id.slice(0, 8))})`
  return words.length > FIRST_WORDS ? `${words.slice(0, words.lastIndexOf(' ', FIRST_WORDS) + 1 || FIRST_WORDS).trimEnd()} …` : words
}
