import type { LexicalKnowledge } from './lexical-knowledge.ts'
import type { ModelData } from './model-data.ts'
import { type CaseOfSentence, contextRows, POSITIONS, wordRows } from './tag-features.ts'
import { UPOS_COUNT } from './upos.ts'
import { describeWord, type Word } from './word.ts'

/** Words remembered between sentences: what some hundred reports hold; the memory of a run over millions of sentences stays flat. */
const CACHE_SIZE = 64_000
const SLOT_SIZE = POSITIONS * UPOS_COUNT

/** True where at least half of the words that have letters are written in capitals. */
export const caseOfSentence = (words: readonly Word[], count: number): CaseOfSentence => {
  let capitals = 0
  let lowers = 0
  for (let i = 0; i < count; i += 1) {
    const word = words[i] as Word
    if (word.capital === 2) capitals += 1
    else if (word.lower.length > 1) lowers += 1
  }
  return capitals >= lowers && capitals > 1 ? 1 : 0
}

/**
 * Greedy left-to-right UPOS tagger (averaged perceptron, Collins 2002). What a word says by itself, at each of five positions,
 * is summed once and remembered; only what depends on neighbours is summed for each token.
 */
export class Tagger {
  readonly #rows: Int8Array
  readonly #knowledge: LexicalKnowledge
  readonly #words = new Map<string, Word>()
  readonly #sums = new Int16Array(CACHE_SIZE * SLOT_SIZE)
  readonly #edges = new Int16Array(SLOT_SIZE)
  readonly #found = new Int32Array(64)
  readonly #scores = new Int32Array(UPOS_COUNT)

  constructor(data: ModelData, knowledge: LexicalKnowledge) {
    this.#rows = data.tagRows
    this.#knowledge = knowledge
    for (let position = 0; position < POSITIONS; position += 1) this.#sum(null, position, this.#edges, 0)
  }

  /** The described word, from memory where it has been met before. */
  word(form: string, lower: string): Word {
    const remembered = this.#words.get(form)
    if (remembered !== undefined) return remembered
    const word = describeWord(form, lower, this.#knowledge)
    word.slot = this.#words.size * SLOT_SIZE
    for (let position = 0; position < POSITIONS; position += 1) this.#sum(word, position, this.#sums, word.slot)
    this.#words.set(form, word)
    return word
  }

  /** Forgets all words where `needed` more would not fit, and says so; called between sentences. */
  makeRoom(needed: number): boolean {
    if (this.#words.size + needed <= CACHE_SIZE) return false
    this.#words.clear()
    return true
  }

  /** Writes a UPOS column for each of the first `count` words. */
  tag(words: readonly Word[], count: number, convention: number, tags: Uint8Array): void {
    const capitals = caseOfSentence(words, count)
    let tag1: number = UPOS_COUNT
    let tag2: number = UPOS_COUNT
    for (let i = 0; i < count; i += 1) {
      const word = words[i] as Word
      const mask = word.tagMask
      let tag: number
      if ((mask & (mask - 1)) === 0 && mask !== 0) tag = 31 - Math.clz32(mask)
      else tag = this.#choose(words, i, count, tag1, tag2, capitals, convention)
      tags[i] = tag
      tag2 = tag1
      tag1 = tag
    }
  }

  #choose(
    words: readonly Word[],
    i: number,
    count: number,
    tag1: number,
    tag2: number,
    capitals: CaseOfSentence,
    convention: number,
  ): number {
    const found = this.#found
    const rows = this.#rows
    const scores = this.#scores
    const word = words[i] as Word
    this.#addNeighbours(words, i, count)
    const size = contextRows(words, i, count, 0, tag1, tag2, capitals, convention, found)
    for (let f = 0; f < size; f += 1) found[f] = (found[f] as number) * UPOS_COUNT
    let best = 0
    let bestScore = -Infinity
    for (let mask = word.tagMask; mask !== 0; mask &= mask - 1) {
      const t = 31 - Math.clz32(mask & -mask)
      let score = scores[t] as number
      for (let f = 0; f < size; f += 1) score += rows[(found[f] as number) + t] as number
      if (score <= bestScore) continue
      bestScore = score
      best = t
    }
    return best
  }

  #addNeighbours(words: readonly Word[], i: number, count: number): void {
    const scores = this.#scores
    const sums = this.#sums
    const edges = this.#edges
    const own = (words[i] as Word).slot
    const one = i > 0 ? sums : edges
    const oneAt = (i > 0 ? (words[i - 1] as Word).slot : 0) + UPOS_COUNT
    const two = i > 1 ? sums : edges
    const twoAt = (i > 1 ? (words[i - 2] as Word).slot : 0) + 2 * UPOS_COUNT
    const next = i + 1 < count ? sums : edges
    const nextAt = (i + 1 < count ? (words[i + 1] as Word).slot : 0) + 3 * UPOS_COUNT
    const later = i + 2 < count ? sums : edges
    const laterAt = (i + 2 < count ? (words[i + 2] as Word).slot : 0) + 4 * UPOS_COUNT
    for (let t = 0; t < UPOS_COUNT; t += 1) {
      scores[t] =
        (sums[own + t] as number) +
        (one[oneAt + t] as number) +
        (two[twoAt + t] as number) +
        (next[nextAt + t] as number) +
        (later[laterAt + t] as number)
    }
  }

  #sum(word: Word | null, position: number, target: Int16Array, slot: number): void {
    const found = this.#found
    const size = wordRows(word, position, found)
    const at = slot + position * UPOS_COUNT
    for (let t = 0; t < UPOS_COUNT; t += 1) {
      let sum = 0
      for (let f = 0; f < size; f += 1) sum += this.#rows[(found[f] as number) * UPOS_COUNT + t] as number
      target[at + t] = sum
    }
  }
}
