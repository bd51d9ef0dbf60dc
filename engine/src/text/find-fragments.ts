import type { Damage, Sentence } from '../document/index.ts'
import { classAt, isCapital } from './characters.ts'
import type { DamageBook } from './damage-book.ts'
import { isStop, QUOTATION_MARKS } from './signs.ts'
import type { TokenColumns } from './token-columns.ts'

const FULL_SENTENCE = 5

/** Loose scraps at the end of a paragraph, and paragraphs that break off. `sentences` are those of one paragraph. */
export const findFragments = (
  text: string,
  sentences: readonly Sentence[],
  tokens: TokenColumns,
  book: DamageBook,
  damages: Damage[],
): void => {
  const last = sentences[sentences.length - 1]
  if (!last) return
  const before = sentences[sentences.length - 2]
  const span = { start: last.start, end: last.end }
  if (before && before.endToken - before.firstToken > FULL_SENTENCE && isScrap(last, tokens, book)) {
    damages.push({ ...span, kind: 'stray-fragment', message: `"${text.slice(span.start, span.end)}" stands loose and says nothing` })
    return
  }
  const end = last.endToken - 1
  const word = tokens.form[end] ?? ''
  const previous = tokens.form[end - 1] ?? ''
  if (previous === ';' || previous === '-' || !goesOnAnew(text, last.end)) return
  if (last.endToken - last.firstToken >= FULL_SENTENCE && !isCapital(word.charAt(0)) && book.openWords.has(tokens.lower[end] ?? '')) {
    damages.push({ ...span, kind: 'cut-sentence', message: `the paragraph breaks off after "${word}"` })
  }
}

/** False where a list or the rest of the sentence follows behind the break. */
const goesOnAnew = (text: string, end: number): boolean => {
  let at = end
  while (at < text.length && classAt(text, at) <= 1) at++
  return at >= text.length || isCapital(text.charAt(at)) || QUOTATION_MARKS.has(text.charAt(at))
}

const isScrap = (sentence: Sentence, tokens: TokenColumns, book: DamageBook): boolean => {
  let { firstToken, endToken } = sentence
  while (firstToken < endToken && isMark(tokens.form[firstToken] ?? '')) firstToken++
  while (endToken > firstToken && isMark(tokens.form[endToken - 1] ?? '')) endToken--
  const words = endToken - firstToken
  if (words < 1 || words > 3 || tokens.form[endToken] !== '.') return false
  if (book.fillers.has(tokens.lower.slice(firstToken, endToken).join(' '))) return true
  return (
    words === 2 && book.fragmentOpeners.has(tokens.lower[firstToken] ?? '') && !isCapital((tokens.form[firstToken + 1] ?? '').charAt(0))
  )
}

const isMark = (form: string): boolean => form === '"' || form === "'" || isStop(form)
