import type { OccasionFrame } from '../clauses/index.ts'
import {
  contains,
  type DatedSpan,
  type Inference,
  type Occasion,
  type OccasionStatus,
  type Participation,
  type PartyStatus,
  type Span,
} from '../document/index.ts'
import type { AnchoredTime } from '../resolution/index.ts'
import { factId } from './fact-id.ts'
import { provenance } from './provenance.ts'

export interface Place {
  readonly name: string
  readonly span: Span
}

/** What the agenda asks of the report beside its frames. */
export interface AgendaSources {
  readonly text: string
  readonly times: readonly AnchoredTime[]
  readonly partiesOf: (token: number) => readonly string[]
  readonly placeIn: (scope: Span) => Place | null
  /** Stance and statement in whose content a mention stands. */
  readonly saidIn: (span: Span) => readonly { readonly id: string; readonly parties: readonly string[]; readonly confirms: boolean }[]
}

interface Mention {
  readonly frame: OccasionFrame
  readonly parties: Participation[]
  readonly date: AnchoredTime | null
  readonly place: Place | null
}

interface Entry {
  kind: Occasion['kind']
  readonly mentions: Mention[]
  date: AnchoredTime | null
  place: Place | null
  parties: Participation[]
}

/** One entry for each occasion, however often it is mentioned; vague mentions alone make none (GUIDELINES, agenda). */
export function agendaFacts(frames: readonly OccasionFrame[], sources: AgendaSources): Occasion[] {
  const entries: Entry[] = []
  for (const frame of frames) {
    const mention = mentionOf(frame, sources)
    const known = entries.find((entry) => isSame(entry, mention)) ?? takenUp(entries, mention)
    if (known) join(known, mention)
    else entries.push({ kind: frame.kind, mentions: [mention], date: mention.date, place: mention.place, parties: mention.parties })
  }
  return entries
    .filter(isSpecific)
    .map((entry) => factOf(entry, sources))
    .sort(byDate)
}

function mentionOf(frame: OccasionFrame, sources: AgendaSources): Mention {
  const parties: Participation[] = []
  for (const { token, status } of frame.parties) {
    for (const actor of sources.partiesOf(token)) {
      if (!parties.some((party) => party.actor === actor)) parties.push({ actor, status: status ?? frame.status, statedBy: [], span: null })
    }
  }
  return { frame, parties, date: dateIn(frame, sources.times), place: firstPlace(frame, sources) }
}

/** Its own day stands in its phrase or its clause; a lone day of the sentence counts too. */
function dateIn(frame: OccasionFrame, times: readonly AnchoredTime[]): AnchoredTime | null {
  for (const [depth, scope] of frame.scopes.entries()) {
    const inside = times.filter(
      (time) => (time.type === 'DATE' || time.type === 'TIME') && /^[\dX]{4}(-|$)/.test(time.value) && contains(scope, time.span),
    )
    if (inside.length === 0) continue
    if (depth === frame.scopes.length - 1 && inside.length > 1) return null
    const after = inside.filter((time) => time.span.start >= frame.span.start)
    const nearest = (list: readonly AnchoredTime[]) =>
      list.reduce((a, b) => (distance(a.span, frame.span) <= distance(b.span, frame.span) ? a : b))
    return nearest(after.length > 0 && depth === 0 ? after : inside)
  }
  return null
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

function firstPlace(frame: OccasionFrame, { placeIn }: AgendaSources): Place | null {
  for (const scope of frame.scopes.slice(0, 2)) {
    const place = placeIn(scope)
    if (place) return place
  }
  return null
}

const actorsOf = (parties: readonly Participation[]): string[] => parties.map(({ actor }) => actor)
const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))
const day = (time: AnchoredTime): string => time.value.slice(0, 10)

/** One date fits another where one is the other or holds it. */
const fits = (a: AnchoredTime, b: AnchoredTime): boolean => day(a).startsWith(day(b)) || day(b).startsWith(day(a))

const VAGUE = new Set<Occasion['kind']>(['talks', 'meeting', 'summit', 'call', 'conference', 'session', 'visit'])

