import {
  conventionNumber,
  hashString,
  MAX_WORDS,
  markKind,
  PUNCTUATION_BITS,
  PunctuationAttacher,
  type UnpunctuatedTree,
  uposNumber,
} from '../engine.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { AveragedRows } from './averaged-rows.ts'
import { randomFrom, shuffle } from './random.ts'
import type { RelationTable } from './relations.ts'

const PUNCT = uposNumber('PUNCT')

/** A sentence as the attacher wants it; marks hang nowhere yet. Words under a mark are hung where the mark hangs. */
const unpunctuated = (sentence: TreebankSentence, number: (relation: string) => number): UnpunctuatedTree => {
  const isMark = sentence.upos.map((tag) => tag === 'PUNCT')
  const lower = Int32Array.from(sentence.form, (form) => hashString(form.toLowerCase()))
  const above = (i: number): number => {
    let head = sentence.head[i] as number
    while (head >= 0 && isMark[head]) head = sentence.head[head] as number
    return head
  }
  return {
    count: sentence.form.length,
    convention: conventionNumber(sentence.conventions),
    head: Int32Array.from(sentence.form, (_, i) => (isMark[i] ? -2 : above(i))),
    relation: Int32Array.from(sentence.relation, number),
    tag: Int32Array.from(sentence.upos, uposNumber),
    lower,
    mark: Int32Array.from(lower, (hash, i) => (isMark[i] ? hash | 1 : 0)),
  }
}

/** Learns where marks hang, from trees whose words are attached. */
export const trainPunctuation = (
  sentences: readonly TreebankSentence[],
  table: RelationTable,
  options: { epochs: number; seed: number },
): Float32Array => {
  const learner = new AveragedRows(PUNCTUATION_BITS, 1)
  const attacher = new PunctuationAttacher()
  const usable = sentences.filter((sentence) => sentence.form.length < MAX_WORDS)
  const trees = usable.map((sentence) => unpunctuated(sentence, table.number))
  const kinds = usable.map((sentence) => Uint8Array.from(sentence.form, markKind))
  const order = usable.map((_, i) => i)
  const random = randomFrom(options.seed)
  const rightSlots = new Int32Array(32)
  const wrongSlots = new Int32Array(32)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const s of shuffle(order, random)) {
      const tree = trees[s] as UnpunctuatedTree
      const gold = usable[s] as TreebankSentence
      attacher.prepare(tree, kinds[s] as Uint8Array)
      let last = -1
      for (let mark = 0; mark < tree.count; mark += 1) {
        if (tree.tag[mark] !== PUNCT) continue
        attacher.candidates.find(tree, mark)
        const { head, count } = attacher.candidates
        const right = head.indexOf(gold.head[mark] as number)
        if (right < 0 || right >= count) continue
        const best = attacher.best(tree, mark, last, learner.weights)
        learner.tick()
        if (best !== right) {
          const size = attacher.slots(tree, right, mark, last, rightSlots)
          attacher.slots(tree, best, mark, last, wrongSlots)
          for (let f = 0; f < size; f += 1) {
            learner.updateAt(rightSlots[f] as number, 1)
            learner.updateAt(wrongSlots[f] as number, -1)
          }
        }
        last = head[right] as number
      }
    }
  }
  return learner.averaged()
}
