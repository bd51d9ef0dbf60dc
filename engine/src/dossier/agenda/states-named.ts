import type { Actor } from '../../document/index.ts'

export interface StateMention {
  readonly start: number
  readonly state: string
}

/** The state that an actor is or acts for. */
const stateOf = ({ id, kind, partOf }: Actor): string | null =>
  kind === 'state' ? id : kind === 'person' ? (partOf?.split(':')[0] ?? null) : null

/** Where states are named, by themselves or by their people, in reading order. */
export const statesNamed = (actors: readonly Actor[]): StateMention[] =>
  actors
    .flatMap((actor) => {
      const state = stateOf(actor)
      return state ? actor.mentions.map(({ start }) => ({ start, state })) : []
    })
    .sort((a, b) => a.start - b.start)

/** How much the first state of a report is ahead of the others. */
const AHEAD = 2

/** The state that is named most often, the first of several. */
export function mainStateOf(mentions: readonly StateMention[]): string | null {
  const counts = new Map<string, number>()
  let most: string | null = null
  for (const { state } of mentions) {
    const count = (counts.get(state) ?? (counts.size === 0 ? AHEAD : 0)) + 1
    counts.set(state, count)
    if (most === null || count > (counts.get(most) ?? 0)) most = state
  }
  return most
}

/** The last state named before a place in the text. */
export function stateBefore(mentions: readonly StateMention[], end: number): StateMention | null {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < end) low = middle + 1
    else high = middle
  }
  return mentions[low - 1] ?? null
}
