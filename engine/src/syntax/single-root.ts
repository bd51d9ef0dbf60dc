import type { ParserInput } from './parser-input.ts'
import type { ParserState } from './parser-state.ts'
import { uposNumber } from './upos.ts'

const VERB = uposNumber('VERB')

/** Which of several words under the root stays there: a finite verb first, any verb next, then the first word. */
const chooseRoot = (input: ParserInput, state: ParserState): number => {
  let first = -1
  let verb = -1
  for (let i = 0; i < state.count; i += 1) {
    if (state.head[i] !== state.count) continue
    if (input.tag[i] === VERB && ((input.between[i] as number) & 8) !== 0) return i
    if (input.tag[i] === VERB && verb < 0) verb = i
    if (first < 0) first = i
  }
  return verb >= 0 ? verb : first
}

/** A sentence has one root (UD 2): the others become its dependents, with the relation `parataxis` (a number). */
export const keepOneRoot = (input: ParserInput, state: ParserState, parataxis: number): void => {
  let roots = 0
  for (let i = 0; i < state.count; i += 1) if (state.head[i] === state.count) roots += 1
  if (roots < 2) return
  const root = chooseRoot(input, state)
  for (let i = 0; i < state.count; i += 1) {
    if (state.head[i] !== state.count || i === root || root < 0) continue
    state.head[i] = root
    state.relation[i] = parataxis
  }
}
