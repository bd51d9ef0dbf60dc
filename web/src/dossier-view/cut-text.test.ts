import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutText } from './cut-text.ts'
import { LAYERS } from './layers.ts'
import type { ShownFact } from './shown-fact.ts'

const fact = (id: string, ...spans: (readonly [number, number])[]): ShownFact => ({
  id,
  layer: 'statements',
  title: id,
  about: [],
  words: [],
  parties: [],
  spans: spans.map(([start, end]) => ({ start, end })),
  rules: [],
  inferred: [],
})

it('words under two facts belong to both, the shorter one first', () => {
  const [line] = cutText('one two three', [fact('long', [0, 13]), fact('short', [4, 7])])
  expect(line?.map(({ start, end, facts }) => [start, end, facts.join(' ')])).toEqual([
    [0, 4, 'long'],
    [4, 7, 'short long'],
    [7, 13, 'long'],
  ])
})

it('a fact that goes on over a line end marks both lines', () => {
  const lines = cutText('ab\ncd', [fact('a', [1, 4])])
  expect(lines.map((pieces) => pieces.map(({ start, end, facts }) => [start, end, facts.length]))).toEqual([
    [
      [0, 1, 0],
      [1, 2, 1],
    ],
    [
      [3, 4, 1],
      [4, 5, 0],
    ],
  ])
})

it('every word is shown once, under exactly the facts that rest on it', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 })
  const facts = fc
    .array(spans, { maxLength: 5 })
    .map((all) => all.map((each, at) => ({ ...fact(`f${at}`, ...each), layer: LAYERS[at % 5] ?? 'times' })))
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 40 }), facts, (text, shown) => {
      const lines = cutText(text, shown)
      expect(lines.map((pieces) => pieces.map(({ start, end }) => text.slice(start, end)).join('')).join('\n')).toBe(text)
      for (const { start, end, facts: marked } of lines.flat()) {
        for (let at = start; at < end; at++) {
          const resting = shown.filter((one) => one.spans.some((span) => span.start <= at && at < span.end)).map(({ id }) => id)
          expect(marked.toSorted()).toEqual(resting.toSorted())
        }
      }
    }),
  )
})
