import { wordHash } from './word-hash.ts'

const SHORTEST = 5
/** One word in three, chosen by its letters: a cut quotation keeps the marks of the words that it keeps. */
const ONE_IN = 3
const MOST = 12

/** Words by which a text is found again, the same ones wherever they stand. */
export function marksOf(words: readonly string[]): string[] {
  const marks = new Set<string>()
  for (const word of words) if (word.length >= SHORTEST && wordHash(word) % ONE_IN === 0) marks.add(word)
  return [...marks].slice(0, MOST)
}
