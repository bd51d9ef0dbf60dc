import { expect, test } from 'vitest'
import { isNear } from './near-name.ts'

test('names one letter apart are near: one left out, put in, changed or two changed over', () => {
  expect(isNear('rybkov', 'ryabkov')).toBe(true)
  expect(isNear('lavrov', 'lavrow')).toBe(true)
  expect(isNear('stoltenbreg', 'stoltenberg')).toBe(true)
})

test('the same name, short names and names two letters apart are not near', () => {
  expect(isNear('lavrov', 'lavrov')).toBe(false)
  expect(isNear('bush', 'busk')).toBe(false)
  expect(isNear('medvedev', 'medvedchuk')).toBe(false)
  expect(isNear('karzai', 'barzai')).toBe(false)
})
