import { expect, it } from 'vitest'
import { actorName } from './actor-name.ts'

it('calls states by their name, bodies by theirs with the state, people and media by the name in their id', () => {
  expect(actorName('RU')).toBe('Russia')
  expect(actorName('US:STATE-DEPARTMENT')).toBe('State Department (US)')
  expect(actorName('media:RIA')).toBe('RIA')
  expect(actorName('NATO')).toBe('NATO')
  expect(actorName('person:a\u202Eb')).toBe('a�b')
})
