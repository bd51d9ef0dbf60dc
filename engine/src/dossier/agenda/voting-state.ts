import type { Occasion } from '../../document/index.ts'
import type { AgendaSources } from './agenda-sources.ts'
import type { Entry } from './entry.ts'

const BY_A_STATE = new Set<Occasion['kind']>(['election', 'vote', 'ceremony'])

/** An election or a vote with nobody named is that of the state named just before it, else of the state that the report is about. */
export function votingState(entry: Entry, { actors }: AgendaSources): string | null {
  if (entry.parties.length > 0 || !BY_A_STATE.has(entry.kind)) return null
  const states = actors.filter(({ kind }) => kind === 'state')
  const first = entry.mentions[0]?.frame
  const sentence = first?.scopes.at(-1)
  let near: string | null = null
  let nearest = sentence?.start ?? 0
  let most: string | null = null
  let count = 0
  for (const { id, mentions } of states) {
    if (mentions.length > count) {
      most = id
      count = mentions.length
    }
    for (const { start } of mentions) {
      if (!first || start >= first.span.end || start < nearest) continue
      near = id
      nearest = start
    }
  }
  return near ?? most
}
