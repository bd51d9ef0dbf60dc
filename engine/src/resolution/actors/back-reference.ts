import type { TokenRange } from '../../document/index.ts'
import type { PronounKind } from '../../language/index.ts'
import type { ActorMention } from '../../mentions/index.ts'
import { isFormer } from './affiliate.ts'
import type { Person } from './person.ts'
import type { PhraseReading } from './read-phrase.ts'
import type { Referent } from './referent.ts'
import { mentionAt } from './report-view.ts'
import type { Entry, Resolution } from './resolution.ts'

/** Why "we" is a party: told with whoever is meant. */
const PUBLISHES = 'whoever publishes the report speaks'

/** "We" of a party that publishes the report itself. */
export const isPublisher = (referent: Referent | null): boolean => referent?.inferred.some(({ reason }) => reason === PUBLISHES) ?? false

type Found = { readonly referent: Omit<Referent, 'span'>; readonly person: Person | null }

const found = (from: Omit<Referent, 'span'>, person: Person | null, reason: string): Found => ({
  referent: { ...from, inferred: [...from.inferred, { field: 'speaker.actor', reason }] },
  person,
})

const nobody: Omit<Referent, 'span'> = {
  actors: [],
  name: null,
  role: null,
  anonymous: false,
  plural: false,
  media: null,
  inferred: [],
  near: false,
}

/** Whom a phrase without a name of its own takes up: by role, by body, as one of a pair, or as a pronoun. */
export const backReference = (
  resolution: Resolution,
  token: number,
  range: TokenRange,
  reading: PhraseReading,
  mention: ActorMention | null,
): Found | null => {
  const { view } = resolution
  const { words } = view.lexicon
  const word = view.lower[token] ?? ''
  if (mention === null || mention.kind === 'document-noun') {
    const kind = pronounKind(resolution, word, token)
    if (kind) return byPronoun(resolution, kind, token)
  }
  const role = reading.roles[0] ?? null
  if (words.groupQuantifiers.has(word) || (words.groupNouns.has(word) && !isSingular(resolution, token))) {
    const same = role?.role ? jointWithRole(resolution, range, role.role.id) : null
    const group = same ?? byGroup(resolution, range, role !== null)
    if (group) return group
  }
  if (role?.role) return byRole(resolution, range, role)
  const body = reading.bodies[0] ?? null
  if (body) return byBody(resolution, range, body)
  if (mention?.kind === 'document-noun') {
    for (let i = range.first; i < range.end; i++) if (words.joint.has(view.lower[i] ?? '')) return byGroup(resolution, range, false)
    return byDocument(resolution, range)
  }
  return null
}

/** Nobody is taken up from farther back. */
const FARTHEST = 120

const before = ({ entries }: Resolution, token: number): Entry[] => {
  let end = entries.length
  while (end > 0 && (entries[end - 1]?.first ?? 0) >= token) end--
  return entries.slice(Math.max(0, end - FARTHEST), end)
}

const pronounKind = ({ view }: Resolution, word: string, token: number): PronounKind | null => {
  if (view.syntax.upos[token] !== '' && view.syntax.upos[token] !== undefined && view.syntax.upos[token] !== 'PRON') return null
  return view.lexicon.pronouns.get(word) ?? null
}

/** Later sentences weigh more; in one sentence its subject, else who comes first, unless the pronoun stands behind it. */
const nearest = (resolution: Resolution, token: number, fits: (entry: Entry) => boolean): Entry | null => {
  const { sentence } = resolution.view.document.tokens
  const here = sentence[token] ?? 0
  let best: Entry | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const entry of before(resolution, token)) {
    if (!fits(entry)) continue
    const distance = here - (sentence[entry.first] ?? 0)
    const score =
      -distance * 10 +
      (entry.subject ? 6 : 0) +
      (resolution.view.quoted[entry.first] ? -8 : 0) +
      (distance === 0 ? 0 : -0.001 * entry.first)
    if (score >= bestScore) {
      best = entry
      bestScore = score
    }
  }
  return best
}

const byPronoun = (resolution: Resolution, kind: PronounKind, token: number): Found | null => {
  const reason = 'taken up by a pronoun'
  const { authors, quoted } = resolution.view
  if (kind === 'we' && authors.length > 0 && !quoted[token])
    return found({ ...nobody, actors: authors, plural: authors.length > 1 }, null, PUBLISHES)
  if (kind === 'i' || kind === 'we') {
    const speaker = nearest(resolution, token, ({ person, referent }) => (kind === 'i' ? person !== null : referent.actors.length > 0))
    return speaker ? found(speaker.referent, speaker.person, reason) : null
  }
  if (kind === 'they') {
    const many = nearest(
      resolution,
      token,
      ({ referent }) => (referent.plural || referent.actors.length > 1) && referent.actors.every((actor) => isKnown(resolution, actor)),
    )
    const joined = many && withSubject(resolution, many)
    if (joined) return found({ ...nobody, actors: joined, plural: true }, null, reason)
    if (many && many.referent.actors.length > 1) return found({ ...many.referent, name: null, role: null }, null, reason)
    return many ? found(many.referent, many.person, reason) : byGroup(resolution, { first: token, end: token + 1 }, false)
  }
  if (kind === 'it') {
    const thing = nearest(
      resolution,
      token,
      (entry) => entry.person === null && entry.referent.role === null && entry.referent.actors.length > 0,
    )
    return thing ? found(thing.referent, null, reason) : null
  }
  const one = nearest(
    resolution,
    token,
    ({ person, referent }) =>
      (person !== null || (referent.role !== null && !referent.plural && referent.actors.length > 0)) &&
      (person === null || person.female === null || person.female === (kind === 'she')),
  )
  return one ? found(one.referent, one.person, reason) : null
}

