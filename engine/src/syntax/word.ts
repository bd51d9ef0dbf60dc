import { hash1, hash2, hashString } from './hash.ts'
import { type LexicalKnowledge, tagsOf } from './lexical-knowledge.ts'
import { MARK_TAGS, OPEN_TAGS } from './upos.ts'

/** A form with everything about it that does not depend on its neighbours. */
export interface Word {
  readonly form: string
  readonly lower: string
  readonly formHash: number
  readonly lowerHash: number
  readonly suffixHash: number
  readonly shapeHash: number
  /** Hash of the set of tags that the lexicon allows. */
  readonly ambiguity: number
  readonly fine: number
  readonly coarse: number
  /** 0 lower case or no letter, 1 capitalised, 2 all capitals. */
  readonly capital: number
  /** UPOS columns that the lexicon saw, as bits. */
  readonly seen: number
  /** UPOS columns that may be chosen, as bits. */
  readonly tagMask: number
  /** The word is in the lexicon often enough for its tags to be trusted. */
  readonly known: boolean
  /** Where its sums of scores stand in the tagger's cache. */
  slot: number
  /** What was worked out for the tags that it was given, mostly one or two. */
  readonly readings: WordReading[]
}

/** A form under one tag. */
export interface WordReading {
  readonly tag: number
  readonly candidates: readonly number[]
  /** What the word by itself gives those candidates; null until asked for. */
  scores: Int32Array | null
  /** Lemma under each candidate that was chosen so far. */
  readonly lemmas: (string | undefined)[]
}

/** The reading under a tag; undefined where it has not been worked out yet. */
export const readingOf = ({ readings }: Word, tag: number): WordReading | undefined => {
  for (let i = 0; i < readings.length; i += 1) if (readings[i]?.tag === tag) return readings[i]
  return undefined
}

const UPPER = 1
const LOWER = 2
const DIGIT = 3
const OTHER = 4

const characterKind = (code: number, char: string): number => {
  if (code >= 97 && code <= 122) return LOWER
  if (code >= 65 && code <= 90) return UPPER
  if (code >= 48 && code <= 57) return DIGIT
  if (code < 192) return OTHER
  if (char !== char.toLowerCase()) return UPPER
  return char !== char.toUpperCase() || code > 0x250 ? LOWER : OTHER
}

/** "Biden" → Xx, "G7" → Xd, "12.30" → d.d: runs of one kind count once, at most eight runs. */
const shapeOf = (form: string): { hash: number; capital: number; hasLetter: boolean; hasDigit: boolean } => {
  let shape = 0
  let runs = 0
  let last = 0
  let uppers = 0
  let lowers = 0
  let digits = 0
  const end = form.length > 64 ? 64 : form.length
  for (let i = 0; i < end; i += 1) {
    const code = form.charCodeAt(i)
    const kind = characterKind(code, form.charAt(i))
    if (kind === UPPER) uppers += 1
    else if (kind === LOWER) lowers += 1
    else if (kind === DIGIT) digits += 1
    const symbol = kind === OTHER ? code + 8 : kind
    if (symbol === last || runs >= 8) continue
    last = symbol
    runs += 1
    shape = hash2(990, shape, symbol)
  }
  const starts = characterKind(form.charCodeAt(0), form.charAt(0)) === UPPER
  const capital = uppers > 1 && lowers === 0 ? 2 : starts ? 1 : 0
  return { hash: shape, capital, hasLetter: uppers + lowers > 0, hasDigit: digits > 0 }
}

/** How often a form must have been seen before unseen tags are ruled out. */
const TRUSTED_COUNT = 6

/** Looks a form up in the lexicon and works out its shape; `lower` is the form in lower case. */
export const describeWord = (form: string, lower: string, knowledge: LexicalKnowledge): Word => {
  const exact = knowledge.byForm.get(form)
  const folded = lower === form ? undefined : (knowledge.byForm.get(lower) ?? knowledge.byLower.get(lower))
  const fallback = exact === undefined && folded === undefined ? knowledge.byLower.get(lower) : undefined
  const shape = shapeOf(form)
  const seen = tagsOf(exact) | tagsOf(folded) | tagsOf(fallback)
  const count = (exact?.count ?? 0) + (folded?.count ?? 0) + (fallback?.count ?? 0)
  const known = count >= TRUSTED_COUNT
  const open = shape.hasLetter || shape.hasDigit ? OPEN_TAGS : MARK_TAGS
  const wordClass = knowledge.classes.get(lower)
  const from = lower.length > 3 ? lower.length - 3 : 0
  return {
    form,
    lower,
    formHash: hashString(form),
    lowerHash: hashString(lower),
    suffixHash: hash1(991, hashString(lower, from)),
    shapeHash: hash2(992, shape.hash, 1),
    ambiguity: count < 4 ? hash2(993, -1, count === 0 ? open : seen | open) : hash1(993, seen),
    fine: wordClass?.fine ?? 0,
    coarse: wordClass?.coarse ?? 0,
    capital: shape.capital,
    seen,
    tagMask: known ? seen : seen | open,
    known,
    slot: -1,
    readings: [],
  }
}
