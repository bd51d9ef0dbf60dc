import { confidenceEntry, type ModelData, Parser, ParserInput } from '../engine.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { fillInput, goldArcs } from './train-parser.ts'

const ENTRIES = 16

/**
 * How often an arc is right (head and relation), for each sixteenth of the scale of leads, on sentences that the parser has not
 * seen; made monotone by pooling neighbours that are out of order (pool adjacent violators, Ayer et al. 1955).
 */
export const calibrate = (data: ModelData, sentences: readonly TreebankSentence[], number: (relation: string) => number): Uint8Array => {
  const parser = new Parser(data)
  const input = new ParserInput()
  const right = new Float64Array(ENTRIES)
  const total = new Float64Array(ENTRIES)
  for (const sentence of sentences) {
    fillInput(input, sentence)
    if (input.count === 0) continue
    const gold = goldArcs(
      sentence,
      sentence.upos.map((tag) => tag === 'PUNCT'),
      number,
    )
    parser.parse(input)
    for (let row = 0; row < input.count; row += 1) {
      const entry = confidenceEntry(parser.lead[row] as number)
      total[entry] = (total[entry] as number) + 1
      if (parser.state.head[row] !== gold.heads[row] || parser.state.relation[row] !== gold.relations[row]) continue
      right[entry] = (right[entry] as number) + 1
    }
  }
  return monotone(right, total)
}

const monotone = (right: Float64Array, total: Float64Array): Uint8Array => {
  const blocks: { right: number; total: number; entries: number }[] = []
  for (let entry = 0; entry < ENTRIES; entry += 1) {
    let block = { right: right[entry] as number, total: total[entry] as number, entries: 1 }
    for (let last = blocks.at(-1); last !== undefined && last.right * block.total >= block.right * last.total; last = blocks.at(-1)) {
      blocks.pop()
      block = { right: last.right + block.right, total: last.total + block.total, entries: last.entries + block.entries }
    }
    blocks.push(block)
  }
  return Uint8Array.from(
    blocks.flatMap(({ right: good, total: all, entries }) => new Array<number>(entries).fill(Math.round((255 * good) / Math.max(1, all)))),
  )
}
