import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escaped } from './escape.ts'

it('whatever a report says, no tag, entity, link, emphasis or line break comes out of it', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '<', '>', '&', '[', ']', '(', '*', '_', '`', '\\', '#', ':', '/', '\ud800', '\u202e'),
  })
  fc.assert(
    fc.property(words, (text) => {
      const safe = escaped(text)
      expect(safe).not.toMatch(/[\n<\u202e]/)
      expect(safe.replaceAll(/\\./g, '').replaceAll(/&(lt|amp);/g, '')).not.toMatch(/[[\](*_`#&]/)
    }),
  )
})
