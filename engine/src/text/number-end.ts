import { classAt, DIGIT, INVISIBLE, LETTER } from './characters.ts'
import type { SpellingBook } from './spelling.ts'

/** End of the number at `at`: separators between digits belong to it, glued units do not. */
export const numberEnd = (text: string, at: number, limit: number, book: SpellingBook): number => {
  let end = at + 1
  for (; end < limit; end++) {
    const kind = classAt(text, end)
    if (kind === DIGIT || kind === INVISIBLE) continue
    if (!'.,:/'.includes(text.charAt(end)) || end + 1 >= limit || classAt(text, end + 1) !== DIGIT) break
  }
  if (isIsoDay(text, at, end, limit)) return at + 10
  if (end >= limit || classAt(text, end) !== LETTER) return end
  let wordEnd = end
  while (wordEnd < limit && (classAt(text, wordEnd) === LETTER || classAt(text, wordEnd) === DIGIT)) wordEnd++
  return wordEnd - end < 8 && book.units.has(text.slice(end, wordEnd).toLowerCase()) ? end : wordEnd
}

/** `2022-01-10` stays whole. */
const isIsoDay = (text: string, at: number, end: number, limit: number): boolean =>
  end - at === 4 && text[end] === '-' && at + 10 <= limit && /^-\d\d-\d\d(?!\d)/.test(text.slice(end, end + 7))
