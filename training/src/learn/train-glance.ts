import {
  ARC_GLANCE_ROW_BITS,
  arcGlanceRows,
  GLANCE_ROW_BITS,
  glanceRows,
  LEFT_ARC,
  MAX_FEATURES,
  MAX_WORDS,
  type ModelData,
  Parser,
  ParserInput,
  REDUCE,
  ROOT_TAG,
  relationCandidates,
  SHIFT,
  TRANSITIONS,
} from '../engine.ts'
import { quantise } from '../model/quantise.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { AveragedRows } from './averaged-rows.ts'
import { randomFrom, shuffle } from './random.ts'
import { fillInput } from './train-parser.ts'

export type Glance = Pick<ModelData, 'glanceRows' | 'sureTransition' | 'arcGlanceRows' | 'sureRelation'>

/** No first glance at all. */
export const NO_GLANCE: Glance = {
  glanceRows: new Int8Array(TRANSITIONS << GLANCE_ROW_BITS),
  sureTransition: 1 << 20,
  arcGlanceRows: new Int8Array(64 << ARC_GLANCE_ROW_BITS),
  sureRelation: 1 << 20,
}

const EPOCHS = 4
/** Leads that a first glance is taught to reach. */
const LEAD = 20
/** One sentence in so many is kept to see from which lead on a glance may be trusted. */
const HELD = 5
/** How often a trusted glance may differ from a look at everything. */
const TOLERATED = 0.003

/** A table that learns to decide as the parser does, and what it is worth on sentences that it has not seen. */
class Pupil {
  readonly rows: AveragedRows
  readonly found = new Int32Array(MAX_FEATURES)
  /** Leads of decisions on sentences that were held; negative where the parser decided otherwise. */
  readonly leads: number[] = []
  #weights: ArrayLike<number>

  constructor(bits: number, width: number) {
    this.rows = new AveragedRows(bits, width)
    this.#weights = this.rows.weights
  }

  /** Learns that the parser took `right`, one of `choices`. */
  learn(size: number, choices: readonly number[], right: number): void {
    this.rows.tick()
    const rival = this.#best(
      size,
      choices.filter((choice) => choice !== right),
    )
    if (this.#score(size, right) - this.#score(size, rival) < LEAD) this.rows.prefer(this.found, size, right, rival)
  }

  /** The table as int8; from now on it is this that is asked. */
  finish(): Int8Array {
    const table = quantise(this.rows.averaged())
    this.#weights = table
    return table
  }

  ask(size: number, choices: readonly number[], right: number): void {
    const best = this.#best(size, choices)
    const second = this.#best(
      size,
      choices.filter((choice) => choice !== best),
    )
    const lead = this.#score(size, best) - this.#score(size, second)
    this.leads.push(best === right ? lead : -lead)
  }

  /** The least lead above which hardly any decision differs from the parser's. */
  sure(): number {
    const sorted = this.leads.toSorted((a, b) => Math.abs(b) - Math.abs(a))
    let wrong = 0
    let sure = 1 << 20
    sorted.forEach((lead, i) => {
      if (lead < 0) wrong += 1
      const next = sorted[i + 1]
      if (wrong <= TOLERATED * sorted.length && (next === undefined || Math.abs(next) < Math.abs(lead))) sure = Math.abs(lead)
    })
    return Math.max(1, sure)
  }

  #best(size: number, choices: readonly number[]): number {
    let best = choices[0] as number
    let bestScore = -Infinity
    for (const choice of choices) {
      const score = this.#score(size, choice)
      if (score > bestScore) {
        bestScore = score
        best = choice
      }
    }
    return best
  }

  #score(size: number, choice: number): number {
    const { width } = this.rows
    let score = 0
    for (let f = 0; f < size; f += 1) score += this.#weights[(this.found[f] as number) * width + choice] as number
    return score
  }
}

/**
 * Learns which of the parser's decisions a first glance tells as well: two small tables are taught to decide as the parser does, and
 * are trusted where they hardly ever differ. Trees stay what they were; most of the work goes. Sentences carry the tags
 * that the model gives them.
 */
export const trainGlance = (data: Omit<ModelData, keyof Glance>, sentences: readonly TreebankSentence[]): Glance => {
  const parser = new Parser({ ...data, ...NO_GLANCE })
  const { state } = parser
  const input = new ParserInput()
  const transitions = new Pupil(GLANCE_ROW_BITS, TRANSITIONS)
  const arcs = new Pupil(ARC_GLANCE_ROW_BITS, data.relations.length)

  const draw = (head: number, dependent: number, act: 'learn' | 'ask'): number => {
    const relation = parser.relations.choose(input, state, head, dependent)
    const candidates = relationCandidates(data.allowedRelations, input, head, dependent)
    if (candidates.length > 1 && input.tag[head] !== ROOT_TAG)
      arcs[act](arcGlanceRows(input, state, head, dependent, arcs.found), candidates, relation)
    return relation
  }
  const follow = (sentence: TreebankSentence, act: 'learn' | 'ask'): void => {
    fillInput(input, sentence)
    state.start(input.count)
    while (!state.finished) {
      const { legal } = state
      const transition = parser.choose(input)
      const choices = ALL.filter((t) => legal & (1 << t))
      if (choices.length > 1) transitions[act](glanceRows(input, state, transitions.found), choices, transition)
      if (transition === SHIFT) state.shift()
      else if (transition === REDUCE) state.reduce()
      else if (transition === LEFT_ARC) state.leftArc(draw(state.next, state.top, act))
      else state.rightArc(draw(state.top, state.next, act))
    }
  }

  const usable = sentences.filter((sentence) => sentence.form.length < MAX_WORDS)
  const random = randomFrom(5)
  const learned = usable.filter((_, i) => i % HELD !== 0)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) for (const sentence of shuffle(learned, random)) follow(sentence, 'learn')
  const tables = { glanceRows: transitions.finish(), arcGlanceRows: arcs.finish() }
  for (const sentence of usable.filter((_, i) => i % HELD === 0)) follow(sentence, 'ask')
  return { ...tables, sureTransition: transitions.sure(), sureRelation: arcs.sure() }
}

const ALL = Array.from({ length: TRANSITIONS }, (_, t) => t)
