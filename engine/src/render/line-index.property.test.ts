import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LineIndex } from './line-index.ts'

const texts = fc
  .array(fc.constantFrom('a', 'è', '\n', '\r', '\r\n', '\u{1F54A}', '\ud800'), { maxLength: 60 })
  .map((parts) => parts.join(''))

it('every offset of a word comes back from its place', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const lines = new LineIndex(text)
      for (let offset = 0; offset < text.length; offset++) {
        if (text[offset] !== '\n' && text[offset] !== '\r') expect(lines.offsetOf(lines.placeOf(offset))).toBe(offset)
      }
    }),
  )
})
