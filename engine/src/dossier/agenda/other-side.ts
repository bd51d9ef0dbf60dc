import type { AgendaSources } from './agenda-sources.ts'
import type { Entry } from './entry.ts'
import { mainState } from './voting-state.ts'

/** "Talks with Iran" have another side: who the clause is about, else the state that the report is about. */
export function withOtherSide(entry: Entry, sources: AgendaSources): Entry {
  const [one] = entry.parties
  if (entry.parties.length !== 1 || !one) return entry
  const frame = entry.mentions.find(({ frame }) => frame.parties.some(({ role }) => role === 'companion'))?.frame
  if (!frame) return entry
  const subject = frame.bystander >= 0 ? sources.partiesOf(frame.bystander) : []
  const main = mainState(sources.actors)
  const other = subject.find((id) => id !== one.actor) ?? (main === one.actor ? null : main)
  return other ? { ...entry, parties: [{ ...one, actor: other, status: frame.status, statedBy: [] }, one] } : entry
}
