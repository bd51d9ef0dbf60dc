import { describe, expect, it } from 'vitest'
import { buildRecord } from '../../build-record.ts'
import { madeReport, type Plan } from '../../made-report.ts'
import type { RecordedOccasion } from '../../record-format.ts'

const TALKS = { kind: 'talks', day: '2022-01-10', parties: ['RU', 'US'] } as const

function only(plans: readonly Plan[], asOf: string | null = null): RecordedOccasion {
  const { occasions } = buildRecord(plans.map(madeReport), { asOf })
  expect(occasions).toHaveLength(1)
  return occasions[0] as RecordedOccasion
}

describe('confirmation', () => {
  const us = { by: 'US', says: 'we shall be there' }
  const ru = { by: 'RU', says: 'Moscow will take part', relay: 'media:RIA' }
  const confirmedByUs: Plan = { id: 'A', statements: [us], occasions: [{ ...TALKS, parties: ['US:confirmed@0', 'RU'] }] }
  const confirmedByRu: Plan = { id: 'B', statements: [ru], occasions: [{ ...TALKS, parties: ['RU:confirmed@0', 'US'] }] }

  it('is of one side until the other side itself has said so, in whatever report', () => {
    expect(only([confirmedByUs]).confirmed).toBe('one-side')
    const both = only([confirmedByUs, confirmedByRu])
    expect(both.confirmed).toBe('both-sides')
    expect(both.parties.map(({ actor, status, confirmedBy }) => [actor, status, confirmedBy])).toEqual([
      ['RU', 'confirmed', ['RU', 'media:RIA']],
      ['US', 'confirmed', ['US']],
    ])
  })
  it('is given by a party’s own site, and by nobody where the press tells it', () => {
    expect(only([{ id: 'A', occasions: [TALKS] }]).confirmed).toBe('none')
    expect(only([{ id: 'A', publisher: 'https://www.kremlin.ru/events', occasions: [TALKS] }]).parties[0]?.confirmedBy).toEqual(['RU'])
  })
  it('keeps what a party said before it changed its mind', () => {
    const off: Plan = { id: 'C', published: '2022-01-05', statements: [ru], occasions: [{ ...TALKS, parties: ['RU:refused@0', 'US'] }] }
    const { parties, claims } = only([confirmedByRu, off])
    expect(parties[0]?.status).toBe('refused')
    expect(parties[0]?.history.map((id) => claims.find((claim) => claim.id === id)?.value)).toEqual(['confirmed', 'refused'])
  })
})

describe('independent origins', () => {
  const relayed = (id: string): Plan => ({
    id,
    publisher: `Paper ${id}`,
    statements: [{ by: 'RU', says: 'Moscow will take part', relay: 'media:RIA' }],
    occasions: [{ ...TALKS, parties: ['RU:confirmed@0', 'US'] }],
  })
  const originsOf = (plans: readonly Plan[]): number => {
    const { claims } = only(plans)
    return new Set(claims.filter(({ actor, saidBy }) => actor === 'RU' && saidBy.length > 0).map(({ origin }) => origin)).size
  }

  it('two papers that relay one agency are one', () => expect(originsOf([relayed('A'), relayed('B')])).toBe(1))
  it('one text in two outlets is one', () => {
    const text = 'The delegations of both countries will sit down for a first round of talks next week, officials said'
    const printed = (id: string): Plan => ({ id, publisher: `Paper ${id}`, words: text, occasions: [{ ...TALKS, title: text }] })
    expect(only([printed('A'), printed('B')]).origins).toBe(1)
  })
  it('two reports of one outlet are one, of two outlets two', () => {
    const told = (id: string, publisher: string): Plan => ({ id, publisher, occasions: [TALKS] })
    expect(only([told('A', 'The Paper'), told('B', 'The Paper')]).origins).toBe(1)
    expect(only([told('A', 'The Paper'), told('B', 'The Other Paper')]).origins).toBe(2)
  })
})

