import type { Actor, Occasion } from '../../document/index.ts'
import type { AgendaSources } from './agenda-sources.ts'
import type { Entry } from './entry.ts'

const BY_A_STATE = new Set<Occasion['kind']>(['election', 'vote', 'ceremony'])

/** The state named most often in a report, the first of several. */
export function mainState(actors: readonly Actor[]): string | null {
  let most: string | null = null
  let count = 0
  for (const { id, kind, mentions } of actors) {
    if (kind !== 'state' || mentions.length <= count) continue
    most = id
    count = mentions.length
  }
  return most
}

/** An election or a vote with nobody named is that of the report's state where the sentence names it, else of the state named just before it. */
export function votingState(entry: Entry, { actors }: AgendaSources): string | null {
  if (entry.parties.length > 0 || !BY_A_STATE.has(entry.kind)) return null
  const first = entry.mentions[0]?.frame
  const sentence = first?.scopes.at(-1)
  const main = mainState(actors)
  let near: string | null = null
  let nearest = sentence?.start ?? 0
  for (const { id, kind, mentions } of actors) {
    if (kind !== 'state') continue
    for (const { start } of mentions) {
      if (!first || start >= first.span.end || start < nearest) continue
      if (id === main) return main
      near = id
      nearest = start
    }
  }
  return near ?? main
}
