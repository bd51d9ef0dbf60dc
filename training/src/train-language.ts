import type { LanguagePack } from '@tavolo/engine'
import type { ModelData, WordClass } from './engine.ts'
import { newsCopies } from './harmonise/news-copies.ts'
import { sumOfRuns } from './learn/average.ts'
import { calibrate } from './learn/calibrate.ts'
import { countRelations, type RelationTable } from './learn/relations.ts'
import { jackknife, tagWith, trainTags } from './learn/tag-model.ts'
import { NO_GLANCE, trainGlance } from './learn/train-glance.ts'
import { type ParserOptions, type ParserWeights, trainParser } from './learn/train-parser.ts'

import { trainPunctuation } from './learn/train-punctuation.ts'
import { learnWordClasses } from './learn/word-classes.ts'
import { quantise } from './model/quantise.ts'
import { readBulk } from './treebank/bulk.ts'
import type { Corpus } from './treebank/corpus.ts'
import type { TreebankSentence } from './treebank/sentence.ts'

/** Runs that differ in the order of their examples; more of them gained nothing. */
const TAG_SEEDS = [1, 2, 3, 4]
const PARSER_SEEDS = [1, 2]
const TAG_EPOCHS = 6
/** Tags that only the parser is to learn from need less care. */
const JACKKNIFE = { folds: 4, epochs: 4 }
const PARSER_EPOCHS = 7
/** One sentence in so many is held out while the confidence is fitted. */
const CALIBRATION_SHARE = 6

type Log = (line: string) => void

const byText = (a: WordClass, b: WordClass): number => (a.word < b.word ? -1 : 1)

/** Distributional classes of the words of the treebanks and of the bulk texts. */
const classesOf = (words: readonly (readonly string[])[]): WordClass[] => {
  const fine = learnWordClasses(words, 500, 6)
  const coarse = learnWordClasses(words, 60, 8)
  return [...fine].map(([word, number]) => ({ word, fine: number, coarse: coarse.get(word) ?? 0 })).sort(byText)
}

/** Our own news count twice: they are what the reader will meet. */
const weighted = (sentences: readonly TreebankSentence[]): TreebankSentence[] => [
  ...sentences,
  ...sentences.filter((sentence) => sentence.source.endsWith('_tavolonews')),
]

const trainRuns = (tagged: readonly TreebankSentence[], table: RelationTable, log: Log): ParserWeights => {
  const options = (seed: number): ParserOptions => ({ epochs: PARSER_EPOCHS, seed, exploration: 0.9 })
  const runs = PARSER_SEEDS.map((seed) => {
    const run = trainParser(tagged, table, options(seed), log)
    log(`parser, run ${seed} of ${PARSER_SEEDS.length}`)
    return run
  })
  return { transitions: sumOfRuns(runs.map((run) => run.transitions)), arcs: sumOfRuns(runs.map((run) => run.arcs)) }
}

/** Learns a model of one language from its corpus and the bulk texts. */
export const trainLanguage = (pack: LanguagePack, corpus: Corpus, log: Log): ModelData => {
  const own = corpus.sentences.map((sentence) => sentence.form.map((form) => form.toLowerCase()))
  const classes = classesOf([...own, ...readBulk(pack.code, corpus.held)])
  log(`${classes.length} words in classes`)
  const sentences = weighted(corpus.sentences)
  const tags = trainTags(sentences, classes, { epochs: TAG_EPOCHS, seeds: TAG_SEEDS })
  log('tagger, features, lemmatiser')
  const tagged = jackknife(sentences, classes, JACKKNIFE.folds, JACKKNIFE.epochs)
  log('training sentences tagged by models that had not seen them')
  const copies = newsCopies(pack.code, sentences, tagged)
  const table = countRelations([...sentences, ...newsCopies(pack.code, sentences, sentences)])
  const withParser = ({ transitions, arcs }: ParserWeights, punctuation: Float32Array, confidence: Uint8Array): ModelData => ({
    language: pack.code,
    ...tags,
    relations: table.relations,
    allowedRelations: table.allowed,
    transitionRows: quantise(transitions, 0.014),
    arcRows: quantise(arcs, 0.01),
    punctuationWeights: quantise(punctuation),
    confidence,
    ...NO_GLANCE,
  })
  const punctuation = trainPunctuation(tagged, table, { epochs: 6, seed: 1 })
  const held = new Set(corpus.sentences.filter((_, i) => i % CALIBRATION_SHARE === 0).map((sentence) => sentence.source + sentence.id))
  const isHeld = (sentence: TreebankSentence): boolean => held.has(sentence.source + sentence.id)
  const trial = trainParser(
    [...tagged, ...copies].filter((sentence) => !isHeld(sentence)),
    table,
    { epochs: 4, seed: 9, exploration: 0.9 },
    () => {},
  )
  const confidence = calibrate(withParser(trial, punctuation, new Uint8Array(16)), tagged.filter(isHeld), table.number)
  log(`confidence ${[...confidence].map((entry) => (entry / 255).toFixed(2)).join(' ')}`)
  const whole = withParser(trainRuns([...tagged, ...copies], table, log), punctuation, confidence)
  const glance = trainGlance(whole, tagWith(whole, corpus.sentences))
  log(`first glances trusted from leads of ${glance.sureTransition} and ${glance.sureRelation}`)
  return { ...whole, ...glance }
}
