import { APOSTROPHE, classAt, DIGIT, INVISIBLE, LETTER } from './characters.ts'
import type { SpellingBook } from './spelling.ts'

/** Days (`2022-01-10`), telephone numbers (`555-0100`, `202-555-0100`) and decades (`1990's`) stay whole. */
const WHOLE = /^(?:\d{4}-\d\d-\d\d|\d{3}-(?:\d{3}-)?\d{4}|\d{2,4}['’]s)(?![\p{L}\p{Nd}])/u
const LONGEST = 14

/** End of the number at `at`: separators between digits belong to it, glued units do not. */
export const numberEnd = (text: string, at: number, limit: number, book: SpellingBook): number => {
  let end = at + 1
  for (; end < limit; end++) {
    const kind = classAt(text, end)
    if (kind === DIGIT || kind === INVISIBLE) continue
    if (!'.,:/'.includes(text.charAt(end)) || end + 1 >= limit || classAt(text, end + 1) !== DIGIT) break
  }
  if (end - at <= 4 && end < limit && (text[end] === '-' || classAt(text, end) === APOSTROPHE)) {
    const whole = WHOLE.exec(text.slice(at, Math.min(at + LONGEST, limit)))
    if (whole) return at + whole[0].length
  }
  if (end >= limit || classAt(text, end) !== LETTER) return end
  let wordEnd = end
  while (wordEnd < limit && (classAt(text, wordEnd) === LETTER || classAt(text, wordEnd) === DIGIT)) wordEnd++
  return wordEnd - end < 8 && book.units.has(text.slice(end, wordEnd).toLowerCase()) ? end : wordEnd
}
