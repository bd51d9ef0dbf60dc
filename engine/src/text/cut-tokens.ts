import type { Span } from '../document/index.ts'
import { APOSTROPHE, classAt, DIGIT, HYPHEN, INVISIBLE, isCapital, LETTER, MARK, SPACE, SURROGATE } from './characters.ts'
import { addressEnd, mailAround } from './find-addresses.ts'
import { numberEnd } from './number-end.ts'
import { isStop } from './signs.ts'
import type { SpellingBook } from './spelling.ts'
import type { TokenColumns } from './token-columns.ts'
import { wordEnd } from './word-end.ts'

/** Cuts one paragraph into words and marks, in one walk from left to right. */
export const cutTokens = (text: string, paragraph: Span, book: SpellingBook, tokens: TokenColumns): void => {
  const opensAt = tokens.count
  let at = paragraph.start
  while (at < paragraph.end) {
    const kind = classAt(text, at)
    if (kind <= 1 || kind === INVISIBLE) {
      at++
      continue
    }
    let end: number
    if (kind === LETTER) {
      end = addressEnd(text, at, paragraph.end)
      if (end > at) addSign(text, at, end, book, tokens)
      else {
        end = wordEnd(text, at, paragraph.end, book)
        addWord(text, at, end, book, tokens, opensAt)
      }
    } else if (kind === DIGIT) {
      end = numberEnd(text, at, paragraph.end, book)
      addSign(text, at, end, book, tokens)
    } else {
      const mail = text.charCodeAt(at) === 0x40 ? mailAround(text, at, paragraph, tokens, opensAt) : null
      if (mail) {
        while (tokens.count > opensAt && tokens.endOf(tokens.count - 1) > mail.start) tokens.dropLast()
        addSign(text, mail.start, mail.end, book, tokens)
        end = mail.end
      } else {
        end = markEnd(text, at, paragraph.end, kind)
        addSign(text, at, end, book, tokens)
      }
    }
    at = end
  }
}

const addWord = (text: string, start: number, end: number, book: SpellingBook, tokens: TokenColumns, opensAt: number): void => {
  const { word, pieces, maybeName } = book.wordAt(text, start, end)
  if (!pieces || (maybeName && !opensSentence(tokens, opensAt))) {
    tokens.add(start, end, word)
    return
  }
  for (const piece of pieces) tokens.add(start + piece.from, start + piece.to, piece.word)
}

const addSign = (text: string, start: number, end: number, book: SpellingBook, tokens: TokenColumns): void => {
  const { form, word } = book.signAt(text, start, end)
  if (form === '"' || form === "'") tokens.marks.push(tokens.count)
  tokens.add(start, end, word)
}

const opensSentence = (tokens: TokenColumns, opensAt: number): boolean => {
  if (tokens.count === opensAt) return true
  const before = tokens.form[tokens.count - 1] ?? ''
  return before === '"' || isStop(before)
}

/** Marks stand alone, but for runs of stops, of dashes, of one sign, and for words that a sign opens. */
const markEnd = (text: string, at: number, limit: number, kind: number): number => {
  let end = at + 1
  if (kind === SURROGATE) {
    while (end < limit && (classAt(text, end) === SURROGATE || classAt(text, end) === INVISIBLE)) end++
    return end
  }
  const sign = text.charAt(at)
  const next = end < limit ? text.charAt(end) : ''
  if (kind === APOSTROPHE) return apostropheEnd(text, at, limit)
  if ((sign === '#' || sign === '@') && classAt(text, end) === LETTER && end < limit) {
    while (end < limit && (classAt(text, end) === LETTER || classAt(text, end) === DIGIT || text[end] === '_')) end++
    return end
  }
  if (sign === '!' || sign === '?') while (end < limit && (text[end] === '!' || text[end] === '?')) end++
  else if ('.-*=_~#<>$'.includes(sign) || kind === HYPHEN) while (end < limit && text[end] === sign) end++
  else if (kind === MARK && (sign === '"' || sign === '″') && next === '') end = at + 1
  return end
}

/** `'90` is a word, `''` a quotation mark. */
const apostropheEnd = (text: string, at: number, limit: number): number => {
  const sign = text.charAt(at)
  if (at + 1 < limit && text[at + 1] === sign) return at + 2
  const before = at > 0 ? classAt(text, at - 1) : SPACE
  const year =
    at + 2 < limit &&
    classAt(text, at + 1) === DIGIT &&
    classAt(text, at + 2) === DIGIT &&
    (at + 3 >= limit || classAt(text, at + 3) !== DIGIT)
  if (!year || before === LETTER || before === DIGIT) return at + 1
  return at + 3 < limit && text[at + 3] === 's' ? at + 4 : at + 3
}

/** True for a word that starts with a capital letter. */
export const startsWithCapital = (form: string): boolean => isCapital(form.charAt(0))
