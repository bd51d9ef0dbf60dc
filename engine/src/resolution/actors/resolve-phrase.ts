import type { Inference, TokenRange } from '../../document/index.ts'
import { type ActorMention, foldWord } from '../../mentions/index.ts'
import { backReference } from './back-reference.ts'
import type { People } from './people.ts'
import type { Person } from './person.ts'
import { phraseAround, spanOf } from './phrase-span.ts'
import { type PartySources, type PhraseReading, readPhrase } from './read-phrase.ts'
import type { Referent } from './referent.ts'
import { mentionAt, type ReportView } from './report-view.ts'
import type { Entry, Resolution } from './resolution.ts'

const SUBJECT = /^nsubj/

/** Resolves the phrase headed by a token against what was read before it. */
export const resolvePhrase = (resolution: Resolution, sources: PartySources, token: number): Entry | null => {
  const { view, people } = resolution
  const { arcs, whole } = phraseAround(view, token)
  const reading = readPhrase(view, whole, sources)
  const mention = mentionAt(view, token)
  const range = arcs && coversAll(arcs, reading) ? arcs : withArticle(view, whole)
  const span = spanOf(view, range)
  const entry = (referent: Referent, person: Person | null): Entry => ({
    ...whole,
    referent,
    person,
    body: reading.bodies[0]?.actor ?? null,
    subject: SUBJECT.test(view.syntax.relation[token] ?? ''),
  })

  const person = reading.persons.map((one) => people.of(one)).find((one) => one !== null) ?? null
  const role = reading.roles.find((one) => token >= one.first && token < one.end) ?? reading.roles[0] ?? null
  const plural = isPlural(reading, view, token)
  const base = { span, role: role?.role?.id ?? null, plural, media: reading.media, near: person?.near ?? false }
  const inferred: Inference[] = []

  if (person && reading.parties.length + (reading.media ? 1 : 0) > 0) {
    if (person.assumed && reading.parties[0] === person.party) inferred.push({ field: 'speaker.actor', reason: person.assumed })
    return entry({ ...base, actors: reading.parties, name: person.name, anonymous: false, inferred }, person)
  }
  if (reading.parties.length > 0 || reading.media) {
    const outsider = role?.role?.class === 'outsider' && !reading.mentions.some(({ kind }) => kind === 'faction')
    const holder = role && !plural && !outsider ? holderOf(people, role, reading.parties[0] ?? reading.media) : null
    return entry(
      {
        ...base,
        actors: outsider ? [] : reading.parties,
        media: outsider ? null : base.media,
        name: holder?.name ?? null,
        anonymous: holder === null && isAnonymous(role),
        inferred: holder ? [{ field: 'speaker.name', reason: 'the only holder of that office in the report' }] : [],
      },
      holder,
    )
  }
  const back = backReference(resolution, token, whole, reading, mention)
  if (back) return entry({ ...base, ...back.referent, span, plural: plural || back.referent.actors.length > 1 }, back.person)
  if (mention?.kind === 'unknown') {
    const name = mention.name ?? ''
    const length = mention.end - mention.first
    const byName = name !== name.toUpperCase() && length < 4 && !isThing(view, mention)
    const id = byName ? `person:${name}` : slugOf(name)
    // "VA" for Veterans Affairs is not the state of that code.
    const isTaken = view.lexicon.tables.world.actors[id] !== undefined
    return entry({ ...base, actors: id && !isTaken ? [id] : [], name: byName ? name : null, anonymous: false, inferred }, null)
  }
  if (role || reading.bodies.length > 0) return entry({ ...base, actors: [], name: null, anonymous: isAnonymous(role), inferred }, null)
  return null
}

/** Arcs may lose a name or a party that the words surely join to the phrase; then the words decide its extent. */
const coversAll = (arcs: TokenRange, { persons, parties, mentions }: PhraseReading): boolean =>
  (parties.length > 1 ? mentions : persons).every(({ first, end }) => first >= arcs.first && end <= arcs.end) &&
  mentions.every(({ first, end }) => (first >= arcs.first && end <= arcs.end) || first >= arcs.end || end <= arcs.first)

const isAnonymous = (role: ActorMention | null): boolean => role !== null && role.role?.class !== 'holder'

const isPlural = (reading: PhraseReading, view: ReportView, token: number): boolean => {
  const features = view.syntax.features[token] ?? ''
  // "The United States" is one.
  const isMany = features.includes('Number=Plur') && mentionAt(view, token)?.kind !== 'state'
  return isMany || reading.parties.length > 1 || (reading.roles[0]?.plural ?? false)
}

/** "the Russian president" after "Vladimir Putin": the named person of that party with that role. */
const holderOf = (people: People, role: ActorMention, party: string | null | undefined): Person | null => {
  const id = role.role?.id
  if (!party || !id || role.role?.class !== 'holder') return null
  const named = people.all.filter((person) => person.party === party && person.roles.has(id))
  const [often] = named.toSorted((a, b) => b.mentions.length - a.mentions.length)
  if (often) return often
  const others = people.all.filter((person) => person.party === party)
  return others.length === 1 && others[0]?.roles.size === 0 && HEADS.has(id) ? (others[0] ?? null) : null
}
const HEADS: ReadonlySet<string> = new Set(['president', 'premier', 'chancellor', 'leader', 'king', 'pope'])

/** An article before it or a noun of organisations in it: no person's name. */
const isThing = ({ lower, document, lexicon }: ReportView, { first, end }: ActorMention): boolean => {
  if (end - first > 1 && lexicon.words.definite.has(lower[first - 1] ?? '')) return true
  for (let i = first; i < end; i++) if (lexicon.words.organisationNouns.has(document.tokens.form[i] ?? '')) return true
  return false
}

const withArticle = (view: ReportView, { first, end }: TokenRange): TokenRange => {
  const { words } = view.lexicon
  const before = view.lower[first - 1] ?? ''
  return { first: first > 0 && (words.definite.has(before) || words.indefinite.has(before)) ? first - 1 : first, end }
}

/** "Global Aid Fund" → `GLOBAL-AID-FUND`. */
const slugOf = (name: string): string =>
  foldWord(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