describe('the day', () => {
  it('moves, and keeps the day that it had', () => {
    const { date, moves, contradictions } = only([
      { id: 'A', published: '2022-01-02', occasions: [TALKS] },
      { id: 'B', published: '2022-01-05', occasions: [{ ...TALKS, day: '2022-01-12', movedFrom: '2022-01-10' }] },
    ])
    expect([date, moves.map(({ from, to, at }) => [from, to, at]), contradictions]).toEqual([
      '2022-01-12',
      [['2022-01-10', '2022-01-12', '2022-01-05']],
      [],
    ])
  })
  it('told again by one who has not heard of the move contradicts it', () => {
    const { date, contradictions } = only([
      { id: 'B', published: '2022-01-05', occasions: [{ ...TALKS, day: '2022-01-12', movedFrom: '2022-01-10' }] },
      { id: 'C', published: '2022-01-07', occasions: [TALKS] },
      { id: 'D', published: '2022-01-08', occasions: [{ ...TALKS, day: '2022-01-12' }] },
    ])
    expect(date).toBe('2022-01-12')
    expect(contradictions.map(({ field, values }) => [field, values])).toEqual([['date', ['2022-01-10', '2022-01-12']]])
  })
  it('is the most exact that is known', () => {
    const { date } = only([
      { id: 'A', occasions: [{ ...TALKS, day: '2022-01' }] },
      { id: 'B', occasions: [TALKS] },
      { id: 'C', occasions: [{ ...TALKS, day: '2022-01' }] },
    ])
    expect(date).toBe('2022-01-10')
  })
})

it('the place is the one that most tell, by whatever name, in the spelling that most use', () => {
  const at = (id: string, place: string): Plan => ({ id, occasions: [{ ...TALKS, place }] })
  expect(only([at('A', 'Geneva'), at('B', 'Vienna'), at('C', 'Vienna'), at('D', 'Ginevra'), at('E', 'Geneva')]).place).toBe('Geneva')
  expect(only([at('A', 'Ginevra'), at('B', 'Vienna'), at('C', 'Vienna'), at('D', 'Geneva'), at('E', 'Ginevra')]).place).toBe('Ginevra')
})

describe('contradictions', () => {
  it('are two cities, but not two names of one', () => {
    const at = (id: string, place: string): Plan => ({ id, occasions: [{ ...TALKS, place }] })
    expect(only([at('A', 'Geneva'), at('B', 'Ginevra')]).contradictions).toEqual([])
    expect(only([at('A', 'Geneva'), at('B', 'Vienna')]).contradictions.map(({ field, values }) => [field, values])).toEqual([
      ['place', ['Geneva', 'Vienna']],
    ])
  })
  it('are not what was planned and then called off, but what was called off and yet held', () => {
    const told = (id: string, published: string, status: 'planned' | 'cancelled' | 'held'): Plan => ({
      id,
      published,
      occasions: [{ ...TALKS, status }],
    })
    const plan = told('A', '2022-01-02', 'planned')
    const off = told('B', '2022-01-04', 'cancelled')
    expect(only([plan, off])).toMatchObject({ status: 'cancelled', contradictions: [] })
    const fields = only([plan, off, told('C', '2022-01-11', 'held')]).contradictions.map(({ field, actor }) => [field, actor])
    expect(fields).toEqual([
      ['status', null],
      ['participation', 'RU'],
      ['participation', 'US'],
    ])
  })
})

it('an occasion whose day has passed has lapsed, unless somebody tells that it was held', () => {
  const planned: Plan = { id: 'A', occasions: [TALKS] }
  const held: Plan = { id: 'B', published: '2022-01-11', occasions: [{ ...TALKS, status: 'held' }] }
  expect(only([planned], '2022-01-10').status).toBe('planned')
  expect(only([planned], '2022-01-11').status).toBe('lapsed')
  expect(only([planned, held], '2022-01-11').status).toBe('held')
  expect(only([planned, held], '2022-01-09').status).toBe('planned')
})
