import {
  ARC_ROW_BITS,
  arcGlanceRows,
  arcRows,
  conventionNumber,
  glanceRows,
  LEFT_ARC,
  MAX_FEATURES,
  MAX_WORDS,
  ParserInput,
  ParserState,
  REDUCE,
  RIGHT_ARC,
  ROOT_TAG,
  relationCandidates,
  SHIFT,
  TRANSITION_ROW_BITS,
  TRANSITIONS,
  transitionRows,
} from '../engine.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { transitionCost } from './arc-eager-oracle.ts'
import { AveragedRows } from './averaged-rows.ts'
import { randomFrom, shuffle } from './random.ts'
import type { RelationTable } from './relations.ts'

export interface ParserOptions {
  readonly epochs: number
  readonly seed: number
  /** How often a wrong prediction is followed, so that the parser learns to go on from its own errors. */
  readonly exploration: number
}

export interface ParserWeights {
  readonly transitions: Float32Array
  readonly arcs: Float32Array
}

/** Gold arcs between the rows of the input: marks are skipped, and words under a mark hang where the mark hangs. */
export const goldArcs = (
  sentence: TreebankSentence,
  isMark: readonly boolean[],
  number: (relation: string) => number,
): { heads: Int32Array; relations: Int32Array } => {
  const rows: number[] = []
  const rowOf = sentence.form.map((_, i) => (isMark[i] ? -1 : rows.push(i) - 1))
  const heads = rows.map((i) => {
    let head = sentence.head[i] as number
    while (head >= 0 && isMark[head]) head = sentence.head[head] as number
    return head < 0 ? rows.length : (rowOf[head] as number)
  })
  return { heads: Int32Array.from(heads), relations: Int32Array.from(rows, (i) => number(sentence.relation[i] as string)) }
}

/** Fills the parser's input from a sentence. */
export const fillInput = (input: ParserInput, sentence: TreebankSentence): void => {
  input.clear()
  input.convention = conventionNumber(sentence.conventions)
  for (let i = 0; i < sentence.form.length; i += 1) {
    input.add(
      (sentence.form[i] as string).toLowerCase(),
      sentence.lemma[i] as string,
      sentence.upos[i] as string,
      sentence.features[i] as string,
    )
  }
  input.close()
}

/** Learns transitions and, from the arcs that are right, their relations. Sentences carry predicted tags and gold arcs. */
export const trainParser = (
  sentences: readonly TreebankSentence[],
  table: RelationTable,
  options: ParserOptions,
  log: (line: string) => void,
): ParserWeights => {
  const usable = sentences.filter((sentence) => sentence.form.length < MAX_WORDS)
  const transitions = new AveragedRows(TRANSITION_ROW_BITS, TRANSITIONS)
  const arcs = new AveragedRows(ARC_ROW_BITS, table.relations.length)
  const width = table.relations.length
  const { weights } = transitions
  const arcWeights = arcs.weights
  const input = new ParserInput()
  const state = new ParserState()
  const rows = new Int32Array(MAX_FEATURES)
  const arcFound = new Int32Array(MAX_FEATURES)
  const scores = new Float64Array(TRANSITIONS)
  const random = randomFrom(options.seed)
  const order = usable.map((_, i) => i)
  const arcsOf = usable.map((sentence) =>
    goldArcs(
      sentence,
      sentence.upos.map((tag) => tag === 'PUNCT'),
      table.number,
    ),
  )

  const chooseRelation = (head: number, dependent: number, right: number): number => {
    const candidates = relationCandidates(table.allowed, input, head, dependent)
    if (input.tag[head] === ROOT_TAG || candidates.length === 1) return candidates[0] as number
    arcGlanceRows(input, state, head, dependent, arcFound)
    const size = arcRows(arcFound)
    let best = candidates[0] as number
    let bestScore = -Infinity
    for (const candidate of candidates) {
      let score = 0
      for (let f = 0; f < size; f += 1) score += arcWeights[(arcFound[f] as number) * width + candidate] as number
      if (score > bestScore) {
        bestScore = score
        best = candidate
      }
    }
    if (right < 0) return best
    arcs.tick()
    if (best !== right && candidates.includes(right)) {
      arcs.update(arcFound, size, right, 1)
      arcs.update(arcFound, size, best, -1)
    }
    return best
  }

  const take = (transition: number, gold: Int32Array, relations: Int32Array): void => {
    if (transition === SHIFT) state.shift()
    else if (transition === REDUCE) state.reduce()
    else {
      const head = transition === LEFT_ARC ? state.next : state.top
      const dependent = transition === LEFT_ARC ? state.top : state.next
      const relation = chooseRelation(head, dependent, gold[dependent] === head ? (relations[dependent] as number) : -1)
      if (transition === LEFT_ARC) state.leftArc(relation)
      else state.rightArc(relation)
    }
  }

  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    let right = 0
    let total = 0
    for (const s of shuffle(order, random)) {
      const { heads: gold, relations } = arcsOf[s] as { heads: Int32Array; relations: Int32Array }
      fillInput(input, usable[s] as TreebankSentence)
      state.start(input.count)
      while (!state.finished) {
        const legal = state.legal
        if ((legal & (legal - 1)) === 0) {
          take(31 - Math.clz32(legal), gold, relations)
          continue
        }
        glanceRows(input, state, rows)
        const size = transitionRows(input, state, rows)
        scores.fill(0)
        for (let f = 0; f < size; f += 1) {
          const row = (rows[f] as number) * TRANSITIONS
          scores[SHIFT] = (scores[SHIFT] as number) + (weights[row] as number)
          scores[REDUCE] = (scores[REDUCE] as number) + (weights[row + 1] as number)
          scores[LEFT_ARC] = (scores[LEFT_ARC] as number) + (weights[row + 2] as number)
          scores[RIGHT_ARC] = (scores[RIGHT_ARC] as number) + (weights[row + 3] as number)
        }
        let predicted = -1
        let correct = -1
        let lowest = Infinity
        let cost = 0
        for (let t = 0; t < TRANSITIONS; t += 1) {
          if ((legal & (1 << t)) === 0) continue
          const score = scores[t] as number
          const ofThis = transitionCost(state, gold, t)
          if (predicted < 0 || score > (scores[predicted] as number)) {
            predicted = t
            cost = ofThis
          }
          if (ofThis < lowest || (ofThis === lowest && score > (scores[correct] as number))) {
            lowest = ofThis
            correct = t
          }
        }
        transitions.tick()
        total += 1
        if (cost === lowest) {
          right += 1
          take(predicted, gold, relations)
          continue
        }
        transitions.update(rows, size, correct, 1)
        transitions.update(rows, size, predicted, -1)
        take(epoch > 0 && random() < options.exploration ? predicted : correct, gold, relations)
      }
    }
    log(`  parser, epoch ${epoch + 1}: ${((100 * right) / total).toFixed(2)} % of transitions right`)
  }
  return { transitions: transitions.averaged(), arcs: arcs.averaged() }
}
