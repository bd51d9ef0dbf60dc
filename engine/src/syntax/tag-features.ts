import { hash1, hash2, hash3, hashString } from './hash.ts'
import type { Word } from './word.ts'

/** Rows are cut out of the top bits of a hash; the trainer and the tagger must agree on how many there are. */
export const TAG_ROW_BITS = 18
const SHIFT = 32 - TAG_ROW_BITS

/** Neighbour positions whose word alone gives features: itself, one and two before, one and two after. */
export const POSITIONS = 5

/** Stand-ins for what lies outside the sentence. */
const EDGE = 0x5bd1e995

/** Rows for a word in itself (position 0) or as the neighbour at another position; returns how many were written to `rows`. */
export const wordRows = (word: Word | null, position: number, rows: Int32Array): number => {
  const template = 100 + position * 40
  if (word === null) {
    rows[0] = hash1(template, EDGE) >>> SHIFT
    return position === 0 ? 0 : 1
  }
  const { lower, lowerHash, fine, coarse } = word
  let k = 0
  if (position > 0) {
    rows[k++] = hash1(template + 1, lowerHash) >>> SHIFT
    rows[k++] = hash1(template + 2, word.ambiguity) >>> SHIFT
    if (fine !== 0) rows[k++] = hash1(template + 3, fine) >>> SHIFT
    if (position === 1 || position === 3) rows[k++] = hash1(template + 4, word.suffixHash) >>> SHIFT
    if (position === 1 || position === 3) rows[k++] = hash1(template + 5, word.shapeHash) >>> SHIFT
    return k
  }
  const length = lower.length
  rows[k++] = hash1(1, 0) >>> SHIFT
  rows[k++] = hash1(2, word.formHash) >>> SHIFT
  rows[k++] = hash1(3, lowerHash) >>> SHIFT
  rows[k++] = hash1(4, word.ambiguity) >>> SHIFT
  rows[k++] = hash1(5, word.shapeHash) >>> SHIFT
  for (let n = 1; n <= 6 && n <= length; n += 1) {
    const suffix = hashString(lower, length - n)
    rows[k++] = hash1(6 + n, suffix) >>> SHIFT
    if (n === 2 || n === 3) rows[k++] = hash2(14 + n, suffix, word.shapeHash) >>> SHIFT
  }
  for (let n = 1; n <= 4 && n < length; n += 1) rows[k++] = hash1(20 + n, hashString(lower, 0, n)) >>> SHIFT
  if (fine !== 0) {
    rows[k++] = hash1(26, fine) >>> SHIFT
    rows[k++] = hash1(27, coarse) >>> SHIFT
    rows[k++] = hash2(28, fine, word.capital) >>> SHIFT
  }
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0) rows[k++] = hash1(29, hashString(lower, hyphen + 1)) >>> SHIFT
  return k
}

/** What the whole sentence says about capitals: 1 where most words are written in them. */
export type CaseOfSentence = 0 | 1

/**
 * Rows that depend on more than one word or on the tags already chosen (greedy left-to-right tagging with a look-ahead of two,
 * Giménez and Màrquez 2004). `tag1` and `tag2` are the tags of the two words before, 17 outside the sentence.
 */
export const contextRows = (
  words: readonly Word[],
  i: number,
  end: number,
  first: number,
  tag1: number,
  tag2: number,
  capitals: CaseOfSentence,
  convention: number,
  rows: Int32Array,
): number => {
  const word = words[i] as Word
  const before = i > first ? (words[i - 1] as Word) : null
  const after = i + 1 < end ? (words[i + 1] as Word) : null
  const later = i + 2 < end ? (words[i + 2] as Word) : null
  const lower = word.lowerHash
  const ambiguity = word.ambiguity
  const beforeLower = before === null ? EDGE : before.lowerHash
  const afterLower = after === null ? EDGE : after.lowerHash
  const afterAmbiguity = after === null ? EDGE : after.ambiguity
  const laterAmbiguity = later === null ? EDGE : later.ambiguity
  const afterFine = after === null ? -1 : after.fine
  const beforeCapital = before === null ? 3 : before.capital
  const afterCapital = after === null ? 3 : after.capital
  let k = 0
  rows[k++] = hash1(300, tag1) >>> SHIFT
  rows[k++] = hash2(301, tag1, tag2) >>> SHIFT
  rows[k++] = hash2(302, tag1, lower) >>> SHIFT
  rows[k++] = hash2(303, tag1, word.suffixHash) >>> SHIFT
  rows[k++] = hash2(304, tag1, ambiguity) >>> SHIFT
  rows[k++] = hash2(305, tag1, afterAmbiguity) >>> SHIFT
  rows[k++] = hash2(306, tag1, afterLower) >>> SHIFT
  rows[k++] = hash3(307, tag1, ambiguity, afterAmbiguity) >>> SHIFT
  rows[k++] = hash3(308, tag1, tag2, ambiguity) >>> SHIFT
  rows[k++] = hash3(309, tag1, tag2, word.suffixHash) >>> SHIFT
  rows[k++] = hash2(310, ambiguity, afterAmbiguity) >>> SHIFT
  rows[k++] = hash3(311, ambiguity, afterAmbiguity, laterAmbiguity) >>> SHIFT
  rows[k++] = hash2(312, afterAmbiguity, laterAmbiguity) >>> SHIFT
  rows[k++] = hash2(313, beforeLower, lower) >>> SHIFT
  rows[k++] = hash2(314, lower, afterLower) >>> SHIFT
  rows[k++] = hash2(315, beforeLower, afterLower) >>> SHIFT
  rows[k++] = hash3(316, word.capital, beforeCapital * 4 + afterCapital, capitals * 2 + (i === first ? 1 : 0)) >>> SHIFT
  rows[k++] = hash3(317, word.shapeHash, i === first ? 1 : 0, capitals) >>> SHIFT
  rows[k++] = hash3(318, word.capital, ambiguity, i === first ? 1 : 0) >>> SHIFT
  rows[k++] = hash2(319, tag1, word.fine) >>> SHIFT
  rows[k++] = hash2(320, word.fine, afterFine) >>> SHIFT
  rows[k++] = hash2(321, before === null ? -1 : before.fine, word.fine) >>> SHIFT
  rows[k++] = hash2(322, ambiguity, afterLower) >>> SHIFT
  rows[k++] = hash2(323, beforeLower, ambiguity) >>> SHIFT
  rows[k++] = hash2(324, convention, lower) >>> SHIFT
  rows[k++] = hash2(325, convention, ambiguity) >>> SHIFT
  rows[k++] = hash3(326, convention, word.capital, beforeCapital * 4 + afterCapital) >>> SHIFT
  rows[k++] = hash3(327, convention, word.capital, word.suffixHash) >>> SHIFT
  return k
}
