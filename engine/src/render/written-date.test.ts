import { expect, it } from 'vitest'
import { writtenDate } from './written-date.ts'

it.each([
  ['2022-01-10', 'Mon 10 January 2022'],
  ['2024-02-29', 'Thu 29 February 2024'],
  ['2000-01-01', 'Sat 1 January 2000'],
  ['2022-01-10T15:00', 'Mon 10 January 2022, 15:00'],
  ['2022-01-10/2022-01-12', 'Mon 10 January 2022 – Wed 12 January 2022'],
  ['2022-01', 'January 2022'],
  ['2022', '2022'],
  ['XXXX-01-10', '10 January (year open)'],
  ['XXXX-WXX-2', 'a Tuesday (which one is open)'],
  ['2022-01-10TEV', 'Mon 10 January 2022, evening'],
  ['2022-01-10T15', 'Mon 10 January 2022, 15 h'],
  ['XXXX-XX-XXT09:30', 'a day (which one is open), 09:30'],
  ['2022-W02', 'week 2 of 2022'],
  ['2022-W02-WE', 'the weekend of week 2, 2022'],
  ['2022-SP', 'spring 2022'],
  ['2022-Q1', 'quarter 1 of 2022'],
  ['XXXX-01', 'January (year open)'],
  ['PRESENT_REF', 'PRESENT_REF'],
  ['2022-13-01', '2022-13-01'],
])('the value %s is written as %s', (value, written) => {
  expect(writtenDate(value)).toBe(written)
})
