import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

it('gives the same hash as Node for any bytes, at every length around a block', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.integer({ min: 50, max: 70 }).map((length) => new Uint8Array(length)),
  )
  fc.assert(
    fc.property(bytes, (given) => {
      expect(sha256(given)).toBe(createHash('sha256').update(given).digest('hex'))
    }),
  )
})
