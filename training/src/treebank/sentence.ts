import type { Conventions } from '../engine.ts'

/** A multiword token of CoNLL-U: words `first` to `end` (excluded) are written as one. */
interface Multiword {
  readonly first: number
  readonly end: number
  readonly form: string
  readonly spaceAfter: boolean
}

/** One sentence of a treebank, in columns. Heads count from 0; -1 is the root. */
export interface TreebankSentence {
  readonly id: string
  /** Identifier of the document, carried on from `# newdoc id`. */
  readonly documentId: string
  /** Name of the treebank it was read from, as `it_pud`. */
  readonly source: string
  /** Whose conventions the annotation follows. */
  readonly conventions: Conventions
  readonly text: string
  readonly form: string[]
  readonly lemma: string[]
  readonly upos: string[]
  readonly features: string[]
  readonly head: number[]
  readonly relation: string[]
  readonly spaceAfter: boolean[]
  readonly multiwords: Multiword[]
}

/** Letters and digits of a sentence only: two copies of one sentence have one key, however they are spaced. */
export const sentenceKey = (sentence: Pick<TreebankSentence, 'form' | 'text'>): string =>
  (sentence.text === '' ? sentence.form.join('') : sentence.text).replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
