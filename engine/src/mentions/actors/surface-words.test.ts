import { expect, test } from 'vitest'
import { cutWords, foldWord } from './surface-words.ts'

test('accents, full stops and capitals do not part one spelling from another', () => {
  expect(foldWord('Erdoğan')).toBe('erdogan')
  expect(foldWord('U.S.')).toBe('us')
  expect(foldWord('Łódź')).toBe('lodz')
  expect(foldWord('.')).toBe('.')
})

test('names are cut at spaces, hyphens and apostrophes of any shape', () => {
  expect(cutWords("Quai d'Orsay")).toEqual(['Quai', 'd', 'Orsay'])
  expect(cutWords('Costa d’Avorio')).toEqual(['Costa', 'd', 'Avorio'])
  expect(cutWords('Nord-Corea')).toEqual(['Nord', 'Corea'])
})
