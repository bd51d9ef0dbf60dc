import { describe, expect, it } from 'vitest'
import { madeReport, type Plan } from '../made-report.ts'
import { judgeOccasions } from './judge-occasions.ts'
import { occasionFacts } from './occasion-facts.ts'

type Told = NonNullable<Plan['occasions']>[number] & { readonly published?: string; readonly language?: string }

const judged = (one: Told, other: Told): readonly string[] | null => {
  const [a, b] = [one, other].flatMap((told, at) => {
    const { published = '2022-01-02', language = 'en' } = told
    return occasionFacts(madeReport({ id: String(at), published, language, occasions: [told] }))
  })
  return (a && b && judgeOccasions(a, b)?.reasons) ?? null
}

const TALKS: Told = { kind: 'talks', day: '2022-01-10', parties: ['RU', 'US'] }

describe('one occasion', () => {
  it('is what two reports tell of the same parties on the same day', () => {
    expect(judged(TALKS, TALKS)).toEqual(['the same kind: talks', 'the same parties: RU, US', 'the same day: 2022-01-10'])
  })
  it('may be called talks here and a meeting there, and its city by two names', () => {
    const reasons = judged({ ...TALKS, place: 'Geneva' }, { ...TALKS, kind: 'meeting', place: 'Ginevra', language: 'it' })
    expect(reasons).toContain('kinds that may be one: meeting, talks')
    expect(reasons).toContain('the same place')
  })
  it('is still one where one report knows only the week', () => {
    expect(judged(TALKS, { ...TALKS, day: '2022-01-10/2022-01-16' })).toContain('2022-01-10 lies in 2022-01-10/2022-01-16')
  })
  it('is still one where a report gives no day, but the city, shortly before', () => {
    expect(judged({ ...TALKS, place: 'Geneva' }, { parties: ['RU', 'US'], place: 'Geneva' })).toContain(
      'told without a day about the same time',
    )
  })
  it('keeps its identity where a report tells that it was moved', () => {
    expect(judged(TALKS, { ...TALKS, day: '2022-01-12', movedFrom: '2022-01-10' })).toContain('moved from 2022-01-10 to 2022-01-12')
  })
  it('keeps its identity where a later report says that it was put off', () => {
    const later = { ...TALKS, day: '2022-01-17', status: 'postponed', published: '2022-01-08' } as const
    expect(judged(TALKS, later)).toContain('put off: 2022-01-10, later 2022-01-17')
  })
  it('of an organisation alone is found by it: an election, a session of a council', () => {
    const session: Told = { kind: 'session', day: '2022-01-13', parties: ['OSCE'] }
    expect(judged(session, { ...session, parties: ['OSCE', 'RU', 'US'] })).not.toBe(null)
    expect(
      judged({ kind: 'election', day: '2022-09-25', parties: ['IT'] }, { kind: 'election', day: '2022-09', parties: ['IT'] }),
    ).not.toBe(null)
  })
})

describe('two occasions', () => {
  const apart = (one: Told, other: Told) => expect(judged(one, other)).toBe(null)
  it('are talks of other parties on the same day', () => apart(TALKS, { ...TALKS, parties: ['NATO', 'UA'] }))
  it('are talks of the same parties on two days', () => apart(TALKS, { ...TALKS, day: '2022-01-12' }))
  it('are the talks and a visit on the same day', () => apart(TALKS, { ...TALKS, kind: 'visit' }))
  it('are talks at a place and a call on the same day', () => apart({ ...TALKS, place: 'Geneva' }, { ...TALKS, kind: 'call' }))
  it('are two calls of one party with two others', () =>
    apart({ kind: 'call', day: '2022-01-10', parties: ['US', 'UA'] }, { kind: 'call', day: '2022-01-10', parties: ['US', 'PL'] }))
  it('are a call between two and one among five', () =>
    apart(
      { kind: 'call', day: '2022-01-10', parties: ['US', 'UA'] },
      { kind: 'call', day: '2022-01-10', parties: ['US', 'UA', 'FR', 'DE', 'GB'] },
    ))
  it('are calls of one party of which nothing else is told', () =>
    apart({ kind: 'call', day: '2022-01-10', parties: ['US'] }, { kind: 'call', day: '2022-01-10', parties: ['US'] }))
  it('are talks held long ago and talks to come', () =>
    apart({ ...TALKS, place: 'Geneva' }, { parties: ['RU', 'US'], place: 'Geneva', status: 'held', published: '2022-01-02' }))
  it('are undated talks in two cities', () => apart({ ...TALKS, place: 'Geneva' }, { parties: ['RU', 'US'], place: 'Vienna' }))
})
