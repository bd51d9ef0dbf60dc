import { expect, it } from 'vitest'
import { findWords } from './find-words.ts'

it('finds words at their beginning, whatever their case, in the order of the text', () => {
  expect(findWords('Talks on arms; the talks, smalltalks', 'TALKS arms')).toEqual([
    { start: 0, end: 5 },
    { start: 9, end: 13 },
    { start: 19, end: 24 },
  ])
})

it('signs alone are no words', () => {
  expect(findWords('a.b', '. *')).toEqual([])
})
