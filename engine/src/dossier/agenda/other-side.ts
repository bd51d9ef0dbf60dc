import type { Inference, Occasion, Participation } from '../../document/index.ts'
import type { AgendaSources } from './agenda-sources.ts'
import type { Entry } from './entry.ts'

/** What at least two come to. */
const BETWEEN_SIDES = new Set<Occasion['kind']>(['talks', 'meeting', 'call', 'visit'])
const OF_NOBODY = new Set<Occasion['kind']>(['election', 'vote', 'ceremony'])

const UNDERSTOOD: Inference = {
  field: 'parties',
  reason: 'one side is left out: the subject of the clause, else the state that the report is about',
}

/** "Talks with Iran", "talks in Geneva on 1 October": the other side is who the clause is about, else the state that the report is about. */
export function withOtherSide(entry: Entry, sources: AgendaSources): Entry {
  if (entry.parties.length > 1 || OF_NOBODY.has(entry.kind)) return entry
  const [one] = entry.parties
  const isCompany = ({ frame }: Entry['mentions'][number]): boolean => frame.parties.some(({ role }) => role === 'companion')
  const frame = (one ? entry.mentions.find(isCompany) : entry.mentions[0])?.frame
  if (!frame) return entry
  const subject = frame.bystander >= 0 ? sources.coordinated(frame.bystander).flatMap(sources.partiesOf) : []
  if (!one && frame.meanwhile && new Set(subject).size > 1) return together(entry, [...new Set(subject)])
  // "The leaders backed efforts that start with a dialogue": not yet theirs.
  if (!one && (entry.date === null || (frame.bystander >= 0 && sources.isGathered(frame.bystander) && !frame.takesPlace))) return entry
  const found = one ? [one.actor] : subject.slice(0, 1)
  const other = subject.find((id) => !found.includes(id)) ?? sources.mainState
  if (found.length === 1 && BETWEEN_SIDES.has(entry.kind) && other && !found.includes(other)) found.unshift(other)
  const parties = found.map(
    (actor): Participation => (actor === one?.actor ? one : { actor, status: frame.status, statedBy: [], span: null }),
  )
  return { ...entry, parties, inferred: found.length > entry.parties.length ? [UNDERSTOOD] : [] }
}

/** "A and B agreed during a call": theirs. */
const together = (entry: Entry, actors: readonly string[]): Entry => ({
  ...entry,
  parties: actors.map((actor) => ({ actor, status: entry.mentions[0]?.frame.status ?? 'held', statedBy: [], span: null })),
  inferred: [UNDERSTOOD],
})
