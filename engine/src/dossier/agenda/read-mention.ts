import type { OccasionFrame } from '../../clauses/index.ts'
import type { Participation } from '../../document/index.ts'
import type { Place } from '../../resolution/index.ts'
import type { AgendaSources } from './agenda-sources.ts'
import { daysOfMention } from './day-of-mention.ts'
import type { Mention } from './entry.ts'

/** Names the people, the day and the place of a mention. */
export function readMention(frame: OccasionFrame, frames: readonly OccasionFrame[], sources: AgendaSources): Mention {
  const parties: Participation[] = []
  const add = (actor: string, status: Participation['status'] | null): void => {
    if (isUnknownThing(actor, sources)) return
    if (!parties.some((party) => party.actor === actor))
      parties.push({ actor, status: status ?? (frame.open ? 'planned' : frame.status), statedBy: [], span: null })
  }
  const seat = seatInName(frame, sources)
  for (const { token, status, role } of frame.parties) {
    if (seat !== null && token === seat.token) continue
    const named = role === 'modifier' ? namedInside(token, sources) : sources.partiesOf(token)
    for (const actor of named) if (role !== 'modifier' || token > frame.head || !isPartOfName(actor)) add(actor, status)
    const within = named.length === 0 && role === 'companion' ? sources.partyWithin(token) : null
    if (within) add(within, status)
  }
  if (frame.open && !parties.some(({ status }) => status === frame.status))
    for (const actor of whoDoubts(frame, sources)) add(actor, frame.status)
  const places = placesOf(frame, sources)
  // Several capitals cannot hold one occasion: they stand for those who come. A visit is to the state that it goes to.
  if (places.length > 1 && frame.kind !== 'visit') for (const { state } of places) if (state) add(state, null)
  if (frame.kind === 'visit') for (const { state } of places) if (state) add(state, null)
  const place = places.length > 1 && frame.kind !== 'visit' ? null : (places[0] ?? seat?.place ?? null)
  return { frame, parties, ...daysOfMention(frame, frames, sources.times), place }
}

/** "The Vienna talks", "il vertice di Ginevra": one town in the name is where it takes place; two are those who meet. */
function seatInName({ parties }: OccasionFrame, { placeOf }: AgendaSources): { token: number; place: Place } | null {
  const towns = parties.flatMap(({ token, role }) => {
    const place = role === 'modifier' ? placeOf(token) : null
    return place?.isTown ? [{ token, place }] : []
  })
  return towns.length === 1 ? (towns[0] ?? null) : null
}

/** "U.S.-Russia": a state inside a name is that state, though its phrase as a whole be another. */
function namedInside(token: number, { partiesOf, placeOf }: AgendaSources): readonly string[] {
  const state = placeOf(token)?.state
  const named = partiesOf(token)
  return state && !named.includes(state) ? [...named, state] : named
}

/** Who is considering or refusing, where the clause itself does not say: the speaker of the statement that it stands in, else the nearest subject. */
function whoDoubts(frame: OccasionFrame, { saidIn, partiesOf }: AgendaSources): readonly string[] {
  const speakers = saidIn(frame.span).flatMap(({ parties }) => parties)
  return speakers.length > 0 || frame.bystander < 0 ? speakers.slice(0, 1) : partiesOf(frame.bystander)
}

/** The first phrase of place that names a place, with those listed beside it. */
function placesOf(frame: OccasionFrame, { coordinated, placeOf }: AgendaSources): Place[] {
  for (const token of frame.places) {
    const places = coordinated(token).flatMap((one) => placeOf(one) ?? [])
    const [first] = places
    // "in Jeddah, Saudi Arabia" is one place.
    if (first) return first.isTown && places.every(({ state }) => state === first.state) ? [first] : places
  }
  return []
}

/** "Strategic Stability Dialogue": unknown capitals before the noun belong to its name. */
const isPartOfName = (id: string): boolean => id.startsWith('person:')

/** A name that is neither of a person nor of a known body beside the name of the occasion is a part of that name. */
const isUnknownThing = (id: string, { actorOf }: AgendaSources): boolean =>
  !id.startsWith('person:') && id.includes('-') && !actorOf.get(id)?.wikidata
