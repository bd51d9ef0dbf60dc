import { type ModelData, relationKey } from './model-data.ts'
import { type ParserInput, ROOT_TAG } from './parser-input.ts'
import type { ParserState } from './parser-state.ts'
import { arcGlanceRows, arcRows } from './relation-features.ts'
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

/** What the choice of a relation needs of a model. */
export type RelationData = Pick<ModelData, 'arcGlanceRows' | 'arcRows' | 'sureRelation' | 'allowedRelations' | 'relations'>

/** Chooses the relation of an arc at the moment when it is drawn: by a first glance where that leaves no doubt. */
export class RelationChooser {
  readonly #allowed: ReadonlyMap<number, readonly number[]>
  readonly #glance: Int8Array
  readonly #all: Int8Array
  readonly #sure: number
  readonly #width: number
  readonly #found = new Int32Array(MAX_FEATURES)
  #lead = 0

  constructor(data: RelationData) {
    this.#allowed = data.allowedRelations
    this.#glance = data.arcGlanceRows
    this.#all = data.arcRows
    this.#sure = data.sureRelation
    this.#width = data.relations.length
  }

  choose(input: ParserInput, state: ParserState, head: number, dependent: number): number {
    const candidates = relationCandidates(this.#allowed, input, head, dependent)
    if (input.tag[head] === ROOT_TAG || candidates.length === 1) return candidates[0] as number
    const glanced = this.#best(this.#glance, arcGlanceRows(input, state, head, dependent, this.#found), candidates)
    return this.#lead >= this.#sure ? glanced : this.#best(this.#all, arcRows(this.#found), candidates)
  }

  #best(weights: Int8Array, size: number, candidates: readonly number[]): number {
    const found = this.#found
    const width = this.#width
    for (let f = 0; f < size; f += 1) found[f] = (found[f] as number) * width
    let best = 0
    let bestScore = -0x40000000
    let second = -0x40000000
    for (let c = 0; c < candidates.length; c += 1) {
      const candidate = candidates[c] as number
      let score = 0
      for (let f = 0; f < size; f += 1) score += weights[(found[f] as number) + candidate] as number
      if (score > bestScore) {
        second = bestScore
        bestScore = score
        best = candidate
      } else if (score > second) second = score
    }
    this.#lead = bestScore - second
    return best
  }
}
