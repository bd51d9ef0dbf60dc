import { expect, it } from 'vitest'
import { visibleWords } from './visible-words.ts'

it('shows words that run over lines on one', () => {
  expect(visibleWords('  i colloqui\r\n di\u00a0 pace\t')).toBe('i colloqui di pace')
})

it('lets no words of a report steer the terminal', () => {
  expect(visibleWords('\u001b[31mrosso\u0007')).toBe('\ufffd[31mrosso\ufffd')
})

it('lets no words of a report turn the direction of reading', () => {
  expect(visibleWords('a\u202eb\u2066c')).toBe('a\ufffdb\ufffdc')
})
