import { expect, test } from 'vitest'
import type { World } from '../../language/index.ts'
import { publishingParty } from './publishing-party.ts'

const world: World = {
  actors: { GB: { kind: 'state' }, UA: { kind: 'state' }, US: { kind: 'state' } },
  officials: [],
  publishers: { gov: 'US', 'europa.eu': 'EU', 'the white house': 'US' },
}

test('a government that publishes for itself is told by its site or name', () => {
  expect(publishingParty('whitehouse.gov/statements', world)).toBe('US')
  expect(publishingParty('The White House - Briefing Room', world)).toBe('US')
  expect(publishingParty('www.gov.uk/news', world)).toBe('GB')
  expect(publishingParty('president.gov.ua', world)).toBe('UA')
  expect(publishingParty('ec.europa.eu', world)).toBe('EU')
})

test('the press speaks for no party', () => {
  expect(publishingParty('en.wikinews.org (GUM)', world)).toBeNull()
  expect(publishingParty('Libération', world)).toBeNull()
  expect(publishingParty(null, world)).toBeNull()
})
