import type { Document, Inference, Syntax, TokenRange } from '../../document/index.ts'
import type { ActorTables } from '../../language/index.ts'
import { type ActorMention, actorLexicon, foldWord } from '../../mentions/index.ts'
import { listActors } from './actor-list.ts'
import { backReference } from './back-reference.ts'
import { gatherPeople, type People, type Person } from './people.ts'
import { phraseAround, spanOf } from './phrase-span.ts'
import { type PartySources, type PhraseReading, readPhrase } from './read-phrase.ts'
import type { Place, Referent, Referents } from './referent.ts'
import { mentionAt, type ReportView, reportView } from './report-view.ts'

/** A phrase already resolved, for later phrases to refer to. */
export interface Entry extends TokenRange {
  readonly referent: Referent
  readonly person: Person | null
  readonly body: string | null
  readonly subject: boolean
}

/** What resolution of one report looks into. */
export interface Resolution {
  readonly view: ReportView
  readonly people: People
  readonly entries: Entry[]
  /** The state named most often; null where none is named. */
  readonly mainState: string | null
}

/**
 * Says who is meant by each noun phrase of a report: names to parties, roles and surnames to persons,
 * pronouns and "the two sides" to those named before.
 */
export const resolveActors = (document: Document, syntax: Syntax, mentions: readonly ActorMention[], tables: ActorTables): Referents => {
  const view = reportView(document, syntax, mentions, actorLexicon(tables))
  const mainState = mostNamedState(mentions, tables.home)
  const year = document.report.publishedAt ? Number(document.report.publishedAt.slice(0, 4)) : null
  const factionParty: PartySources['factionParty'] = (mention, state) => {
    const place = state ?? mainState
    return place ? `${place}:${mention.actor}` : null
  }
  const people = gatherPeople(view, { year, state: mainState }, factionParty)
  const resolution: Resolution = { view, people, entries: [], mainState }
  const sources: PartySources = {
    personParty: (mention) => {
      const person = people.of(mention)
      return person ? (person.party ?? `person:${person.name}`) : null
    },
    factionParty,
  }
  const memo = new Map<number, Referent | null>()
  const of = (token: number): Referent | null => {
    const known = memo.get(token)
    if (known !== undefined) return known
    const referent = resolve(resolution, sources, token)?.referent ?? null
    memo.set(token, referent)
    return referent
  }
  for (let i = 0; i < document.tokens.count; ) {
    const mention = mentionAt(view, i)
    const entry = mention ? resolve(resolution, sources, headOf(view, mention)) : null
    if (entry) resolution.entries.push(entry)
    i = Math.max(mention?.end ?? 0, entry?.end ?? 0, i + 1)
  }
  return { of, placeOf: (token) => placeOf(view, token), actors: listActors(view, people) }
}

const headOf = ({ syntax }: ReportView, { first, end }: ActorMention): number => {
  for (let i = first; i < end; i++) {
    const head = syntax.head[i] ?? -2
    if (head >= -1 && (head < first || head >= end)) return i
  }
  return first
}

/** A name of a state says more about where a report is at home than an adjective does. */
const WEIGHTS: Readonly<Record<string, number>> = { state: 2, capital: 1, demonym: 1, body: 1 }

/** What the state named first, and the home of the language's press, have ahead of the others. */
const AHEAD = 3

const mostNamedState = (mentions: readonly ActorMention[], home: string | null): string | null => {
  const counts = new Map<string, number>()
  let best: string | null = null
  for (const { kind, party } of mentions) {
    const weight = WEIGHTS[kind]
    if (!party || !weight) continue
    const known = counts.get(party) ?? (counts.size === 0 ? AHEAD : 0) + (party === home ? AHEAD : 0)
    counts.set(party, known + weight)
    if (best === null || known + weight > (counts.get(best) ?? 0)) best = party
  }
  return best
}

const placeOf = (view: ReportView, token: number): Place | null => {
  const mention = mentionAt(view, token)
  if (!mention?.place) return null
  const span = spanOf(view, mention)
  return { name: view.document.text.slice(span.start, span.end), state: mention.actor, span }
}

const SUBJECT = /^nsubj/

/** Resolves the phrase headed by a token against what was read before it. */
const resolve = (resolution: Resolution, sources: PartySources, token: number): Entry | null => {
  const { view, people } = resolution
  const { arcs, whole } = phraseAround(view, token)
  const reading = readPhrase(view, whole, sources)
  const mention = mentionAt(view, token)
  const range = arcs ?? withArticle(view, whole)
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
    const outsider = role?.role?.class === 'outsider'
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
    return entry(
      { ...base, actors: [byName ? `person:${name}` : slugOf(name)], name: byName ? name : null, anonymous: false, inferred },
      null,
    )
  }
  if (role) return entry({ ...base, actors: [], name: null, anonymous: isAnonymous(role), inferred }, null)
  return null
}

const isAnonymous = (role: ActorMention | null): boolean => role !== null && role.role?.class !== 'holder'

const isPlural = (reading: PhraseReading, view: ReportView, token: number): boolean => {
  const features = view.syntax.features[token] ?? ''
  return features.includes('Number=Plur') || reading.parties.length > 1 || (reading.roles[0]?.plural ?? false)
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

/** "Mahan Air" → `MAHAN-AIR`. */
const slugOf = (name: string): string =>
  foldWord(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
