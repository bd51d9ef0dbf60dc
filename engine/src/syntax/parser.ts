import { type ModelData, relationKey } from './model-data.ts'
import { type ParserInput, ROOT_TAG } from './parser-input.ts'
import { LEFT_ARC, ParserState, REDUCE, SHIFT, TRANSITIONS } from './parser-state.ts'
import { arcRows } from './relation-features.ts'
import { MAX_FEATURES, transitionRows } from './transition-features.ts'

/**
 * Four int8 scores in one 32-bit word, each raised by 128: two additions sum four columns at once, since a sum of fewer than
 * 256 such bytes fits into sixteen bits.
 */
const packRows = (rows: Int8Array): Int32Array => {
  const packed = new Int32Array(rows.length / TRANSITIONS)
  for (let row = 0; row < packed.length; row += 1) {
    let word = 0
    for (let t = 0; t < TRANSITIONS; t += 1) word |= ((rows[row * TRANSITIONS + t] as number) + 128) << (8 * t)
    packed[row] = word
  }
  return packed
}

/**
 * Greedy arc-eager parser (Nivre 2003, 2008), trained with a dynamic oracle (Goldberg and Nivre 2012). A transition is chosen first
 * (unlabelled), its relation afterwards and only for an arc that was drawn.
 */
export class Parser {
  readonly state = new ParserState()
  /** Lead of the transition that drew a word's arc over the best other one. */
  readonly lead = new Int32Array(this.state.head.length)
  readonly #data: ModelData
  readonly #packed: Int32Array
  readonly #found = new Int32Array(MAX_FEATURES)
  #lead = 0

  constructor(data: ModelData) {
    this.#data = data
    this.#packed = packRows(data.transitionRows)
  }

  /** Parses the sentence; heads and relations stand in `state` afterwards. */
  parse(input: ParserInput): void {
    const { state, lead } = this
    state.start(input.count)
    while (!state.finished) {
      const transition = this.#transition(input)
      if (transition === SHIFT) state.shift()
      else if (transition === REDUCE) state.reduce()
      else if (transition === LEFT_ARC) {
        lead[state.top] = this.#lead
        state.leftArc(this.#relation(input, state.next, state.top))
      } else {
        lead[state.next] = this.#lead
        state.rightArc(this.#relation(input, state.top, state.next))
      }
    }
  }

  #transition(input: ParserInput): number {
    const { state } = this
    const legal = state.legal
    if ((legal & (legal - 1)) === 0) {
      this.#lead = 1 << 14
      return 31 - Math.clz32(legal)
    }
    const found = this.#found
    const packed = this.#packed
    const size = transitionRows(input, state, found)
    let even = 0
    let odd = 0
    for (let f = 0; f < size; f += 1) {
      const word = packed[found[f] as number] as number
      even += word & 0xff00ff
      odd += (word >>> 8) & 0xff00ff
    }
    let best = -1
    let bestScore = -1
    let second = -1
    for (let t = 0; t < TRANSITIONS; t += 1) {
      if ((legal & (1 << t)) === 0) continue
      const lanes = (t & 1) === 0 ? even : odd
      const score = t < 2 ? lanes & 0xffff : lanes >>> 16
      if (score > bestScore) {
        second = bestScore
        bestScore = score
        best = t
      } else if (score > second) second = score
    }
    this.#lead = bestScore - second
    return best
  }

  #relation(input: ParserInput, head: number, dependent: number): number {
    const { allowedRelations, relations, arcRows: weights } = this.#data
    const headTag = input.tag[head] as number
    const direction = head > dependent ? 0 : 1
    const dependentTag = input.tag[dependent] as number
    const candidates =
      allowedRelations.get(relationKey(direction, headTag, dependentTag)) ??
      allowedRelations.get(relationKey(2 + direction, 0, dependentTag)) ??
      ANY
    if (headTag === ROOT_TAG || candidates.length === 1) return candidates[0] as number
    const found = this.#found
    const size = arcRows(input, this.state, head, dependent, found)
    const width = relations.length
    let best = 0
    let bestScore = -Infinity
    for (let c = 0; c < candidates.length; c += 1) {
      const candidate = candidates[c] as number
      let score = 0
      for (let f = 0; f < size; f += 1) score += weights[(found[f] as number) * width + candidate] as number
      if (score <= bestScore) continue
      bestScore = score
      best = candidate
    }
    return best
  }
}

const ANY: readonly number[] = [0]
