import { expect, it } from 'vitest'
import { isMonthOnly, publicationDate } from './publication-date.ts'

it('a report came out on a day, or in a month where its day is not known', () => {
  expect(['2011-03', ' 2011-12 ', '2011-03-05', '2011-03-05T09:30:00Z'].map(publicationDate)).toEqual([
    '2011-03',
    '2011-12',
    '2011-03-05',
    '2011-03-05',
  ])
})

it.each(['2011', '2011-13', '2011-00', '0000-03', '2011-3', 'March 2011', '2011-03-32', ''])('%j is no date of publication', (written) => {
  expect(publicationDate(written)).toBeNull()
})

it('a month alone is told from a day', () => {
  expect(['2011-03', '2011-03-05', null].map(isMonthOnly)).toEqual([true, false, false])
})
