import type { Occasion } from '../../document/index.ts'
import type { AnchoredTime } from '../../resolution/index.ts'
import type { AgendaSources } from './agenda-sources.ts'
import { actorsOf, type Entry, type Mention } from './entry.ts'
import { boundsOf, occasionDate } from './occasion-date.ts'

type Kind = Occasion['kind']

const GATHERINGS = new Set<Kind>(['talks', 'meeting', 'summit', 'conference', 'session'])
const VOTES = new Set<Kind>(['vote', 'election'])

/** "The talks" may name a summit or a call; a visit or a ceremony is another thing. */
const kindFits = (a: Kind, b: Kind): boolean =>
  a === b ||
  (GATHERINGS.has(a) && GATHERINGS.has(b)) ||
  (a === 'call' && b === 'talks') ||
  (a === 'talks' && b === 'call') ||
  (VOTES.has(a) && VOTES.has(b))

const day = (time: AnchoredTime): string => occasionDate(time.value).slice(0, 10)

/** One date fits another where one is the other or holds it. */
function dateFits(a: AnchoredTime, b: AnchoredTime): boolean {
  const one = boundsOf(a.value)
  const other = boundsOf(b.value)
  if (!one || !other) return day(a) === day(b)
  return (one.first <= other.first && other.last <= one.last) || (other.first <= one.first && one.last <= other.last)
}

/** Of two on one day, each with somebody that the other has not, neither is the other. */
const BILATERAL = new Set<Kind>(['call', 'visit', 'meeting'])
const within = (a: readonly string[], b: readonly string[]): boolean => a.every((one) => b.includes(one))
const nested = (a: readonly string[], b: readonly string[]): boolean => within(a, b) || within(b, a)

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))
const DONE = new Set<Occasion['status']>(['held', 'underway'])

/** The occasion that a mention speaks of, among those known so far. */
export function knownOccasion(entries: readonly Entry[], mention: Mention, { actorOf }: AgendaSources): Entry | undefined {
  const isGroup = (id: string): boolean => actorOf.get(id)?.kind === 'organisation'
  return entries.find((entry) => isSame(entry, mention, isGroup)) ?? takenUp(entries, mention)
}

function isSame(entry: Entry, mention: Mention, isGroup: (id: string) => boolean): boolean {
  if (!kindFits(entry.kind, mention.frame.kind)) return false
  if (entry.kind !== mention.frame.kind && isCallElsewhere(entry, mention)) return false
  const parties = actorsOf(mention.parties)
  const known = actorsOf(entry.parties)
  if (entry.date && mention.date) {
    if (!dateFits(entry.date, mention.date)) return false
    if (day(entry.date).length < 10 || day(mention.date).length < 10) {
      return VOTES.has(entry.kind) ? day(entry.date) === day(mention.date) : share(parties, known)
    }
    if (parties.length === 0 || known.length === 0) return true
    if (share(parties, known)) return !BILATERAL.has(entry.kind) || nested(parties, known)
    // A body and its members do not exclude each other; two bodies, or two sets of states, do.
    return parties.every(isGroup) !== known.every(isGroup)
  }
  const isNested = parties.length >= 2 && known.length >= 2 && parties.every((one) => known.includes(one))
  if (!isNested) return false
  const [here, there] = [entry.place?.state, mention.place?.state]
  if (here && there && here !== there) return false
  if (mention.frame.definite && entry.kind === mention.frame.kind) return true
  return DONE.has(mention.frame.status) === entry.mentions.some(({ frame }) => DONE.has(frame.status))
}

/** Talks that take place somewhere are no call. */
const isCallElsewhere = (entry: Entry, { frame, place }: Mention): boolean =>
  (entry.kind === 'call' && place !== null) || (frame.kind === 'call' && entry.place !== null)

/** "The talks", "the summit", "elections": the last occasion of that kind, else the last that may be called so. */
function takenUp(entries: readonly Entry[], mention: Mention): Entry | undefined {
  const { frame, date, parties } = mention
  // Whom a list names may be new; whom the phrase itself names tells which occasion is meant.
  const isListed = frame.parties.length > 0 && frame.parties.every(({ role }) => role === 'attendee')
  if (date || (parties.length > 1 && !isListed)) return undefined
  if (!VOTES.has(frame.kind) && !(frame.nominal && frame.definite)) return undefined
  // One verb of deciding after another tells of another vote.
  if (!frame.nominal) entries = entries.filter((entry) => entry.mentions.every((one) => one.frame.nominal))
  const actors = actorsOf(parties)
  const agrees = (entry: Entry): boolean => actors.length === 0 || entry.parties.length === 0 || share(actors, actorsOf(entry.parties))
  return (
    entries.findLast((entry) => entry.kind === frame.kind && agrees(entry)) ??
    entries.findLast((entry) => kindFits(entry.kind, frame.kind) && agrees(entry))
  )
}
