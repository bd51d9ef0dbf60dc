import { hash1, hash2, hash3, hashString } from './hash.ts'
import type { LexicalKnowledge } from './lexical-knowledge.ts'
import type { ModelData } from './model-data.ts'
import { readingOf, type Word, type WordReading } from './word.ts'

export const FEATURE_WEIGHT_BITS = 19
const SHIFT = 32 - FEATURE_WEIGHT_BITS
const MAX_CANDIDATES = 12

/** Hashes for what a word says of its FEATS by itself, whatever stands beside it. */
const ownFeatures = (word: Word, tag: number, out: Int32Array): number => {
  const { lower, lowerHash } = word
  const { length } = lower
  let k = 0
  out[k++] = hash1(1, tag)
  out[k++] = hash2(2, tag, lowerHash)
  for (let n = 1; n <= 5 && n <= length; n += 1) out[k++] = hash2(2 + n, tag, hashString(lower, length - n))
  out[k++] = hash2(22, tag, word.shapeHash)
  out[k++] = hash2(24, tag, word.fine)
  return k
}

/** Hashes that stand for the context of one word when its FEATS are chosen; the candidate is mixed in afterwards. */
export const featureContext = (
  words: readonly Word[],
  tags: Uint8Array,
  i: number,
  first: number,
  end: number,
  features1: number,
  features2: number,
  out: Int32Array,
): number => {
  const own = ownFeatures(words[i] as Word, tags[i] as number, out)
  return addNeighbours(words, tags, i, first, end, features1, features2, out, own)
}

/** Writes the hashes for what stands beside the word, from `at` on. */
const addNeighbours = (
  words: readonly Word[],
  tags: Uint8Array,
  i: number,
  first: number,
  end: number,
  features1: number,
  features2: number,
  out: Int32Array,
  at: number,
): number => {
  const word = words[i] as Word
  const tag = tags[i] as number
  const before = i > first ? (words[i - 1] as Word) : null
  const after = i + 1 < end ? (words[i + 1] as Word) : null
  const tagBefore = before === null ? 17 : (tags[i - 1] as number)
  const tagAfter = after === null ? 17 : (tags[i + 1] as number)
  const tagLater = i + 2 < end ? (tags[i + 2] as number) : 17
  const { lowerHash } = word
  let k = at
  out[k++] = hash2(10, tag, features1)
  out[k++] = hash3(11, tag, features1, features2)
  out[k++] = hash2(12, features1, lowerHash)
  out[k++] = hash2(13, features1, word.suffixHash)
  out[k++] = hash3(14, tag, tagBefore, tagAfter)
  out[k++] = hash2(15, lowerHash, tagAfter)
  out[k++] = hash2(16, tag, after === null ? 3 : after.lowerHash)
  out[k++] = hash2(17, tag, after === null ? 3 : after.suffixHash)
  out[k++] = hash2(18, tag, before === null ? 3 : before.lowerHash)
  out[k++] = hash2(19, lowerHash, before === null ? 3 : before.lowerHash)
  out[k++] = hash2(20, lowerHash, after === null ? 3 : after.lowerHash)
  out[k++] = hash3(21, tag, tagAfter, tagLater)
  out[k++] = hash3(23, tag, tagAfter, after === null ? 3 : after.suffixHash)
  return k
}

/** Where the weight of one context feature for one candidate stands. */
export const candidateSlot = (contextHash: number, candidate: number): number =>
  Math.imul(contextHash ^ Math.imul(candidate + 1, 0x2c1b3c6d), 0x9e3779b1) >>> SHIFT

/** Candidate FEATS of a word under a tag: those of the lexicon, or those of known words that end alike. */
export const featureCandidates = (
  word: Word,
  tag: number,
  knowledge: LexicalKnowledge,
  guesses: ReadonlyMap<string, readonly number[]>,
): readonly number[] => {
  const found: number[] = []
  const add = (candidate: number): void => {
    if (found.length < MAX_CANDIDATES && !found.includes(candidate)) found.push(candidate)
  }
  const known = [knowledge.byForm.get(word.form), knowledge.byForm.get(word.lower), knowledge.byLower.get(word.lower)]
  let seen = 0
  for (const form of known) {
    if (form === undefined) continue
    for (const analysis of form.analyses) if (analysis.tag === tag) add(analysis.features)
    seen += form.count
  }
  if (found.length === 0 || seen < 3) {
    let levels = 0
    for (let n = Math.min(5, word.lower.length); n >= 0 && levels < 2; n -= 1) {
      const guessed = guesses.get(`${tag}${word.lower.slice(word.lower.length - n)}`)
      if (guessed === undefined) continue
      levels += 1
      for (const candidate of guessed) add(candidate)
    }
  }
  if (found.length === 0) found.push(0)
  return found
}

/** Chooses FEATS for words whose UPOS is settled, left to right. */
export class FeatureChooser {
  readonly #data: ModelData
  readonly #knowledge: LexicalKnowledge
  readonly #context = new Int32Array(64)

  constructor(data: ModelData, knowledge: LexicalKnowledge) {
    this.#data = data
    this.#knowledge = knowledge
  }

  choose(words: readonly Word[], tags: Uint8Array, count: number, chosen: Uint16Array): void {
    let features1 = -1
    let features2 = -1
    for (let i = 0; i < count; i += 1) {
      const reading = this.#reading(words[i] as Word, tags[i] as number)
      const { candidates } = reading
      const best = candidates.length === 1 ? (candidates[0] as number) : this.#best(words, tags, i, count, features1, features2, reading)
      chosen[i] = best
      features2 = features1
      features1 = best
    }
  }

  #reading(word: Word, tag: number): WordReading {
    const known = readingOf(word, tag)
    if (known !== undefined) return known
    const candidates = featureCandidates(word, tag, this.#knowledge, this.#data.guessedFeatures)
    const reading: WordReading = { tag, candidates, scores: null, lemmas: [] }
    word.readings.push(reading)
    return reading
  }

  #best(
    words: readonly Word[],
    tags: Uint8Array,
    i: number,
    count: number,
    features1: number,
    features2: number,
    reading: WordReading,
  ): number {
    const context = this.#context
    const weights = this.#data.featureWeights
    const { candidates } = reading
    const own = this.#ownScores(words[i] as Word, reading)
    const size = addNeighbours(words, tags, i, 0, count, features1, features2, context, 0)
    let best = 0
    let bestScore = -Infinity
    for (let c = 0; c < candidates.length; c += 1) {
      const candidate = candidates[c] as number
      let score = own[c] as number
      for (let f = 0; f < size; f += 1) score += weights[candidateSlot(context[f] as number, candidate)] as number
      if (score <= bestScore) continue
      bestScore = score
      best = candidate
    }
    return best
  }

  /** What the word by itself gives each candidate: summed once and remembered. */
  #ownScores(word: Word, reading: WordReading): Int32Array {
    if (reading.scores !== null) return reading.scores
    const { tag, candidates } = reading
    const context = this.#context
    const weights = this.#data.featureWeights
    const size = ownFeatures(word, tag, context)
    const scores = new Int32Array(candidates.length)
    candidates.forEach((candidate, c) => {
      for (let f = 0; f < size; f += 1)
        scores[c] = (scores[c] as number) + (weights[candidateSlot(context[f] as number, candidate)] as number)
    })
    reading.scores = scores
    return scores
  }
}
