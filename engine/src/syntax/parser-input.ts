import { hash1, hash2, hashLower, hashString } from './hash.ts'
import { uposNumber } from './upos.ts'

/** Longest stretch that is parsed as one; longer sentences are cut there. */
export const MAX_WORDS = 600

export const ROOT_TAG = 17
const NO_TAG = 18

/** Kinds of words that matter where they stand between two others. */
const BETWEEN: Readonly<Record<string, number>> = {
  CCONJ: 2,
  SCONJ: 4,
  VERB: 16,
  NOUN: 32,
  PROPN: 32,
  ADP: 64,
  PRON: 128,
}

/** Kinds of marks, as bits. */
const MARKS: Readonly<Record<string, number>> = {
  ',': 1,
  '"': 2,
  "'": 2,
  ':': 4,
  ';': 4,
  '-': 8,
  '–': 8,
  '—': 8,
  '(': 16,
  ')': 16,
  '[': 16,
  ']': 16,
  '.': 32,
  '!': 32,
  '?': 32,
}
const QUOTE = 2
const OTHER_MARK = 64

/** What the parser asks of a tag with its FEATS. */
interface Morphology {
  readonly tag: number
  /** Tag with verb form, mood, pronoun type, clitic and case. */
  readonly form: number
  /** Gender and number, 0 to 8. */
  readonly agreement: number
  readonly between: number
}

const GENDERS = ['Gender=Masc', 'Gender=Fem']
const NUMBERS = ['Number=Sing', 'Number=Plur']
const FORM_FEATURES = new Set(['VerbForm', 'Mood', 'PronType', 'Clitic', 'Case', 'Poss', 'Reflex'])

const morphologyOf = (upos: string, features: string): Morphology => {
  const parts = features.split('|')
  let form = upos
  for (const part of parts) if (FORM_FEATURES.has(part.slice(0, part.indexOf('=')))) form += part
  const gender = GENDERS.findIndex((value) => parts.includes(value)) + 1
  const number = NUMBERS.findIndex((value) => parts.includes(value)) + 1
  const finite = parts.includes('VerbForm=Fin') && (upos === 'VERB' || upos === 'AUX')
  return { tag: uposNumber(upos), form: hashString(form), agreement: gender * 3 + number, between: finite ? 8 : (BETWEEN[upos] ?? 0) }
}

/**
 * One sentence as numbers, in columns. Marks are no rows: they are kept as what stands before a word (Ma, Zhang and Zhu 2014). Row `count` is the root, which stands behind the last word (Ballesteros and Nivre 2013),
 * row `count + 1` is "no such word".
 */
export class ParserInput {
  count = 0
  /** Whose conventions the tree shall follow, as `conventionNumber` says. */
  convention = 1
  readonly tag = new Int32Array(MAX_WORDS + 2)
  readonly lemma = new Int32Array(MAX_WORDS + 2)
  readonly lower = new Int32Array(MAX_WORDS + 2)
  readonly form = new Int32Array(MAX_WORDS + 2)
  readonly agreement = new Int32Array(MAX_WORDS + 2)
  readonly between = new Int32Array(MAX_WORDS + 2)
  /** Kinds of marks right before the word. */
  readonly marks = new Int32Array(MAX_WORDS + 2)
  /** 1 inside quotation marks. */
  readonly quoted = new Int32Array(MAX_WORDS + 2)
  /** Which token of the sentence the word is. */
  readonly token = new Int32Array(MAX_WORDS + 2)
  #tokens = 0
  #pending = 0
  #inside = 0
  readonly #morphologies = new Map<string, Map<string, Morphology>>()

  /** Empties the sentence. */
  clear(): void {
    this.count = 0
    this.#tokens = 0
    this.#pending = 0
    this.#inside = 0
    if (this.#morphologies.size > 1000) this.#morphologies.clear()
  }

  add(lower: string, lemma: string, upos: string, features: string): void {
    const token = this.#tokens++
    if (upos === 'PUNCT') {
      const kind = MARKS[lower] ?? OTHER_MARK
      if (kind === QUOTE) this.#inside ^= 1
      this.#pending |= kind
      return
    }
    const i = this.count
    this.token[i] = token
    this.marks[i] = this.#pending
    this.quoted[i] = this.#inside
    this.#pending = 0
    const morphology = this.#morphology(upos, features)
    this.tag[i] = morphology.tag
    this.form[i] = morphology.form
    this.agreement[i] = morphology.agreement
    this.between[i] = morphology.between
    this.lemma[i] = this.hash(lemma)
    this.lower[i] = this.hash(lower)
    this.count = i + 1
  }

  /** Writes the rows of the root and of "no such word" behind the last word. */
  close(): void {
    const root = this.count
    for (const [row, tag] of [
      [root, ROOT_TAG],
      [root + 1, NO_TAG],
    ] as const) {
      this.tag[row] = tag
      this.form[row] = hash1(994, tag)
      this.lemma[row] = hash1(995, tag)
      this.lower[row] = hash2(996, tag, 1)
      this.agreement[row] = 0
      this.between[row] = 0
      this.marks[row] = this.#pending
      this.quoted[row] = 0
      this.token[row] = -1
    }
  }

  /** Hash of a word in lower case. */
  hash(text: string): number {
    return hashLower(text)
  }

  #morphology(upos: string, features: string): Morphology {
    let ofTag = this.#morphologies.get(upos)
    if (ofTag === undefined) {
      ofTag = new Map()
      this.#morphologies.set(upos, ofTag)
    }
    let morphology = ofTag.get(features)
    if (morphology === undefined) {
      if (ofTag.size > 2000) ofTag.clear()
      morphology = morphologyOf(upos, features)
      ofTag.set(features, morphology)
    }
    return morphology
  }
}
