import {
  candidateSlot,
  describeWord,
  FEATURE_WEIGHT_BITS,
  featureCandidates,
  featureContext,
  type LexicalKnowledge,
  readingOf,
  uposNumber,
  type Word,
} from '../engine.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { AveragedRows } from './averaged-rows.ts'
import type { LexiconAndGuesses } from './build-lexicon.ts'
import { randomFrom, shuffle } from './random.ts'

/** Learns to choose FEATS for words whose UPOS is given. */
export const trainFeatures = (
  sentences: readonly TreebankSentence[],
  lexicon: LexiconAndGuesses,
  knowledge: LexicalKnowledge,
  options: { epochs: number; seed: number },
): Float32Array => {
  const words = new Map<string, Word>()
  const wordOf = (form: string): Word => {
    let word = words.get(form)
    if (word === undefined) {
      word = describeWord(form, form.toLowerCase(), knowledge)
      words.set(form, word)
    }
    return word
  }
  const learner = new AveragedRows(FEATURE_WEIGHT_BITS, 1)
  const { weights } = learner
  const context = new Int32Array(64)
  const random = randomFrom(options.seed)
  const order = sentences.map((_, i) => i)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const s of shuffle(order, random)) {
      const sentence = sentences[s] as TreebankSentence
      const input = sentence.form.map(wordOf)
      const tags = Uint8Array.from(sentence.upos, uposNumber)
      let features1 = -1
      let features2 = -1
      for (let i = 0; i < input.length; i += 1) {
        const word = input[i] as Word
        const tag = tags[i] as number
        const candidates = readingOf(word, tag)?.candidates ?? featureCandidates(word, tag, knowledge, lexicon.guessedFeatures)
        if (readingOf(word, tag) === undefined) word.readings.push({ tag, candidates, scores: null, lemmas: [] })
        const right = lexicon.features.number(sentence.features[i] as string)
        let best = candidates[0] as number
        if (candidates.length > 1) {
          const size = featureContext(input, tags, i, 0, input.length, features1, features2, context)
          let bestScore = -Infinity
          for (const candidate of candidates) {
            let score = 0
            for (let f = 0; f < size; f += 1) score += weights[candidateSlot(context[f] as number, candidate)] as number
            if (score > bestScore) {
              bestScore = score
              best = candidate
            }
          }
          learner.tick()
          if (best !== right && candidates.includes(right)) {
            for (let f = 0; f < size; f += 1) {
              learner.updateAt(candidateSlot(context[f] as number, right), 1)
              learner.updateAt(candidateSlot(context[f] as number, best), -1)
            }
          }
        }
        features2 = features1
        features1 = best
      }
    }
  }
  return learner.averaged()
}
