import fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeReport } from '../made-report.ts'
import { judgePositions } from '../positions/judge-positions.ts'
import { positionFacts } from '../positions/position-facts.ts'
import { positionKeys } from '../positions/position-keys.ts'
import { judgeStatements } from './judge-statements.ts'
import { statementFacts } from './statement-facts.ts'
import { statementKeys } from './statement-keys.ts'

const LONG = 'the ministers would present seven written proposals to the conference before the end of the month'.split(' ')
const cut = fc.tuple(fc.nat(6), fc.nat(10)).map(([from, length]) => LONG.slice(from, from + 4 + length).join(' '))
const published = fc.constantFrom('2022-01-30', '2022-01-31', '2022-02-01', '2022-02-03')
const said = fc.constantFrom(undefined, '2022-01-30', '2022-01-31')

it('two statements, or two positions, that are judged to be one share a key', () => {
  let judged = 0
  fc.assert(
    fc.property(fc.tuple(cut, published, said), fc.tuple(cut, published, said), (one, other) => {
      const reports = [one, other].map(([says, day, on], at) =>
        madeReport({
          id: String(at),
          published: day,
          statements: [{ by: 'RU', says, ...(on ? { on } : {}) }],
          positions: [{ by: 'RU', act: at ? 'promise' : 'offer', content: says }],
        }),
      )
      const [a, b] = reports.flatMap(statementFacts)
      const [p, q] = reports.flatMap(positionFacts)
      if (!a || !b || !p || !q) return
      expect(judgeStatements(b, a)).toEqual(judgeStatements(a, b))
      for (const [judgement, keys, others] of [
        [judgeStatements(a, b), statementKeys(a), statementKeys(b)],
        [judgePositions(p, q), positionKeys(p), positionKeys(q)],
      ] as const) {
        if (!judgement) continue
        judged++
        expect(others.some((key) => keys.includes(key))).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
  expect(judged).toBeGreaterThan(100)
})
