/** Entries of a table of the size of a parser's weights, so that both loops wait for the same memory. */
const ENTRIES = 1 << 20
const LOOKUPS = 60_000
const WORDS = 3_000

const table = Int32Array.from({ length: ENTRIES }, (_, i) => Math.imul(i, 0x9e3779b1) & 0xff)

/** A fixed piece of work of the kind that reading is: hashes, scattered look-ups, words in a map. Its result is to be used, lest it be left out. */
export function baselineLoop(seed: number): number {
  let sum = 0
  let hash = seed | 1
  for (let i = 0; i < LOOKUPS; i++) {
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + i
    sum += table[hash >>> 12] as number
  }
  const words = new Map<string, number[]>()
  for (let i = 0; i < WORDS; i++) {
    const word = `w${(i * 7919) % 2500}`
    const places = words.get(word) ?? []
    places.push(i)
    words.set(word, places)
  }
  return sum + words.size
}