/** "X met **with the ministers**. They …": the subject before belongs to them. */
const withSubject = ({ view, entries }: Resolution, many: Entry): string[] | null => {
  const { comitative, definite, possessivePronouns } = view.lexicon.words
  const { sentence } = view.document.tokens
  let i = many.first
  while (
    i > 0 &&
    !comitative.has(view.lower[i] ?? '') &&
    many.first - i < 3 &&
    (i === many.first || definite.has(view.lower[i] ?? '') || possessivePronouns.has(view.lower[i] ?? ''))
  )
    i--
  if (!comitative.has(view.lower[i] ?? '')) return null
  const subject = entries.find(
    ({ first, referent }) => sentence[first] === sentence[many.first] && first < many.first && referent.actors.length > 0,
  )
  return subject ? [...new Set([...subject.referent.actors, ...many.referent.actors])] : null
}

const jointWithRole = (resolution: Resolution, range: TokenRange, role: string): Found | null => {
  const joint = before(resolution, range.first).findLast(({ referent }) => referent.role === role && referent.actors.length > 1)
  return joint ? found({ ...joint.referent, plural: true }, joint.person, 'those named together with that role') : null
}

/** "the two leaders", "both sides": those named together last, in one phrase or in one sentence. */
const byGroup = (resolution: Resolution, range: TokenRange, persons: boolean): Found | null => {
  const { sentence } = resolution.view.document.tokens
  const group = (actors: readonly string[]) => found({ ...nobody, actors, plural: true }, null, 'those named together before')
  let parties: string[] = []
  let acts = false
  let at = -1
  /** Those named together who do nothing: they may only be spoken of. */
  let mentioned: readonly string[] | null = null
  const earlier = before(resolution, range.first)
  for (const { referent, person, first, subject } of earlier.toReversed()) {
    if (resolution.view.quoted[first] || !referent.actors.every((actor) => isKnown(resolution, actor))) continue
    if (referent.actors.length > 1 && (!persons || person || referent.role)) {
      if (subject) return group(referent.actors)
      mentioned ??= referent.actors
    }
    const party = referent.actors[0]
    if (!party || party.startsWith('person:') || (persons && !person)) continue
    if (sentence[first] !== at) {
      if (parties.length > 1 && acts) return group(parties)
      if (parties.length > 1) mentioned ??= parties
      parties = []
      acts = false
      at = sentence[first] ?? -1
    }
    acts ||= subject
    if (!parties.includes(party)) parties = [party, ...parties]
  }
  if (parties.length > 1 && acts) return group(parties)
  mentioned ??= parties.length > 1 ? parties : null
  if (mentioned) return group(mentioned)
  return persons ? byGroup(resolution, range, false) : null
}

/** Names that no table knows are too weak to be taken up. */
const isKnown = ({ view }: Resolution, actor: string): boolean =>
  actor.includes(':') || view.lexicon.tables.world.actors[actor] !== undefined

const isSingular = ({ view }: Resolution, token: number): boolean => {
  const { singularDeterminers, fillers } = view.lexicon.words
  let i = token - 1
  while (fillers.has(view.lower[i] ?? '')) i--
  return singularDeterminers.has(view.lower[i] ?? '')
}

