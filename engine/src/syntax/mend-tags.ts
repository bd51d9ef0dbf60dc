import { uposNumber } from './upos.ts'
import type { Word } from './word.ts'

const ADJ = uposNumber('ADJ')
const ADV = uposNumber('ADV')
const AUX = uposNumber('AUX')
const DET = uposNumber('DET')
const NOUN = uposNumber('NOUN')
const PROPN = uposNumber('PROPN')
const VERB = uposNumber('VERB')

const isSeenAs = (word: Word, tag: number): boolean => (word.seen & (1 << tag)) !== 0

/**
 * Tags that cannot stand beside their neighbours, mended in place, left to right.
 * "È pronta": right behind an auxiliary what the lexicon knows as an adjective, and not as a verb, is one.
 * "The general said": between a determiner and the verb stands a noun, where the lexicon knows one.
 */
export const mendTags = (words: readonly Word[], count: number, tags: Uint8Array): void => {
  for (let i = 1; i < count; i += 1) {
    const word = words[i] as Word
    const before = tags[i - 1]
    if (tags[i] === VERB && before === AUX && isSeenAs(word, ADJ) && !isSeenAs(word, VERB)) tags[i] = ADJ
    const after = tags[i + 1]
    if (tags[i] !== ADJ || before !== DET || !isSeenAs(word, NOUN) || i + 1 >= count || (after !== VERB && after !== AUX)) continue
    const later = i + 2 < count ? tags[i + 2] : VERB
    if (later !== NOUN && later !== PROPN && later !== ADJ && later !== ADV) tags[i] = NOUN
  }
}
