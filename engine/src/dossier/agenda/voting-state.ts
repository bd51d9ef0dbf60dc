import type { Occasion } from '../../document/index.ts'
import type { AgendaSources } from './agenda-sources.ts'
import type { Entry } from './entry.ts'
import { stateBefore } from './states-named.ts'

const BY_A_STATE = new Set<Occasion['kind']>(['election', 'vote', 'ceremony'])

/** Characters before the sentence in which the state is looked for. */
const BEFORE = 200

/** "The opposition" and "the majority" vote in their state. */
function stateOfFactions({ parties }: Entry): string | null {
  const state = parties[0]?.actor.split(':')[0] ?? ''
  return state.length === 2 && parties.every(({ actor }) => actor.startsWith(`${state}:`)) ? state : null
}

/** An election or a vote with nobody named is that of the state named just before it, else of the state that the report is about. */
export function votingState(entry: Entry, { stateMentions, mainState }: AgendaSources): string | null {
  if (!BY_A_STATE.has(entry.kind)) return null
  if (entry.parties.length > 0) return stateOfFactions(entry)
  const frame = entry.mentions[0]?.frame
  const near = frame ? stateBefore(stateMentions, frame.span.end) : null
  const isNear = near !== null && near.start >= (frame?.scopes.at(-1)?.start ?? 0) - BEFORE
  return isNear ? near.state : mainState
}
