import { expect, it } from 'vitest'
import { LEFT_ARC, ParserState, REDUCE, RIGHT_ARC, SHIFT, TRANSITIONS } from '../engine.ts'
import { transitionCost } from './arc-eager-oracle.ts'

const take = (state: ParserState, transition: number): void => {
  if (transition === SHIFT) state.shift()
  else if (transition === REDUCE) state.reduce()
  else if (transition === LEFT_ARC) state.leftArc(0)
  else state.rightArc(0)
}

const cheapest = (state: ParserState, gold: Int32Array): number => {
  const legal = [SHIFT, REDUCE, LEFT_ARC, RIGHT_ARC].filter((t) => (state.legal & (1 << t)) !== 0)
  return legal.sort((a, b) => transitionCost(state, gold, a) - transitionCost(state, gold, b))[0] as number
}

it('following the transitions that cost nothing draws every arc of a projective tree', () => {
  const trees = [
    [1, 2, 5, 2, 3],
    [5, 0, 1, 1, 3],
    [1, 6, 3, 1, 5, 3],
  ]
  for (const heads of trees) {
    const state = new ParserState()
    const gold = Int32Array.from(heads)
    state.start(heads.length)
    for (let step = 0; !state.finished; step += 1) {
      expect(step).toBeLessThan(2 * heads.length)
      const transition = cheapest(state, gold)
      expect(transitionCost(state, gold, transition)).toBe(0)
      take(state, transition)
    }
    expect([...state.head.subarray(0, heads.length)]).toEqual(heads)
  }
  expect(TRANSITIONS).toBe(4)
})
