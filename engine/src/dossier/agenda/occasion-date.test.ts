import { expect, it } from 'vitest'
import { boundsOf, occasionDate } from './occasion-date.ts'

it('writes a week as its seven days, a weekend as its two, a season as its year, a part of the day as its day', () => {
  expect(['2022-W02', '2022-W02-WE', '2021-SU', '2021-11-12TEV', '2021-11-12T19:00', '2021-11'].map(occasionDate)).toEqual([
    '2022-01-10/2022-01-16',
    '2022-01-15/2022-01-16',
    '2021',
    '2021-11-12',
    '2021-11-12T19:00',
    '2021-11',
  ])
})

it('a month holds its days, and an open day has no bounds', () => {
  const month = boundsOf('2021-11')
  const day = boundsOf('2021-11-30')
  expect(month && day && month.first <= day.first && day.last <= month.last).toBe(true)
  expect(boundsOf('XXXX-01-10')).toBe(null)
})
