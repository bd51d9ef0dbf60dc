import {
  caseOfSentence,
  contextRows,
  conventionNumber,
  describeWord,
  type LexicalKnowledge,
  POSITIONS,
  TAG_ROW_BITS,
  UPOS_COUNT,
  uposNumber,
  type Word,
  wordRows,
} from '../engine.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { AveragedRows } from './averaged-rows.ts'
import { randomFrom, shuffle } from './random.ts'

interface LearnedWord {
  readonly word: Word
  /** Rows of the word at each position. */
  readonly rows: readonly Int32Array[]
}

const rowsOf = (word: Word | null): Int32Array[] => {
  const buffer = new Int32Array(64)
  return Array.from({ length: POSITIONS }, (_, position) => buffer.slice(0, wordRows(word, position, buffer)))
}

const NEIGHBOURS = [0, -1, -2, 1, 2] as const

/** Learns the rows of the UPOS tagger. */
export const trainTagger = (
  sentences: readonly TreebankSentence[],
  knowledge: LexicalKnowledge,
  options: { epochs: number; seed: number },
): Float32Array => {
  const words = new Map<string, LearnedWord>()
  const learned = (form: string): LearnedWord => {
    let found = words.get(form)
    if (found === undefined) {
      const word = describeWord(form, form.toLowerCase(), knowledge)
      found = { word, rows: rowsOf(word) }
      words.set(form, found)
    }
    return found
  }
  const inputs = sentences.map((sentence) => sentence.form.map(learned))
  const golds = sentences.map((sentence) => sentence.upos.map(uposNumber))
  const edges = rowsOf(null)
  const learner = new AveragedRows(TAG_ROW_BITS, UPOS_COUNT)
  const { weights } = learner
  const order = sentences.map((_, i) => i)
  const random = randomFrom(options.seed)
  const rows = new Int32Array(256)
  const scores = new Float64Array(UPOS_COUNT)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const s of shuffle(order, random)) {
      const input = inputs[s] as LearnedWord[]
      const gold = golds[s] as number[]
      const convention = conventionNumber((sentences[s] as TreebankSentence).conventions)
      const plain = input.map((entry) => entry.word)
      const count = input.length
      const capitals = caseOfSentence(plain, count)
      let tag1: number = UPOS_COUNT
      let tag2: number = UPOS_COUNT
      for (let i = 0; i < count; i += 1) {
        const { tagMask } = plain[i] as Word
        learner.tick()
        let best = 31 - Math.clz32(tagMask)
        // A word with one possible tag teaches nothing.
        if ((tagMask & (tagMask - 1)) !== 0) {
          let size = contextRows(plain, i, count, 0, tag1, tag2, capitals, convention, rows)
          for (let position = 0; position < POSITIONS; position += 1) {
            const list = (input[i + (NEIGHBOURS[position] as number)]?.rows ?? edges)[position] as Int32Array
            rows.set(list, size)
            size += list.length
          }
          scores.fill(0)
          for (let f = 0; f < size; f += 1) {
            const row = (rows[f] as number) * UPOS_COUNT
            for (let t = 0; t < UPOS_COUNT; t += 1) scores[t] = (scores[t] as number) + (weights[row + t] as number)
          }
          best = -1
          for (let t = 0; t < UPOS_COUNT; t += 1)
            if (tagMask & (1 << t) && (best < 0 || (scores[t] as number) > (scores[best] as number))) best = t
          const right = gold[i] as number
          if (best !== right && tagMask & (1 << right)) {
            learner.update(rows, size, right, 1)
            learner.update(rows, size, best, -1)
          }
        }
        tag2 = tag1
        tag1 = best
      }
    }
  }
  return learner.averaged()
}
