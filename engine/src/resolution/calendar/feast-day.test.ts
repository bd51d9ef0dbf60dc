import { expect, it } from 'vitest'
import { isoDay } from './civil-day.ts'
import { easterSunday, feastDay } from './feast-day.ts'

it('finds Easter Sunday', () => {
  expect([1961, 2000, 2008, 2021, 2022, 2038].map((year) => isoDay(easterSunday(year)))).toEqual([
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2021-04-04',
    '2022-04-17',
    '2038-04-25',
  ])
})

it('counts movable feasts from Easter and weekdays within a month', () => {
  expect(isoDay(feastDay('easter-2', 2022))).toBe('2022-04-15')
  expect(isoDay(feastDay('nth:11-4-4', 2022))).toBe('2022-11-24')
  expect(isoDay(feastDay('nth:5-1--1', 2022))).toBe('2022-05-30')
  expect(isoDay(feastDay('12-25', 2022))).toBe('2022-12-25')
})
