import { expect, it } from 'vitest'
import { calendarDay } from './calendar-day.ts'

it.each([
  ['2022-01-10', '2022-01-10'],
  [' 2022-01-10 ', '2022-01-10'],
  ['2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['2022-01-10T23:30:00-05:00', '2022-01-10'],
])('%j is the day %s', (written, day) => {
  expect(calendarDay(written)).toBe(day)
})

it.each([
  '2022-02-30',
  '2023-02-29',
  '1900-02-29',
  '2022-13-01',
  '2022-00-10',
  '2022-01-00',
  '0000-01-01',
  'yesterday',
  '10/01/2022',
  '2022-1-10',
  '',
])('%j is no day', (written) => {
  expect(calendarDay(written)).toBeNull()
})
