import {
  describeWord,
  type LexicalKnowledge,
  SCRIPT_WEIGHT_BITS,
  scriptCandidates,
  scriptContext,
  scriptSlot,
  type Word,
} from '../engine.ts'
import { AveragedRows } from './averaged-rows.ts'
import type { LexiconAndGuesses } from './build-lexicon.ts'
import { randomFrom, shuffle } from './random.ts'

interface Example {
  readonly word: Word
  readonly tag: number
  readonly features: number
  readonly script: number
}

/** Learns edit scripts from the types of the lexicon, as practice for the words that it lacks. */
export const trainLemmas = (
  lexicon: LexiconAndGuesses,
  knowledge: LexicalKnowledge,
  options: { epochs: number; seed: number },
): Float32Array => {
  const examples: Example[] = []
  for (const entry of lexicon.lexicon) {
    const word = describeWord(entry.form, entry.form.toLowerCase(), knowledge)
    for (const analysis of entry.analyses) examples.push({ word, tag: analysis.tag, features: analysis.features, script: analysis.script })
  }
  const learner = new AveragedRows(SCRIPT_WEIGHT_BITS, 1)
  const { weights } = learner
  const context = new Int32Array(64)
  const random = randomFrom(options.seed)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const example of shuffle(examples, random)) {
      const candidates = scriptCandidates(example.word.lower, example.tag, lexicon.guessedScripts)
      if (!candidates.includes(example.script)) continue
      const size = scriptContext(example.word, example.tag, example.features, context)
      let best = -1
      let bestScore = -Infinity
      for (const script of candidates) {
        let score = 0
        for (let f = 0; f < size; f += 1) score += weights[scriptSlot(context[f] as number, script)] as number
        if (score > bestScore) {
          bestScore = score
          best = script
        }
      }
      learner.tick()
      if (best === example.script) continue
      for (let f = 0; f < size; f += 1) {
        learner.updateAt(scriptSlot(context[f] as number, example.script), 1)
        learner.updateAt(scriptSlot(context[f] as number, best), -1)
      }
    }
  }
  return learner.averaged()
}