const byRole = (resolution: Resolution, range: TokenRange, mention: ActorMention): Found | null => {
  const { people } = resolution
  const { role } = mention
  if (!role || role.class === 'outsider' || role.class === 'source') return null
  const earlier = before(resolution, range.first)
  const indefinite = isIndefinite(resolution, range)
  if (isFormer(resolution.view, mention.first)) return byPastRole(resolution, role.id)
  const fits = ({ referent }: Entry) => referent.role === role.id && referent.actors.length > 0
  const alike = (entry: Entry) => fits(entry) && entry.referent.plural === mention.plural
  // "The President" of a government's own report is its own.
  const { publisher } = resolution.view
  const own =
    publisher && !mention.plural && !indefinite ? earlier.findLast((entry) => alike(entry) && entry.referent.actors[0] === publisher) : null
  const same = own ?? earlier.findLast(alike) ?? earlier.findLast(fits)
  const holders = mention.plural && !indefinite && !same?.referent.plural ? holdersBefore(earlier, role.id) : []
  if (holders.length > 1) return found({ ...nobody, actors: holders, role: role.id, plural: true }, null, 'all those with that role')
  if (same && (indefinite || mention.plural !== same.referent.plural)) {
    const unnamed = { ...nobody, actors: same.referent.actors, role: role.id, anonymous: role.class !== 'holder', plural: mention.plural }
    return found(unnamed, null, 'the last one with that role')
  }
  if (same) return found(same.referent, same.person, 'the last one with that role')
  if (indefinite) return null
  const holder = people.all.find((person) => person.roles.has(role.id) && person.party !== null)
  if (holder?.party && !mention.plural)
    return found({ ...nobody, actors: [holder.party], name: holder.name, role: role.id }, holder, 'the only one with that role')
  const last = lastParty(resolution, earlier, range.first)
  return last
    ? found(
        { ...nobody, actors: [last], role: role.id, anonymous: role.class !== 'holder', plural: mention.plural },
        null,
        'the last party named',
      )
    : null
}

/** "The former president": whoever held the office and speaks for himself. */
const byPastRole = ({ people }: Resolution, role: string): Found | null => {
  const past = people.all.find((person) => person.outsider && person.roles.has(role))
  return past ? found({ ...nobody, actors: [`person:${past.name}`], name: past.name, role }, past, 'the one who held that office') : null
}

/** The parties of those named one by one before with this office, or with one of its kind ("the ministers"). */
const holdersBefore = (earlier: readonly Entry[], role: string): string[] => {
  const parties = new Set<string>()
  for (const { referent, person } of earlier) {
    const roles = person ? [...person.roles] : referent.role ? [referent.role] : []
    const [party] = referent.actors
    if (party && referent.actors.length === 1 && !referent.plural && roles.some((id) => id === role || id.endsWith(`-${role}`)))
      parties.add(party)
  }
  return parties.size > MOST_HOLDERS ? [] : [...parties]
}
const MOST_HOLDERS = 4

/** The subject named last in the same sentence, else whoever was named last. */
const lastParty = ({ view }: Resolution, entries: readonly Entry[], at: number): string | null => {
  const { sentence } = view.document.tokens
  const parties = entries.filter(({ referent }) => referent.actors.length > 0 && !referent.actors[0]?.startsWith('person:'))
  const subject = parties.findLast((entry) => entry.subject && sentence[entry.first] === sentence[at])
  return (subject ?? parties.at(-1))?.referent.actors[0] ?? null
}

const byBody = (resolution: Resolution, range: TokenRange, mention: ActorMention): Found | null => {
  const earlier = before(resolution, range.first)
  if (mention.actor === 'organisation') {
    const named = organisationNamed(resolution, range.first)
    return named ? found({ ...nobody, actors: [named] }, null, 'the organisation that the report names') : null
  }
  const same = earlier.findLast(({ body, referent }) => body === mention.actor && referent.actors.length > 0)
  if (same) return found({ ...nobody, actors: same.referent.actors }, null, 'the body named before')
  if (isIndefinite(resolution, range)) return null
  const last = lastParty(resolution, earlier, range.first) ?? resolution.mainState
  return last ? found({ ...nobody, actors: [last] }, null, 'the last party named') : null
}

/** "The alliance": the organisation named last before, else the first one behind. */
const organisationNamed = ({ view }: Resolution, at: number): string | null => {
  let behind: string | null = null
  for (let i = (view.at[at] ?? -1) - 1; i >= 0 && at - (view.mentions[i]?.first ?? at) < FARTHEST_BODY; i--) {
    const named = view.mentions[i]
    if (named?.kind === 'organisation' && named.party) return named.party
  }
  for (let i = (view.at[at] ?? -1) + 1; i < view.mentions.length && (view.mentions[i]?.first ?? at) - at < FARTHEST_BODY; i++) {
    const named = view.mentions[i]
    if (named?.kind === 'organisation') behind ??= named.party
  }
  return behind
}

/** In tokens. */
const FARTHEST_BODY = 400

const byDocument = (resolution: Resolution, range: TokenRange): Found | null => {
  if (isIndefinite(resolution, range)) return null
  const last = before(resolution, range.first).findLast(
    ({ referent }) => referent.actors.length > 0 && !referent.actors[0]?.startsWith('person:'),
  )
  return last
    ? found({ ...nobody, actors: last.referent.actors, plural: last.referent.actors.length > 1 }, null, 'who was named last')
    : null
}

const isIndefinite = ({ view }: Resolution, { first }: TokenRange): boolean => {
  const { indefinite } = view.lexicon.words
  return indefinite.has(view.lower[first] ?? '') || (mentionAt(view, first - 1) === null && indefinite.has(view.lower[first - 1] ?? ''))
}
