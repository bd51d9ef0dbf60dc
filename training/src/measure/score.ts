import type { TreebankSentence } from '../treebank/sentence.ts'

/** Per cent of words that are right, by the measures of the CoNLL 2018 shared task. */
export interface Scores {
  readonly words: number
  readonly upos: number
  readonly ufeats: number
  readonly lemma: number
  readonly uas: number
  /** Relations compared without their subtypes. */
  readonly las: number
  readonly lasWithSubtypes: number
}

/** FEATS that the shared task compares ("universal features"). */
const UNIVERSAL = new Set(
  'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite'.split(
    ' ',
  ),
)

export const universalFeatures = (features: string): string =>
  features
    .split('|')
    .filter((feature) => UNIVERSAL.has(feature.slice(0, feature.indexOf('='))))
    .sort()
    .join('|')

export const baseRelation = (relation: string): string => {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** Compares sentences word by word; both must have the same words (gold tokens). */
export const scoreWords = (gold: readonly TreebankSentence[], system: readonly TreebankSentence[]): Scores => {
  let [words, upos, ufeats, lemma, uas, las, full] = [0, 0, 0, 0, 0, 0, 0]
  gold.forEach((right, s) => {
    const found = system[s] as TreebankSentence
    for (let i = 0; i < right.form.length; i += 1) {
      words += 1
      if (right.upos[i] === found.upos[i]) upos += 1
      if (universalFeatures(right.features[i] as string) === universalFeatures(found.features[i] as string)) ufeats += 1
      if (right.lemma[i] === found.lemma[i] || right.lemma[i] === '_') lemma += 1
      if (right.head[i] !== found.head[i]) continue
      uas += 1
      const [a, b] = [right.relation[i] as string, found.relation[i] as string]
      if (baseRelation(a) === baseRelation(b)) las += 1
      if (a === b) full += 1
    }
  })
  const share = (n: number): number => Math.round((10000 * n) / Math.max(1, words)) / 100
  return {
    words,
    upos: share(upos),
    ufeats: share(ufeats),
    lemma: share(lemma),
    uas: share(uas),
    las: share(las),
    lasWithSubtypes: share(full),
  }
}
