import { expect, it } from 'vitest'
import { NUMBER_CLASSES, numberClassesOf } from './number-classes.ts'

const shapes = (word: string) => NUMBER_CLASSES.filter((_, bit) => numberClassesOf(word) & (1 << bit)).join(' ')

it('tells days, years, hours and dates by their shape', () => {
  expect(shapes('7')).toBe('#number #day #hour')
  expect(shapes('2022')).toBe('#number #year #recent-year #hundreds-clock')
  expect(shapes('1648')).toBe('#number #year #hundreds-clock')
  expect(shapes('11:52')).toBe('#clock #colon-clock')
  expect(shapes('7.3.14')).toBe('#numeric-date')
  expect(shapes('1990s')).toBe('#decade')
  expect(shapes('115,000')).toBe('#number')
  expect(shapes('13th')).toBe('#ordinal')
})

it('is not troubled by words that are no numbers', () => {
  for (const word of ['', 'may', '12345678901234567890', '1'.repeat(100000), '\ud800', '10:99', '2022-'])
    expect(shapes(word)).not.toMatch(/date|clock /)
})
