import { expect, it } from 'vitest'
import { Remembered } from './remembered.ts'

it('works a word out once, wherever it stands', () => {
  let worked = 0
  const lengths = new Remembered((surface) => {
    worked++
    return surface.length
  })
  const text = 'pace e pace'
  expect([lengths.at(text, 0, 4), lengths.at(text, 5, 6), lengths.at(text, 7, 11)]).toEqual([4, 1, 4])
  expect(worked).toBe(2)
})

it('gives the right answer when it is full and after it was told to forget', () => {
  const words = new Remembered((surface) => surface)
  for (let i = 0; i < 130_000; i++) {
    if (i === 100_000) words.forget()
    const word = `w${i}`
    if (words.at(word, 0, word.length) !== word) throw new Error(word)
  }
  expect(words.at('a w5 b', 2, 4)).toBe('w5')
})
