import type { PositionAct, PositionCell, RecordedPosition } from '@tavolo/engine'
import { expect, it } from 'vitest'
import { relationsOf } from './position-relations.ts'

const cell = (party: string, act: PositionAct, ...toward: string[]): PositionCell => {
  const position = { party, act, toward, issue: 'alliance' } as unknown as RecordedPosition['position']
  return { party, issue: 'alliance', positions: [{ position } as RecordedPosition] }
}

it('who rejects what another demands of them is at odds with them, both ways', () => {
  const [demand, reject] = [cell('RU', 'demand', 'NATO'), cell('NATO', 'reject')]
  expect(relationsOf(demand, [demand, reject])).toEqual({ against: ['NATO'], with: [] })
  expect(relationsOf(reject, [demand, reject])).toEqual({ against: ['RU'], with: [] })
})

it('two that demand of the same third stand together, and a stranger to the matter stands with nobody', () => {
  const [us, uk, fr] = [cell('US', 'demand', 'RU'), cell('GB', 'demand', 'RU'), cell('FR', 'believe')]
  expect(relationsOf(us, [us, uk, fr])).toEqual({ against: [], with: ['GB'] })
  expect(relationsOf(fr, [us, uk, fr])).toEqual({ against: [], with: [] })
})

it('two that accuse each other are at odds though they do the same', () => {
  const [us, ru] = [cell('US', 'accuse', 'RU'), cell('RU', 'accuse', 'US')]
  expect(relationsOf(us, [us, ru])).toEqual({ against: ['RU'], with: [] })
})
