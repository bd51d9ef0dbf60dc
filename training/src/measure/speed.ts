import { emptySyntax, type SyntaxModel } from '../engine.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { tokensOf } from './analyse.ts'

export interface Speed {
  /** Words a second of processor time on one core, warm. */
  readonly tag: number
  readonly parse: number
}

const ROUNDS = 12
const WARM_AFTER = 4

const seconds = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1e6
}

/** The best of several rounds over the sentences, after the first few. */
export const measureSpeed = (model: SyntaxModel, sentences: readonly TreebankSentence[]): Speed => {
  const { tokens, ranges } = tokensOf(sentences)
  const syntax = emptySyntax(tokens.count)
  let [tag, parse] = [0, 0]
  for (let round = 0; round < ROUNDS; round += 1) {
    const tagged = seconds(() => {
      for (const { first, end } of ranges) model.tag(tokens, first, end, syntax)
    })
    const parsed = seconds(() => {
      for (const { first, end } of ranges) model.parse(tokens, first, end, syntax)
    })
    if (round < WARM_AFTER) continue
    tag = Math.max(tag, tokens.count / tagged)
    parse = Math.max(parse, tokens.count / parsed)
  }
  return { tag: Math.round(tag), parse: Math.round(parse) }
}
