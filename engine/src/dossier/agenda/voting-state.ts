import type { Actor, Occasion } from '../../document/index.ts'
import type { AgendaSources } from './agenda-sources.ts'
import type { Entry } from './entry.ts'

const BY_A_STATE = new Set<Occasion['kind']>(['election', 'vote', 'ceremony'])

/** The state that an actor is or acts for. */
const stateOf = ({ id, kind, partOf }: Actor): string | null =>
  kind === 'state' ? id : kind === 'person' ? (partOf?.split(':')[0] ?? null) : null

/** How much the first state of a report is ahead of the others. */
const AHEAD = 2

/** The state that a report names most often, by itself or by its people; the first of several. */
export function mainState(actors: readonly Actor[]): string | null {
  const counts = new Map<string, number>()
  let most: string | null = null
  for (const actor of actors) {
    const state = stateOf(actor)
    if (!state) continue
    const count = (counts.get(state) ?? (counts.size === 0 ? AHEAD : 0)) + actor.mentions.length
    counts.set(state, count)
    if (most === null || count > (counts.get(most) ?? 0)) most = state
  }
  return most
}

/** Characters before the sentence in which the state is looked for. */
const BEFORE = 200

/** "The opposition" and "the majority" vote in their state. */
function stateOfFactions({ parties }: Entry): string | null {
  const state = parties[0]?.actor.split(':')[0] ?? ''
  return state.length === 2 && parties.every(({ actor }) => actor.startsWith(`${state}:`)) ? state : null
}

/** An election or a vote with nobody named is that of the state named just before it in the sentence, else of the report's state. */
export function votingState(entry: Entry, { actors }: AgendaSources): string | null {
  if (!BY_A_STATE.has(entry.kind)) return null
  if (entry.parties.length > 0) return stateOfFactions(entry)
  const first = entry.mentions[0]?.frame
  let near: string | null = null
  let nearest = Math.max(0, (first?.scopes.at(-1)?.start ?? 0) - BEFORE)
  for (const actor of actors) {
    const state = stateOf(actor)
    if (!state || !first) continue
    for (const { start } of actor.mentions) {
      if (start >= first.span.end || start < nearest) continue
      near = state
      nearest = start
    }
  }
  return near ?? mainState(actors)
}
