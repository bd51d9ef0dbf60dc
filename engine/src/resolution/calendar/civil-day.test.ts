import { expect, it } from 'vitest'
import { civilDay, dateOf, daysInMonth, isoDay, isoWeek, weekdayOf } from './civil-day.ts'

it('counts days as the Gregorian calendar does, over four thousand years', () => {
  for (let day = -500_000; day < 500_000; day += 61) {
    const { year, month, day: ofMonth } = dateOf(day)
    expect(civilDay(year, month, ofMonth)).toBe(day)
    const known = new Date(day * 86_400_000)
    expect([year, month, ofMonth, weekdayOf(day) % 7]).toEqual([
      known.getUTCFullYear(),
      known.getUTCMonth() + 1,
      known.getUTCDate(),
      known.getUTCDay(),
    ])
  }
})

it('knows leap years', () => {
  expect([daysInMonth(2020, 2), daysInMonth(2021, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2021, 12)]).toEqual([
    29, 28, 28, 29, 31,
  ])
})

it('puts the first and last days of a year into the ISO week that they belong to', () => {
  expect(isoWeek(civilDay(2022, 1, 2))).toBe('2021-W52')
  expect(isoWeek(civilDay(2022, 1, 3))).toBe('2022-W01')
  expect(isoWeek(civilDay(2020, 12, 31))).toBe('2020-W53')
  expect(isoDay(civilDay(2021, 12, 28))).toBe('2021-12-28')
})
