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
  readonly #scores: Float64Array

  constructor(allowed: ReadonlyMap<number, readonly number[]>, weights: Int8Array | Float32Array, width: number) {
    this.#allowed = allowed
    this.#weights = weights
    this.#width = width
    this.#scores = new Float64Array(width)
  }

  choose(input: ParserInput, state: ParserState, head: number, dependent: number): number {
    const candidates = relationCandidates(this.#allowed, input, head, dependent)
    if (input.tag[head] === ROOT_TAG || candidates.length === 1) return candidates[0] as number
    const found = this.#found
    const weights = this.#weights
    const scores = this.#scores
    const size = arcRows(input, state, head, dependent, found)
    scores.fill(0, 0, candidates.length)
    for (let f = 0; f < size; f += 1) {
      const row = (found[f] as number) * this.#width
      for (let c = 0; c < candidates.length; c += 1)
        scores[c] = (scores[c] as number) + (weights[row + (candidates[c] as number)] as number)
    }
    let best = 0
    for (let c = 1; c < candidates.length; c += 1) if ((scores[c] as number) > (scores[best] as number)) best = c
    return candidates[best] as number
  }
}
