import { MAX_WORDS } from './parser-input.ts'
import { PunctuationCandidates, pairMarks, punctuationSlots, type UnpunctuatedTree } from './punctuation.ts'

/**
 * Hangs marks into a tree of words. The UD guidelines derive their heads from the tree of the words, so they are kept out of the
 * parser (Ma, Zhang and Zhu 2014) and attached afterwards, by a ranker over the projective places.
 */
export class PunctuationAttacher {
  readonly candidates = new PunctuationCandidates()
  readonly left = new Int32Array(MAX_WORDS + 2)
  readonly right = new Int32Array(MAX_WORDS + 2)
  readonly partner = new Int32Array(MAX_WORDS + 2)
  readonly #slots = new Int32Array(32)

  /** Gives every mark its head, from left to right. */
  attach(tree: UnpunctuatedTree, kinds: Uint8Array, weights: ArrayLike<number>): void {
    this.prepare(tree, kinds)
    let last = -1
    for (let mark = 0; mark < tree.count; mark += 1) {
      if (tree.mark[mark] === 0) continue
      this.candidates.find(tree, mark)
      if (this.candidates.count === 0) continue
      const best = this.candidates.head[this.best(tree, mark, last, weights)] as number
      tree.head[mark] = best
      last = best
    }
  }

  /** Works out spans and partners of a sentence. */
  prepare(tree: UnpunctuatedTree, kinds: Uint8Array): void {
    const { left, right } = this
    for (let i = 0; i < tree.count; i += 1) {
      left[i] = i
      right[i] = i
    }
    for (let i = 0; i < tree.count; i += 1) this.#widen(tree, i, i)
    pairMarks(tree, kinds, this.partner)
  }

  /** Index of the best candidate. */
  best(tree: UnpunctuatedTree, mark: number, last: number, weights: ArrayLike<number>): number {
    const { candidates } = this
    let best = 0
    let bestScore = -Infinity
    for (let c = 0; c < candidates.count; c += 1) {
      const size = this.slots(tree, c, mark, last, this.#slots)
      let score = 0
      for (let f = 0; f < size; f += 1) score += weights[this.#slots[f] as number] as number
      if (score <= bestScore) continue
      bestScore = score
      best = c
    }
    return best
  }

  slots(tree: UnpunctuatedTree, c: number, mark: number, last: number, out: Int32Array): number {
    return punctuationSlots(tree, this.candidates, c, mark, this.partner[mark] as number, last, this.left, this.right, out)
  }

  /** Tells all words above `i` how far its subtree reaches; stops where it is known already. */
  #widen(tree: UnpunctuatedTree, i: number, from: number): void {
    if (tree.mark[from] !== 0) return
    for (let at = tree.head[i] as number, steps = 0; at >= 0 && steps < tree.count; at = tree.head[at] as number, steps += 1) {
      if (from < (this.left[at] as number)) this.left[at] = from
      else if (from > (this.right[at] as number)) this.right[at] = from
      else return
    }
  }
}
