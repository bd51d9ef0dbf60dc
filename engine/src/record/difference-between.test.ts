import { expect, it } from 'vitest'
import { buildRecord } from './build-record.ts'
import { differenceBetween } from './difference-between.ts'
import { madeReport, type Plan } from './made-report.ts'

const TALKS = { kind: 'talks', day: '2022-01-10', parties: ['RU', 'US'] } as const
const plans: readonly Plan[] = [
  { id: 'A', published: '2022-01-02', occasions: [TALKS], statements: [{ by: 'US', says: 'we expect no breakthrough in Geneva' }] },
  {
    id: 'B',
    published: '2022-01-05',
    occasions: [{ ...TALKS, day: '2022-01-12', movedFrom: '2022-01-10' }],
    positions: [{ by: 'RU', act: 'demand', content: 'a treaty in writing' }],
  },
  { id: 'C', published: '2022-01-01', occasions: [{ kind: 'visit', day: '2022-02-01', parties: ['FR', 'RU'] }] },
]
const reports = plans.map(madeReport)
const known = (at: string) => ({ at, record: buildRecord(reports, { asOf: at }) })

it('tells what became known between two days, and which fields of an occasion it changed', () => {
  const { occasions, statements, positions } = differenceBetween(known('2022-01-03'), known('2022-01-06'))
  expect(occasions.map(({ before, after, fields }) => [before?.date, after?.date, fields])).toEqual([
    ['2022-01-10', '2022-01-12', ['date']],
  ])
  expect(occasions[0]?.claims.length).toBeGreaterThan(0)
  expect([statements.length, positions.map(({ content }) => content)]).toEqual([0, ['a treaty in writing']])
})

it('tells of an occasion that was not known before, and of nothing where nothing changed', () => {
  const { occasions, statements } = differenceBetween(known('2022-01-01'), known('2022-01-03'))
  expect(occasions.map(({ before, after }) => [before, after?.date])).toEqual([[null, '2022-01-10']])
  expect(statements).toHaveLength(1)
  expect(differenceBetween(known('2022-01-03'), known('2022-01-03'))).toEqual({
    since: '2022-01-03',
    until: '2022-01-03',
    occasions: [],
    statements: [],
    positions: [],
    actions: [],
    commitments: [],
  })
})

it('tells of an occasion that is gone when its only report is taken back', () => {
  const before = known('2022-01-06')
  const after = { at: '2022-01-06', record: buildRecord(reports.slice(0, 2), { asOf: '2022-01-06' }) }
  expect(differenceBetween(before, after).occasions.map(({ before, after }) => [before?.kind, after])).toEqual([['visit', null]])
})
