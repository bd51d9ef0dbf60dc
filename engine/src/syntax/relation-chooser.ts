import { relationKey } from './model-data.ts'
import { type ParserInput, ROOT_TAG } from './parser-input.ts'
import type { ParserState } from './parser-state.ts'
import { arcRows } from './relation-features.ts'
import { MAX_FEATURES } from './transition-features.ts'

const ANY: readonly number[] = [0]

/** Relations that were seen between two words with these tags in this direction, the most frequent first. */
export const relationCandidates = (
  allowed: ReadonlyMap<number, readonly number[]>,
  input: ParserInput,
  head: number,
  dependent: number,
): readonly number[] => {
  const direction = head > dependent ? 0 : 1
  const tag = input.tag[dependent] as number
  return allowed.get(relationKey(direction, input.tag[head] as number, tag)) ?? allowed.get(relationKey(2 + direction, 0, tag)) ?? ANY
}

/** Chooses the relation of an arc at the moment when it is drawn. */
export class RelationChooser {
  readonly #allowed: ReadonlyMap<number, readonly number[]>
  readonly #weights: Int8Array | Float32Array
  readonly #width: number
  readonly #found = new Int32Array(MAX_FEATURES)

  constructor(allowed: ReadonlyMap<number, readonly number[]>, weights: Int8Array | Float32Array, width: number) {
    this.#allowed = allowed
    this.#weights = weights
    this.#width = width
  }

  choose(input: ParserInput, state: ParserState, head: number, dependent: number): number {
    const candidates = relationCandidates(this.#allowed, input, head, dependent)
    if (input.tag[head] === ROOT_TAG || candidates.length === 1) return candidates[0] as number
    const found = this.#found
    const weights = this.#weights
    const width = this.#width
    const size = arcRows(input, state, head, dependent, found)
    for (let f = 0; f < size; f += 1) found[f] = (found[f] as number) * width
    let best = 0
    let bestScore = -Infinity
    for (let c = 0; c < candidates.length; c += 1) {
      const candidate = candidates[c] as number
      let score = 0
      for (let f = 0; f < size; f += 1) score += weights[(found[f] as number) + candidate] as number
      if (score <= bestScore) continue
      bestScore = score
      best = c
    }
    return candidates[best] as number
  }
}
