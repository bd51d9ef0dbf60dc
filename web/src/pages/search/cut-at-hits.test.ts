import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutAtHits } from './cut-at-hits.ts'

it('shows every hit marked and the words between them plain', () => {
  expect(
    cutAtHits('talks in Geneva on talks', [
      { start: 19, end: 24 },
      { start: 0, end: 5 },
    ]),
  ).toEqual([
    { text: 'talks', isHit: true },
    { text: ' in Geneva on ', isHit: false },
    { text: 'talks', isHit: true },
  ])
})

it('loses no word, whatever the hits are', () => {
  const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (excerpt, hits) => {
      expect(
        cutAtHits(excerpt, hits)
          .map(({ text }) => text)
          .join(''),
      ).toBe(excerpt)
    }),
  )
})
