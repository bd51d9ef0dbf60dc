import type { ModelData } from './model-data.ts'
import type { ParserInput } from './parser-input.ts'
import { LEFT_ARC, ParserState, REDUCE, SHIFT, TRANSITIONS } from './parser-state.ts'
import { RelationChooser, type RelationData } from './relation-chooser.ts'
import { glanceRows, MAX_FEATURES, transitionRows } from './transition-features.ts'

/** Raises each of the four bytes of a word by 128. */
const RAISE = 0x80808080 | 0

/** Lead of a transition that had no rival, or that a first glance was sure of. */
const UNRIVALLED = 1 << 14

/**
 * Four int8 scores in one 32-bit word (little-endian, as every platform of today); raised by 128 each when read, two additions sum
 * four columns at once, since a sum of fewer than 256 such bytes fits into sixteen bits.
 */
const packRows = (rows: Int8Array): Int32Array => new Int32Array(rows.buffer, rows.byteOffset, rows.length / TRANSITIONS)

type TransitionData = Pick<ModelData, 'glanceRows' | 'transitionRows' | 'sureTransition'>

/**
 * Greedy arc-eager parser (Nivre 2003, 2008), trained with a dynamic oracle (Goldberg and Nivre 2012). A transition is chosen first
 * (unlabelled), its relation afterwards and only for an arc that was drawn. Few features are looked at first, all of them only where
 * those leave a doubt (Strubell et al. 2015).
 */
export class Parser {
  readonly state = new ParserState()
  /** Lead of the transition that drew a word's arc over the best other one. */
  readonly lead = new Int32Array(this.state.head.length)
  readonly relations: RelationChooser
  readonly #glance: Int32Array
  readonly #all: Int32Array
  readonly #sure: number
  readonly #found = new Int32Array(MAX_FEATURES)
  readonly #scores = new Int32Array(TRANSITIONS)
  #lead = 0

  constructor(data: TransitionData & RelationData) {
    this.#glance = packRows(data.glanceRows)
    this.#all = packRows(data.transitionRows)
    this.#sure = data.sureTransition
    this.relations = new RelationChooser(data)
  }

  /** Parses the sentence; heads and relations stand in `state` afterwards. */
  parse(input: ParserInput): void {
    const { state, lead } = this
    state.start(input.count)
    while (!state.finished) {
      const transition = this.choose(input)
      if (transition === SHIFT) state.shift()
      else if (transition === REDUCE) state.reduce()
      else if (transition === LEFT_ARC) {
        lead[state.top] = this.#lead
        state.leftArc(this.relations.choose(input, state, state.next, state.top))
      } else {
        lead[state.next] = this.#lead
        state.rightArc(this.relations.choose(input, state, state.top, state.next))
      }
    }
  }

  /** The next transition. */
  choose(input: ParserInput): number {
    const { legal } = this.state
    if ((legal & (legal - 1)) === 0) {
      this.#lead = UNRIVALLED
      return 31 - Math.clz32(legal)
    }
    const found = this.#found
    const glanced = this.#best(this.#glance, glanceRows(input, this.state, found), legal)
    if (this.#lead < this.#sure) return this.#best(this.#all, transitionRows(input, this.state, found), legal)
    this.#lead = UNRIVALLED
    return glanced
  }

  #best(packed: Int32Array, size: number, legal: number): number {
    const scores = this.#scores
    this.#score(packed, size)
    let best = -1
    let bestScore = -1
    let second = -1
    for (let t = 0; t < TRANSITIONS; t += 1) {
      if ((legal & (1 << t)) === 0) continue
      const score = scores[t] as number
      if (score > bestScore) {
        second = bestScore
        bestScore = score
        best = t
      } else if (score > second) second = score
    }
    this.#lead = bestScore - second
    return best
  }

  #score(packed: Int32Array, size: number): void {
    const found = this.#found
    let even = 0
    let odd = 0
    for (let f = 0; f < size; f += 1) {
      const word = (packed[found[f] as number] as number) ^ RAISE
      even += word & 0xff00ff
      odd += (word >>> 8) & 0xff00ff
    }
    this.#scores[0] = even & 0xffff
    this.#scores[1] = odd & 0xffff
    this.#scores[2] = even >>> 16
    this.#scores[3] = odd >>> 16
  }
}
