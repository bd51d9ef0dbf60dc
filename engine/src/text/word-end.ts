import { APOSTROPHE, classAt, DIGIT, HYPHEN, INVISIBLE, isCapital, LETTER } from './characters.ts'
import type { SpellingBook } from './spelling.ts'

const DOMAINS = new Set('com org net int gov edu eu it uk us ru ua fr de es ch info io co tv mil news'.split(' '))
/** No word with a stop, apostrophe or prefix of note is longer. */
const LONGEST = 40

/** End of the word that opens with a letter at `at`, with the apostrophes, hyphens and stops that belong to it. */
export const wordEnd = (text: string, at: number, limit: number, book: SpellingBook): number => {
  let part = at
  let end = at + 1
  for (; end < limit; end++) {
    const kind = classAt(text, end)
    if (kind === LETTER || kind === DIGIT || kind === INVISIBLE) continue
    const inner = end + 1 < limit && (classAt(text, end + 1) === LETTER || classAt(text, end + 1) === DIGIT)
    if (kind === APOSTROPHE) {
      const taken = apostropheEnd(text, part, end, inner, book)
      if (taken > 0) return taken
      if (taken < 0) return end
    } else if (kind === HYPHEN) {
      if (!inner || (book.partsAtHyphen && !isPrefix(text, part, end, book))) return end
      part = end + 1
    } else {
      const sign = text.charAt(end)
      if (sign === '.') return stopEnd(text, at, end, limit, book)
      if (!inner || (sign !== '&' && sign !== '_')) return end
    }
  }
  return end
}

/** Where the word ends at this apostrophe: behind it (that place), before it (-1), or not at all (0). */
const apostropheEnd = (text: string, part: number, end: number, inner: boolean, book: SpellingBook): number => {
  if (end - part > LONGEST) return inner ? 0 : -1
  const lower = text.slice(part, end).toLowerCase()
  if (!inner) return book.closedByApostrophe.has(lower) || book.elisions.has(lower) ? end + 1 : -1
  return book.elisions.has(lower) ? end + 1 : 0
}

const isPrefix = (text: string, part: number, end: number, book: SpellingBook): boolean =>
  end - part < LONGEST && book.hyphenPrefixes.has(text.slice(part, end).toLowerCase())

/** The stop belongs to abbreviations, initials, acronyms and domains; else the word ends before it. */
const stopEnd = (text: string, at: number, stop: number, limit: number, book: SpellingBook): number => {
  if (stop - at > LONGEST) return stop
  const next = stop + 1 < limit ? classAt(text, stop + 1) : 0
  if (next === LETTER) return innerStopEnd(text, at, stop, limit)
  if (text[stop + 1] === '.') return stop
  const abbreviation = text.slice(at, stop + 1)
  if (book.abbreviations.has(abbreviation) || book.closingAbbreviations.has(abbreviation)) return stop + 1
  const following = firstSeen(text, stop + 1, limit)
  if (book.numberAbbreviations.has(abbreviation)) return classAt(text, following) === DIGIT ? stop + 1 : stop
  const initial =
    stop - at === 1 && isCapital(text.charAt(at)) && following < limit && following > stop + 1 && isCapital(text.charAt(following))
  return initial && !book.openers.has(lowerWordAt(text, following, limit)) ? stop + 1 : stop
}

/** `U.S.`, `S.p.A.`, `example.org`. */
const innerStopEnd = (text: string, at: number, stop: number, limit: number): number => {
  let end = stop
  let lettersOnly = stop - at <= 2
  let label = ''
  while (end + 1 < limit && text[end] === '.' && classAt(text, end + 1) === LETTER && end - at < LONGEST) {
    const from = end + 1
    end = from
    while (end < limit && end - from < LONGEST && (classAt(text, end) === LETTER || classAt(text, end) === DIGIT)) end++
    label = text.slice(from, end)
    if (label.length > 2) lettersOnly = false
  }
  if (lettersOnly) {
    if (text[end] === '.' && end < limit && text[end + 1] !== '.') return end + 1
    return label.length === 1 ? end : stop
  }
  return DOMAINS.has(label.toLowerCase()) ? end : stop
}

const firstSeen = (text: string, from: number, limit: number): number => {
  let at = from
  while (at < limit && at - from < 4 && (classAt(text, at) <= 1 || classAt(text, at) === INVISIBLE)) at++
  return at
}

const lowerWordAt = (text: string, at: number, limit: number): string => {
  let end = at
  while (end < limit && end - at < LONGEST && classAt(text, end) === LETTER) end++
  return text.slice(at, end).toLowerCase()
}
