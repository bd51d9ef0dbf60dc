import { classAt, DIGIT } from './characters.ts'
import { startsWithCapital } from './cut-tokens.ts'
import { MAYBE_END } from './known-words.ts'
import { CLOSES, OPENS } from './pair-quotations.ts'
import { isStop } from './signs.ts'
import type { SpellingBook } from './spelling.ts'
import type { TokenColumns } from './token-columns.ts'

const CLOSING_BRACKETS = ')]}'
const OPENING_BRACKETS = '([{'

/** Writes 1 into `opens` at each token of the paragraph that begins a sentence. */
export const markSentences = (
  text: string,
  first: number,
  end: number,
  tokens: TokenColumns,
  roles: Uint8Array,
  book: SpellingBook,
  opens: Uint8Array,
): void => {
  if (first >= end) return
  opens[first] = 1
  let sentence = first
  for (let token = first; token < end; token++) {
    if (!tokens.mayBe(token, MAYBE_END)) continue
    const stop = isStop(tokens.form[token] ?? '')
    if (stop && token === sentence) continue
    let next = token + 1
    while (next < end && closes(next, token, tokens, roles)) next++
    if (next >= end) return
    const closed = next > token + 1
    if (stop ? !endsHere(text, token, next, sentence, closed, tokens, roles) : !abbreviationEnds(next, tokens, roles, book)) continue
    opens[next] = 1
    sentence = next
    token = next - 1
  }
}

/** Closing marks, brackets and further stops that hang on the stop before them. */
const closes = (token: number, stop: number, tokens: TokenColumns, roles: Uint8Array): boolean => {
  if (roles[token] === CLOSES) return true
  const form = tokens.form[token] ?? ''
  if (CLOSING_BRACKETS.includes(form)) return true
  return token > stop + 1 && isStop(form) && tokens.startOf(token) === tokens.endOf(token - 1)
}

const endsHere = (
  text: string,
  stop: number,
  next: number,
  sentence: number,
  closed: boolean,
  tokens: TokenColumns,
  roles: Uint8Array,
): boolean => {
  if (isListNumber(stop, sentence, tokens) || OPENING_BRACKETS.includes(tokens.form[stop - 1] ?? ' ')) return false
  const form = tokens.form[next] ?? ''
  const apart = tokens.startOf(next) > tokens.endOf(next - 1)
  if (roles[next] === OPENS) return apart || tokens.form[stop] === '.'
  if (OPENING_BRACKETS.includes(form)) return apart && startsWithCapital(tokens.form[next + 1] ?? '')
  if (startsWithCapital(form)) return apart || closed || tokens.lower[stop - 1] !== ''
  if (classAt(text, tokens.startOf(next)) === DIGIT) return apart && tokens.form[stop] !== '…'
  return isBullet(form) && apart && !closed && startsWithCapital(tokens.form[next + 1] ?? '')
}

/** `1. Ceasefire`: a number alone before the stop. */
const isListNumber = (stop: number, sentence: number, tokens: TokenColumns): boolean => {
  if (stop !== sentence + 1) return false
  const form = tokens.form[sentence] ?? ''
  const code = form.charCodeAt(0)
  return form.length <= 2 && code >= 0x30 && code <= 0x39
}

const isBullet = (form: string): boolean => '-–—•*·'.includes(form)

const abbreviationEnds = (next: number, tokens: TokenColumns, roles: Uint8Array, book: SpellingBook): boolean => {
  const from = roles[next] === OPENS ? next + 1 : next
  const form = tokens.form[from] ?? ''
  return startsWithCapital(form) && book.openers.has(tokens.lower[from] ?? '')
}
