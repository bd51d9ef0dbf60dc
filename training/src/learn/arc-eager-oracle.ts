import { LEFT_ARC, type ParserState, REDUCE, SHIFT } from '../engine.ts'

/**
 * How many gold arcs a transition puts out of reach (dynamic oracle for arc-eager parsing, Goldberg and Nivre 2012).
 * `gold` holds heads with the root as word `count`.
 */
export const transitionCost = (state: ParserState, gold: Int32Array, transition: number): number => {
  const { stack, depth, next, count, head } = state
  const top = depth > 0 ? (stack[depth - 1] as number) : -1
  let cost = 0
  if (transition === SHIFT) {
    for (let i = 0; i < depth; i += 1) {
      const word = stack[i] as number
      if (gold[next] === word || (gold[word] === next && (head[word] as number) < 0)) cost += 1
    }
    return cost
  }
  if (transition === REDUCE) {
    for (let j = next; j < count; j += 1) if (gold[j] === top) cost += 1
    return cost
  }
  if (transition === LEFT_ARC) {
    if ((gold[top] as number) > next) cost += 1
    for (let j = next; j < count; j += 1) if (gold[j] === top) cost += 1
    return cost
  }
  if (gold[next] !== top) {
    if ((gold[next] as number) > next || isBelow(stack, depth - 1, gold[next] as number)) cost += 1
  }
  for (let i = 0; i < depth; i += 1) {
    const word = stack[i] as number
    if (gold[word] === next && (head[word] as number) < 0) cost += 1
  }
  return cost
}

const isBelow = (stack: Int32Array, depth: number, word: number): boolean => {
  for (let i = 0; i < depth; i += 1) if (stack[i] === word) return true
  return false
}
