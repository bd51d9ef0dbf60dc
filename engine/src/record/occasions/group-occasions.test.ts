import { expect, it } from 'vitest'
import { judgePairs } from '../candidate-pairs.ts'
import { madeReport, type Plan } from '../made-report.ts'
import type { Judgement } from '../record-format.ts'
import { groupOccasions } from './group-occasions.ts'
import { judgeOccasions } from './judge-occasions.ts'
import { occasionFacts } from './occasion-facts.ts'
import { occasionKeys } from './occasion-keys.ts'

const TALKS = { kind: 'talks', day: '2022-01-10', parties: ['RU', 'US'] } as const
const factsOf = (plans: readonly Plan[]) => plans.flatMap((plan) => occasionFacts(madeReport(plan)))
const rules = (facts: ReturnType<typeof factsOf>) => judgePairs(facts, occasionKeys, judgeOccasions)
const groups = (facts: ReturnType<typeof factsOf>, persons: readonly Judgement[] = []) =>
  groupOccasions(facts, [...rules(facts), ...persons])
    .map((group) => group.facts.map(({ report }) => report).sort())
    .sort()

it('what is told of a month belongs to one day of it, and does not make two days one', () => {
  const facts = factsOf([
    { id: 'A', occasions: [TALKS] },
    { id: 'B', occasions: [{ ...TALKS, day: '2022-01-21' }] },
    { id: 'C', occasions: [{ ...TALKS, day: '2022-01' }] },
  ])
  expect(groups(facts)).toHaveLength(2)
})

it('two entries of one report stay two, though another report fits both', () => {
  const facts = factsOf([
    { id: 'A', occasions: [TALKS, { ...TALKS, kind: 'meeting' }] },
    { id: 'B', occasions: [TALKS] },
  ])
  expect(groups(facts)).toEqual([['A'], ['A', 'B']])
})

it('a person’s word wins over the rules: told apart, or brought together', () => {
  const facts = factsOf([
    { id: 'A', occasions: [TALKS] },
    { id: 'B', occasions: [TALKS] },
    { id: 'C', occasions: [{ ...TALKS, day: '2022-02-20' }] },
  ])
  const [a = '', b = '', c = ''] = facts.map(({ id }) => id)
  const word = (verdict: Judgement['verdict'], one: string, other: string): Judgement => ({
    a: one,
    b: other,
    verdict,
    by: 'person',
    weight: 1,
    reasons: ['seen by the desk'],
  })
  expect(groups(facts)).toEqual([['A', 'B'], ['C']])
  expect(groups(facts, [word('different', a, b)])).toEqual([['A'], ['B'], ['C']])
  expect(groups(facts, [word('same', a, c)])).toEqual([['A', 'B', 'C']])
  const apart = groupOccasions(facts, [...rules(facts), word('different', a, b)])
  expect(apart.filter(({ judgements }) => judgements.some(({ verdict }) => verdict === 'different'))).toHaveLength(2)
})

it('a chain of moves is one occasion', () => {
  const facts = factsOf([
    { id: 'A', occasions: [TALKS] },
    { id: 'B', occasions: [{ ...TALKS, day: '2022-01-12', movedFrom: '2022-01-10' }] },
    { id: 'C', occasions: [{ ...TALKS, day: '2022-01-17', movedFrom: '2022-01-12' }] },
    { id: 'D', occasions: [{ ...TALKS, day: '2022-01-17' }] },
  ])
  expect(groups(facts)).toEqual([['A', 'B', 'C', 'D']])
})

it('is held together by one judgement less than there are reports, however many agree with each other', () => {
  const facts = factsOf(Array.from({ length: 12 }, (_, i) => ({ id: `R${i}`, occasions: [TALKS] })))
  expect(rules(facts)).toHaveLength((12 * 11) / 2)
  expect(groupOccasions(facts, rules(facts)).map(({ judgements }) => judgements.length)).toEqual([11])
})
