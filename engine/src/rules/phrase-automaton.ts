/** Words in a row and what they stand for. */
export interface Phrase<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** A hit: tokens `first` (included) to `end` (excluded). */
export interface PhraseMatch<T> {
  readonly first: number
  readonly end: number
  readonly values: readonly T[]
}

/**
 * One automaton for all phrases of a lexicon: a trie over word ids, read once over a column of words.
 * Words outside its vocabulary cost one map look-up and allocate nothing.
 */
export class PhraseAutomaton<T> {
  private readonly wordIds = new Map<string, number>()
  /** node * 2^20 + word id → node, so that a step is one look-up. */
  private readonly steps = new Map<number, number>()
  private readonly values: T[][] = [[]]

  constructor(phrases: Iterable<Phrase<T>>) {
    for (const { words, value } of phrases) {
      let node = 0
      for (const word of words) node = this.stepInto(node, word)
      if (node !== 0) this.values[node]?.push(value)
    }
  }

  /** True where a phrase holds this word. */
  knows(word: string): boolean {
    return this.wordIds.has(word)
  }

  /** True where a phrase begins with this word. */
  begins(word: string): boolean {
    const id = this.wordIds.get(word)
    return id !== undefined && this.steps.has(id)
  }

  /** The longest phrase that starts at token `first` and ends before `end`; null where there is none. */
  longestAt(words: readonly string[], first: number, end: number): PhraseMatch<T> | null {
    let node = 0
    let best = 0
    let bestEnd = first
    for (let i = first; i < end; i++) {
      const id = this.wordIds.get(words[i] ?? '')
      if (id === undefined) break
      const next = this.steps.get(node * 1048576 + id)
      if (next === undefined) break
      node = next
      if (this.values[node]?.length) {
        best = node
        bestEnd = i + 1
      }
    }
    return best === 0 ? null : { first, end: bestEnd, values: this.values[best] ?? [] }
  }

  /** Longest phrases from left to right, none overlapping another. */
  *matches(words: readonly string[], first: number, end: number): Generator<PhraseMatch<T>> {
    for (let i = first; i < end; ) {
      const match = this.longestAt(words, i, end)
      if (match) yield match
      i = match ? match.end : i + 1
    }
  }

  private stepInto(node: number, word: string): number {
    const id = this.wordIds.get(word) ?? this.wordIds.size
    this.wordIds.set(word, id)
    const key = node * 1048576 + id
    const next = this.steps.get(key) ?? this.values.length
    if (next === this.values.length) {
      this.steps.set(key, next)
      this.values.push([])
    }
    return next
  }
}