const kindFits = (a: Occasion['kind'], b: Occasion['kind']): boolean =>
  a === b ||
  (VAGUE.has(a) && VAGUE.has(b) && ['talks', 'meeting'].includes(a)) ||
  (VAGUE.has(a) && VAGUE.has(b) && ['talks', 'meeting'].includes(b)) ||
  (a === 'vote' && b === 'election') ||
  (a === 'election' && b === 'vote')

function isSame(entry: Entry, mention: Mention): boolean {
  if (!kindFits(entry.kind, mention.frame.kind)) return false
  const parties = actorsOf(mention.parties)
  const known = actorsOf(entry.parties)
  if (entry.date && mention.date) {
    if (!fits(entry.date, mention.date)) return false
    const bothExact = entry.date.value.length >= 10 && mention.date.value.length >= 10
    return bothExact ? parties.length === 0 || known.length === 0 || share(parties, known) : parties.length > 0 && share(parties, known)
  }
  if (parties.length >= 2 && parties.every((one) => known.includes(one))) return true
  return entry.kind === mention.frame.kind && parties.length === 0 && mention.date === null && mention.frame.definite
}

/** "The talks", "the summit": the last occasion of that kind. */
function takenUp(entries: readonly Entry[], mention: Mention): Entry | undefined {
  if (!mention.frame.definite || mention.date || mention.parties.length > 1) return undefined
  return entries.findLast(
    (entry) =>
      entry.kind === mention.frame.kind && (mention.parties.length === 0 || share(actorsOf(mention.parties), actorsOf(entry.parties))),
  )
}

function join(entry: Entry, mention: Mention): void {
  entry.mentions.push(mention)
  if (mention.date && (!entry.date || mention.date.value.length > entry.date.value.length)) entry.date = mention.date
  entry.place ??= mention.place
  for (const party of mention.parties) {
    const known = entry.parties.find(({ actor }) => actor === party.actor)
    if (!known) entry.parties.push(party)
    else if (party.status === 'tentative' || party.status === 'refused')
      entry.parties = entry.parties.map((one) => (one === known ? party : one))
  }
}

/** It has a date, a place, or two named parties. */
const isSpecific = ({ date, place, parties }: Entry): boolean => date !== null || place !== null || parties.length >= 2

/** The later word on it wins over the first; what is only possible for one party stays with that party. */
function statusOf(entry: Entry, publishedBefore: boolean): OccasionStatus {
  const statuses = entry.mentions.map(({ frame }) => frame.status)
  for (const strong of ['cancelled', 'postponed'] as const) if (statuses.includes(strong)) return strong
  if (publishedBefore) return 'planned'
  return statuses.find((status) => status === 'planned' || status === 'proposed') ?? statuses[0] ?? 'held'
}

function factOf(entry: Entry, sources: AgendaSources): Occasion {
  const inferred: Inference[] = (entry.date?.inferred ?? []).map(({ reason }) => ({ field: 'date.value', reason }))
  const mentions = entry.mentions.map(({ frame }) => frame.span)
  const status = statusOf(entry, false)
  const date: DatedSpan | null = entry.date ? { value: entry.date.value, span: entry.date.span } : null
  const said = mentions.flatMap((span) => sources.saidIn(span))
  const parties = entry.parties.map((party): Participation => {
    const stated = said.filter((one) => one.parties.includes(party.actor))
    const confirmed = stated.some((one) => one.confirms) && party.status !== 'tentative' && party.status !== 'refused'
    const partyStatus: PartyStatus = confirmed
      ? 'confirmed'
      : party.status === 'tentative' || party.status === 'refused'
        ? party.status
        : status
    return { actor: party.actor, status: partyStatus, statedBy: [...new Set(stated.map(({ id }) => id))], span: party.span }
  })
  const first = mentions[0] ?? { start: 0, end: 0 }
  const fact = { kind: entry.kind, title: sources.text.slice(first.start, first.end), date, place: entry.place, status, mentions, parties }
  return {
    id: factId('occasion', fact),
    ...fact,
    provenance: provenance(
      entry.mentions.flatMap(({ frame }) => frame.rules),
      [...mentions, date?.span ?? null, entry.place?.span ?? null],
      inferred,
    ),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byDate = (a: Occasion, b: Occasion): number =>
  compare(a.date?.value ?? '9', b.date?.value ?? '9') || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)
