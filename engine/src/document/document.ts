import type { Report } from './report.ts'
import type { Span } from './span.ts'

/**
 * The syntactic words of a report, one row each, in columns (Universal Dependencies words: "del" is two rows, "di" and "il").
 * The first word of a contraction holds its whole span; the others are empty spans at its end, so that a phrase
 * from `il` on starts behind the contraction. Clitics on a verb ("prenderlo") are cut at their letters.
 */
export interface Tokens {
  readonly count: number
  /** UTF-16 offsets into the untouched text, end excluded. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** The word as the treebanks write it: straight apostrophes and quotation marks, contractions undone. */
  readonly form: readonly string[]
  /** `form` in lower case. */
  readonly lower: readonly string[]
  /** Index of the sentence that holds the word. */
  readonly sentence: Int32Array
  /** Number of the word in the vocabulary. */
  readonly word: Int32Array
  readonly vocabulary: Vocabulary
}

/** Words met so far, by number; it grows from report to report, and where it has become too long another one is begun. */
export interface Vocabulary {
  readonly form: readonly string[]
  readonly lower: readonly string[]
}

/** A sentence: a span of the text and the half-open range of its tokens. */
export interface Sentence extends Span {
  readonly firstToken: number
  readonly endToken: number
  /** Index of its paragraph. */
  readonly paragraph: number
}

/** What stands between quotation marks. */
export interface Quotation extends Span {
  /** The words inside the marks, one span for each piece; more than one where the marks are reopened at a new paragraph. */
  readonly pieces: readonly Span[]
  /** True where no closing mark was found: the quotation then ends with its paragraph. */
  readonly unclosed: boolean
  /** 0 outside, 1 for a quotation within a quotation … */
  readonly depth: number
}

export type DamageKind = 'stray-fragment' | 'glued-sentence' | 'cut-sentence' | 'capital-in-sentence' | 'endless-sentence'

/** Words that the translator or the page broke: they are kept, flagged, and no fact is mined from a stray fragment. */
export interface Damage extends Span {
  readonly kind: DamageKind
  readonly message: string
}

/** A report's text, cut up; every later stage reads this and leaves it as it is. */
export interface Document {
  readonly report: Report
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
  readonly quotations: readonly Quotation[]
  readonly damages: readonly Damage[]
}

/**
 * Tags, lemmas and arcs of a document in Universal Dependencies 2, columns parallel to `Tokens`.
 * Sentences without a trigger are not parsed: there `upos` is '' and `head` is -2.
 */
export interface Syntax {
  readonly upos: string[]
  /** `Feature=Value|…` in UD order, '_' for none. */
  readonly features: string[]
  readonly lemma: string[]
  /** Index of the head token in the document; -1 at a root, -2 where nothing was parsed. */
  readonly head: Int32Array
  /** UD relation with its subtype (`nsubj:pass`), '' where nothing was parsed. */
  readonly relation: string[]
  /** How far the chosen arc was ahead of the next, 0 to 1. */
  readonly margin: Float32Array
}

/** Tokens `first` (included) to `end` (excluded). */
export interface TokenRange {
  readonly first: number
  readonly end: number
}
