import fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeReport, type Plan } from '../made-report.ts'
import { judgeOccasions } from './judge-occasions.ts'
import { occasionFacts } from './occasion-facts.ts'
import { occasionKeys } from './occasion-keys.ts'

const day = fc.constantFrom(
  ...['2022-01-10', '2022-01-28', '2022-02-03', '2022-02-10T15:00', '2022-01', '2022', '2022-01-10/2022-01-16', '2021-12-20/2022-02-20'],
)
const occasion = fc.record(
  {
    kind: fc.constantFrom('talks', 'meeting', 'call', 'summit', 'election', 'deadline'),
    title: fc.constantFrom('talks', 'the Contact Group', 'the Contact Group of Friends'),
    day,
    movedFrom: day,
    place: fc.constantFrom('Geneva', 'Ginevra', 'Vienna'),
    status: fc.constantFrom('planned', 'held', 'postponed'),
    parties: fc.constantFrom([], ['US'], ['NATO'], ['US', 'RU'], ['US', 'RU', 'NATO'], ['UA', 'US', 'RU', 'NATO']),
  },
  { requiredKeys: ['parties'] },
)
const published = fc.constantFrom('2022-01-03', '2022-01-20', '2022-02-01', '2022-02-11')

it('two facts that are judged to be one occasion share a key, and their order changes nothing', () => {
  let judged = 0
  fc.assert(
    fc.property(occasion, published, occasion, published, (one, onePublished, other, otherPublished) => {
      const facts = [
        { id: 'a', published: onePublished, occasions: [one] },
        { id: 'b', published: otherPublished, occasions: [other] },
      ].flatMap((plan) => occasionFacts(madeReport(plan as Plan)))
      const [a, b] = facts
      if (!a || !b) return
      const judgement = judgeOccasions(a, b)
      expect(judgeOccasions(b, a)).toEqual(judgement)
      if (!judgement) return
      judged++
      const keys = new Set(occasionKeys(a))
      expect(occasionKeys(b).some((key) => keys.has(key))).toBe(true)
    }),
    { numRuns: 3000 },
  )
  expect(judged).toBeGreaterThan(30)
})
