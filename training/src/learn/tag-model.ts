import {
  conventionNumber,
  FeatureChooser,
  indexLexicon,
  Lemmatiser,
  type LexicalKnowledge,
  type ModelData,
  Tagger,
  UPOS,
  type Word,
  type WordClass,
} from '../engine.ts'
import { quantise } from '../model/quantise.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { sumOfRuns } from './average.ts'
import { buildLexicon } from './build-lexicon.ts'
import { randomFrom, shuffle } from './random.ts'
import { trainFeatures } from './train-features.ts'
import { trainLemmas } from './train-lemmas.ts'
import { trainTagger } from './train-tagger.ts'

export type TagData = Pick<
  ModelData,
  'features' | 'scripts' | 'lexicon' | 'classes' | 'guessedFeatures' | 'guessedScripts' | 'tagRows' | 'featureWeights' | 'scriptWeights'
>

export interface TagOptions {
  readonly epochs: number
  /** One run of the tagger for each; their weights are summed. */
  readonly seeds: readonly number[]
}

/** Learns tags, FEATS and lemmas. */
export const trainTags = (sentences: readonly TreebankSentence[], classes: readonly WordClass[], options: TagOptions): TagData => {
  const { epochs, seeds } = options
  const seed = seeds[0] ?? 1
  const lexicon = buildLexicon(sentences)
  const knowledge = indexLexicon({ lexicon: lexicon.lexicon, classes })
  const tagRows = quantise(sumOfRuns(seeds.map((one) => trainTagger(sentences, knowledge, { epochs, seed: one }))))
  const featureWeights = quantise(trainFeatures(sentences, lexicon, knowledge, { epochs: 5, seed }))
  const scriptWeights = quantise(trainLemmas(lexicon, knowledge, { epochs: 6, seed }))
  return {
    features: lexicon.features.names,
    scripts: lexicon.scripts.names,
    lexicon: lexicon.lexicon,
    guessedFeatures: lexicon.guessedFeatures,
    guessedScripts: lexicon.guessedScripts,
    classes,
    tagRows,
    featureWeights,
    scriptWeights,
  }
}

/** Tags sentences as the engine does. */
class TagModel {
  readonly #data: TagData
  readonly #tagger: Tagger
  readonly #features: FeatureChooser
  readonly #lemmatiser: Lemmatiser

  constructor(data: TagData) {
    const knowledge: LexicalKnowledge = indexLexicon(data)
    const whole = data as ModelData
    this.#data = data
    this.#tagger = new Tagger(whole, knowledge)
    this.#features = new FeatureChooser(whole, knowledge)
    this.#lemmatiser = new Lemmatiser(whole, knowledge)
  }

  tag(sentence: TreebankSentence): TreebankSentence {
    const count = sentence.form.length
    const tags = new Uint8Array(count)
    const chosen = new Uint16Array(count)
    this.#tagger.makeRoom(count)
    const words = sentence.form.map((form) => this.#tagger.word(form, form.toLowerCase()))
    this.#tagger.tag(words, count, conventionNumber(sentence.conventions), tags)
    this.#features.choose(words, tags, count, chosen)
    return {
      ...sentence,
      upos: Array.from(tags, (tag) => UPOS[tag] as string),
      features: Array.from(chosen, (features) => this.#data.features[features] as string),
      lemma: words.map((word, i) => this.#lemmatiser.lemma(word as Word, tags[i] as number, chosen[i] as number)),
    }
  }
}

/** Sentences with the tags, FEATS and lemmas that a finished model gives them. */
export const tagWith = (data: TagData, sentences: readonly TreebankSentence[]): TreebankSentence[] => {
  const model = new TagModel(data)
  return sentences.map((sentence) => model.tag(sentence))
}

/**
 * Training sentences with tags predicted by models that have not seen them (jackknifing, k folds), since the parser will meet
 * tags with errors. Copies of one sentence fall into one fold.
 */
export const jackknife = (
  sentences: readonly TreebankSentence[],
  classes: readonly WordClass[],
  folds: number,
  epochs: number,
): TreebankSentence[] => {
  const keys = [...new Set(sentences.map((sentence) => sentence.source + sentence.id))]
  const foldOf = new Map(shuffle(keys, randomFrom(11)).map((key, index) => [key, index % folds]))
  const fold = sentences.map((sentence) => foldOf.get(sentence.source + sentence.id))
  const tagged = new Array<TreebankSentence>(sentences.length)
  for (let k = 0; k < folds; k += 1) {
    const model = new TagModel(
      trainTags(
        sentences.filter((_, i) => fold[i] !== k),
        classes,
        { epochs, seeds: [20 + k] },
      ),
    )
    sentences.forEach((sentence, i) => {
      if (fold[i] === k) tagged[i] = model.tag(sentence)
    })
  }
  return tagged
}
