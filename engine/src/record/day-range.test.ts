import { expect, it } from 'vitest'
import { isoDay } from '../resolution/index.ts'
import { dayRange } from './day-range.ts'

it('reads a day, an hour, a month, a year and a stretch as the days that they may mean', () => {
  const read = (value: string) => {
    const days = dayRange(value)
    return days && `${isoDay(days.first)} ${isoDay(days.last)}`
  }
  expect(['2022-01-10', '2022-01-10T15:00', '2022-02', '2021', '2022-01-10/2022-01-12'].map(read)).toEqual([
    '2022-01-10 2022-01-10',
    '2022-01-10 2022-01-10',
    '2022-02-01 2022-02-28',
    '2021-01-01 2021-12-31',
    '2022-01-10 2022-01-12',
  ])
  expect(['XXXX-01-10', 'PRESENT_REF', '2022-13', '2022-01-12/2022-01-10', '', '2022-01-10 and more'].map(read)).toEqual(
    Array(6).fill(null),
  )
})
