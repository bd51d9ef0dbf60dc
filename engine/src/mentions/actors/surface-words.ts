import type { Document, WordColumn } from '../../document/index.ts'
import type { PhraseAutomaton } from '../../rules/index.ts'

const MARKS = /\p{M}+/gu
const LETTERS_APART: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }

/** A word in lower case without accents and full stops, so that `Erdoğan` and `U.S.` meet `Erdogan` and `US`. */
export const foldWord = (word: string): string => {
  let ascii = true
  let dotted = false
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 127) ascii = false
    else if (code === 46) dotted = true
  }
  let folded = word.toLowerCase()
  if (dotted && word.length > 1) folded = folded.replaceAll('.', '')
  if (ascii) return folded
  return folded
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øłđıðßæœ]/g, (letter) => LETTERS_APART[letter] ?? letter)
}

const isSeparator = (code: number): boolean =>
  code === 39 || code === 45 || code === 0x2019 || code === 0x2018 || code === 0x2010 || code === 0x2011

/** Cuts a name or a token at apostrophes, hyphens and spaces, as both sides of a comparison are cut. */
export const cutWords = (text: string, into: string[] = []): string[] => {
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    if (code !== 32 && code !== 0xa0 && !isSeparator(code)) continue
    if (i > start) into.push(text.slice(start, i))
    start = i + 1
  }
  return into
}

/** Letters and digits of ASCII alone, as most words are: nothing to cut or fold. */
const isPlain = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))) return false
  }
  return word.length > 0
}

/** A word that must be cut or folded, one that stands as it is, and one of those with which a phrase of the tables begins. */
const CUT = 0
const PLAIN = 1
const OPENS = 2

/** How the tokens of a word are read; looked at once for each word. */
export const surfaceKind = (lower: string, form: string, phrases: PhraseAutomaton<unknown>): number => {
  if (!isPlain(form)) return CUT
  return phrases.begins(lower) ? OPENS : PLAIN
}

/** The words of a report as they stand on the page, contractions together and hyphens apart: one row for each. */
export interface SurfaceWords {
  readonly written: readonly string[]
  readonly folded: readonly string[]
  /** Row → token. */
  readonly token: readonly number[]
  /** Row → whether a phrase of the tables may begin there. */
  readonly opens: readonly boolean[]
}

export const surfaceWords = ({ text, tokens }: Document, surfaces: WordColumn): SurfaceWords => {
  const written: string[] = []
  const folded: string[] = []
  const token: number[] = []
  const opens: boolean[] = []
  const kinds = surfaces.over(tokens)
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0
    const end = tokens.end[i] ?? 0
    if (start === end) continue
    // A contraction is read as it stands: its second word is an empty span.
    const contracted = i + 1 < tokens.count && tokens.start[i + 1] === tokens.end[i + 1]
    if (!contracted && kinds[i] !== CUT) {
      written.push(tokens.form[i] ?? '')
      folded.push(tokens.lower[i] ?? '')
      token.push(i)
      opens.push(kinds[i] === OPENS)
      continue
    }
    cutWords(contracted ? text.slice(start, end) : (tokens.form[i] ?? ''), written)
    while (token.length < written.length) {
      folded.push(foldWord(written[token.length] ?? ''))
      token.push(i)
      opens.push(true)
    }
  }
  return { written, folded, token, opens }
}
