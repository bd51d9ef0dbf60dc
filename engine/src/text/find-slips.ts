import type { Damage } from '../document/index.ts'
import { isCapital } from './characters.ts'
import type { DamageBook } from './damage-book.ts'
import { MAYBE_SLIP } from './known-words.ts'
import type { TokenColumns } from './token-columns.ts'

/**
 * Capitals where none belong, inside the sentences of one paragraph: a stop that was lost (the sentence is split there)
 * or a small word that got a capital (it is put back, so that the tagger is not misled).
 */
export const findSlips = (
  text: string,
  first: number,
  end: number,
  tokens: TokenColumns,
  opens: Uint8Array,
  book: DamageBook,
  damages: Damage[],
): void => {
  for (let token = first + 1; token < end - 1; token++) {
    if (!tokens.mayBe(token, MAYBE_SLIP) || opens[token] === 1 || tokens.endOf(token) === tokens.startOf(token)) continue
    const lower = tokens.lower[token] ?? ''
    const span = { start: tokens.startOf(token), end: tokens.endOf(token) }
    if ((book.neverCapital.has(lower) || book.auxiliaries.has(lower)) && isSlip(token, tokens, opens, book)) {
      if (opensClause(token, end, tokens, opens, book)) {
        damages.push({ ...span, kind: 'glued-sentence', message: `a stop was lost before "${text.slice(span.start, span.end)}"` })
        opens[token] = 1
        continue
      }
      damages.push({ ...span, kind: 'capital-in-sentence', message: `"${text.slice(span.start, span.end)}" has a capital in mid-sentence` })
      tokens.lay(token)
    } else if (isGlued(token, end, lower, tokens, opens, book) || isLeftover(token, end, lower, tokens, opens, book)) {
      damages.push({ ...span, kind: 'glued-sentence', message: `a stop was lost before "${text.slice(span.start, span.end)}"` })
      opens[token] = 1
    }
  }
}

/** Words that a clause has at least; a shorter rest may be a phrase of the sentence before. */
const CLAUSE = 10

const isWord = (form: string): boolean => form.length > 0 && form.toLowerCase() !== form.toUpperCase()
const isSmall = (form: string): boolean => isWord(form) && !isCapital(form.charAt(0))

/** After a small word or a comma, before a small word: no title, no name. */
const isSlip = (token: number, tokens: TokenColumns, opens: Uint8Array, book: DamageBook): boolean => {
  const before = tokens.form[token - 1] ?? ''
  const after = tokens.form[token + 1] ?? ''
  if (!isSmall(after)) return false
  const auxiliary = book.auxiliaries.has(tokens.lower[token] ?? '')
  if (before === ',') return auxiliary && opens[token - 1] === 0
  if (!isSmall(before) || book.titled.has(before)) return false
  return auxiliary || !(book.beforeNames.has(before) || book.articles.has(before))
}

/** After a full word and before enough words for a clause of its own: a heading or sentence whose stop was lost. */
const opensClause = (token: number, end: number, tokens: TokenColumns, opens: Uint8Array, book: DamageBook): boolean => {
  const before = tokens.lower[token - 1] ?? ''
  if (before.length < 3 || book.openWords.has(before) || book.beforeNames.has(before)) return false
  for (let ahead = 1; ahead <= CLAUSE; ahead++) {
    if (token + ahead >= end || opens[token + ahead] === 1) return false
  }
  return opens[token - 1] === 0
}

/** `… proposals The EU wants`: an article or pronoun that begins a clause, after a small word that opens no name. */
const isGlued = (token: number, end: number, lower: string, tokens: TokenColumns, opens: Uint8Array, book: DamageBook): boolean => {
  if (!book.articles.has(lower) || token + 2 >= end) return false
  const before = tokens.form[token - 1] ?? ''
  const after = tokens.form[token + 1] ?? ''
  if (!isSmall(before) || before.length < 3 || book.beforeNames.has(tokens.lower[token - 1] ?? '')) return false
  if (book.titled.has(tokens.lower[token - 1] ?? '')) return false
  if (isAcronym(after)) return isSmall(tokens.form[token + 2] ?? '')
  return isSmall(after) && opens[token - 1] === 0 && hasAuxiliary(token, end, tokens, opens, book)
}

/** A finite verb near by tells a sentence from a title, which is written alike: `… quattro feriti Un treno si è …`. */
const hasAuxiliary = (token: number, end: number, tokens: TokenColumns, opens: Uint8Array, book: DamageBook): boolean => {
  for (let ahead = token + 2; ahead < end && ahead <= token + CLAUSE && opens[ahead] === 0; ahead++) {
    if (book.auxiliaries.has(tokens.lower[ahead] ?? '')) return true
  }
  return false
}

const isAcronym = (form: string): boolean => form.length >= 2 && form === form.toUpperCase() && isWord(form)

/** A foreign common word after a name: `… near Ukraine Wishlist of proposals`. */
const isLeftover = (token: number, end: number, lower: string, tokens: TokenColumns, opens: Uint8Array, book: DamageBook): boolean =>
  book.leftovers.has(lower) &&
  token + 1 < end &&
  opens[token - 1] === 0 &&
  isCapital((tokens.form[token - 1] ?? '').charAt(0)) &&
  book.beforeNames.has(tokens.form[token + 1] ?? '')
