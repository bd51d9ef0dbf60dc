import { wordsIn } from './fold.ts'
import { marksOf } from './marks.ts'
import { jaccard, shareAny, sharedPart } from './same-words.ts'

/** Words said or held, as they are compared across reports and languages. */
export interface Saying {
  readonly language: string
  /** Words long enough to mean something by themselves. */
  readonly terms: ReadonlySet<string>
  /** Words with the next one, so that the same words in other sentences are not the same wording. */
  readonly pairs: ReadonlySet<string>
  readonly figures: readonly string[]
  readonly actors: readonly string[]
  /** Under which it is looked up. */
  readonly marks: readonly string[]
}

interface Told {
  readonly language: string
  readonly figures: readonly string[]
  readonly actors: readonly string[]
}

/** Letters of a term. */
const TERM = 5

export function sayingOf({ language, figures, actors }: Told, content: string): Saying {
  const words = wordsIn(content)
  const pairs = new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
  return {
    language,
    terms: new Set(words.filter((word) => word.length >= TERM)),
    pairs,
    figures,
    actors,
    marks: [...figures.filter(isTelling).map((figure) => `#${figure}`), ...marksOf(words)],
  }
}

/** A year alone is told too often to tell anything. */
const isTelling = (figure: string): boolean => !/^\d{4}$/.test(figure)

/** Words that a cut quotation must have, to be told from a common phrase. */
const ENOUGH_PAIRS = 3
const SAME = 0.7
const ENOUGH_TERMS = 3
const PARAPHRASED = 0.6
const ACTORS = 0.5

/** Why two sayings are one, with how sure that is; null where they are not. Both must share a mark. */
export function sameSaying(a: Saying, b: Saying): { readonly weight: number; readonly reason: string } | null {
  if (!shareAny(a.marks, b.marks)) return null
  const shared = a.figures.some((figure) => isTelling(figure) && b.figures.includes(figure))
  // Each may be cut, but neither tells another figure in place of one.
  const figures = shared && (a.figures.every((one) => b.figures.includes(one)) || b.figures.every((one) => a.figures.includes(one)))
  if (a.language === b.language) {
    const part = sharedPart(a.pairs, b.pairs)
    const isLong = Math.min(a.pairs.size, b.pairs.size) >= ENOUGH_PAIRS
    const isContrary = a.figures.length > 0 && b.figures.length > 0 && !shareAny(a.figures, b.figures)
    if (isLong && part >= SAME && !isContrary) return { weight: 0.5 + 0.3 * part, reason: 'the same words' }
    const isTold = Math.min(a.terms.size, b.terms.size) >= ENOUGH_TERMS
    return figures && isTold && sharedPart(a.terms, b.terms) >= PARAPHRASED
      ? { weight: 0.6, reason: `the same figures and most words: ${a.figures.join(', ')}` }
      : null
  }
  if (!figures || jaccard(a.actors, b.actors) < ACTORS) return null
  return {
    weight: 0.6,
    reason: `the same figures and actors in two languages: ${a.figures.filter((one) => b.figures.includes(one)).join(', ')}`,
  }
}
