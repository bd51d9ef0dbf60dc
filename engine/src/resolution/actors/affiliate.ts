import type { TokenRange } from '../../document/index.ts'
import type { ActorMention, MentionKind } from '../../mentions/index.ts'
import { chunkAround } from './chunk-around.ts'
import { isNear } from './near-name.ts'
import { endsWith, type Home, type Person, sharesGivenName, wordsOfName } from './person.ts'
import { phraseByArcs } from './phrase-span.ts'
import { type PartySources, readPhrase } from './read-phrase.ts'
import { mentionAt, type ReportView } from './report-view.ts'

/** Offices that only somebody holds who acts for a state or organisation. */
const PRIVATE: ReadonlySet<string> = new Set(['expert', 'leader', 'cleric', 'source', 'director'])

/** Finds whom a person acts for: what stands beside the name, else the table of officials, else the state spoken of. */
export const affiliate = (view: ReportView, person: Person, home: Home, sources: PartySources): void => {
  let body: string | null = null
  for (const mention of person.mentions) {
    // "the premier's critics": what others are to him.
    if (view.lexicon.words.possessive.has(view.lower[mention.end] ?? '')) continue
    const byArcs = roleByArcs(view, mention)
    const beside = byArcs && readPhrase(view, byArcs, sources)
    const reading = beside && beside.parties.length > 0 ? beside : readPhrase(view, segmentAround(view, mention), sources)
    let holds = false
    for (const { role, first } of reading.roles) {
      if (!role) continue
      person.roles.add(role.id)
      const isPast = isFormer(view, first)
      holds ||= role.class !== 'outsider' && !isPast
      // "the candidate of the opposition" acts for it.
      if ((role.class === 'outsider' || isPast) && !reading.mentions.some(({ kind }) => kind === 'faction')) person.outsider = true
    }
    // "former mayor and senator": the office held now counts.
    if (holds && reading.roles.length > 1) person.outsider = false
    body ??= reading.bodies[0]?.actor ?? null
    const employer = employerBehind(view, mention)
    const party = reading.parties[0] ?? employer
    const isTold = reading.roles.length + reading.bodies.length > 0 || employer !== null
    if (party && person.party === null && !person.outsider && isTold) person.party = party
  }
  if (person.party !== null || person.outsider) return
  const official = officialNamed(view, person, home.year)
  if (official) {
    person.party = official
    person.assumed = 'known as holder of an office at that time'
    return
  }
  const first = person.mentions[0]
  if (!first || !(body || [...person.roles].some((role) => !PRIVATE.has(role)))) return
  const press = view.publisher ?? view.lexicon.tables.home
  const isAtHome = press !== null && (home.state === null || home.state === press)
  person.party = (body && bodyBefore(view, first, body, sources)) || (isAtHome ? press : (stateBefore(view, first) ?? home.state))
  person.assumed = 'the state named before'
}

/** "former", "ex": who held an office speaks for himself. */
export const isFormer = ({ lower, lexicon }: ReportView, role: number): boolean => {
  const { fillers, former } = lexicon.words
  let i = role - 1
  while (i >= 0 && fillers.has(lower[i] ?? '') && !former.has(lower[i] ?? '')) i--
  return former.has(lower[i] ?? '')
}

/** "X Y of UNICEF": the organisation right behind a name. */
const employerBehind = (view: ReportView, { end }: ActorMention): string | null => {
  const { of, definite } = view.lexicon.words
  if (!of.has(view.lower[end] ?? '')) return null
  const next = mentionAt(view, definite.has(view.lower[end + 1] ?? '') ? end + 2 : end + 1)
  return next && EMPLOYERS.has(next.kind) ? next.party : null
}
const EMPLOYERS: ReadonlySet<MentionKind> = new Set(['organisation', 'group', 'body'])

/** "il portavoce del ministero" after "il ministero degli Esteri polacco". */
const bodyBefore = (view: ReportView, mention: ActorMention, body: string, sources: PartySources): string | null => {
  for (let i = (view.at[mention.first] ?? 0) - 1; i >= 0; i--) {
    const other = view.mentions[i]
    if (other?.kind !== 'body-noun' || other.actor !== body) continue
    const party = readPhrase(view, chunkAround(view, other.first), sources).parties[0]
    if (party) return party
  }
  return null
}

const STATES: ReadonlySet<MentionKind> = new Set(['state', 'demonym', 'capital', 'body'])

/** The state spoken of last in the same paragraph. */
const stateBefore = (view: ReportView, mention: ActorMention): string | null => {
  const { sentences, tokens } = view.document
  const paragraph = sentences[tokens.sentence[mention.first] ?? 0]?.paragraph
  for (let i = (view.at[mention.first] ?? 0) - 1; i >= 0; i--) {
    const other = view.mentions[i]
    if (!other || sentences[tokens.sentence[other.first] ?? 0]?.paragraph !== paragraph) return null
    if (STATES.has(other.kind) && other.party && !view.lexicon.words.away.has(view.lower[other.first - 1] ?? '')) return other.party
  }
  return null
}

const CLIMBS = 3

/** "The minister for reforms, X Y": the phrase of the role that the name stands in apposition to. */
const roleByArcs = (view: ReportView, mention: ActorMention): TokenRange | null => {
  const { head, relation } = view.syntax
  for (let i = mention.first; i < mention.end; i++) {
    const parent = head[i] ?? -2
    if (parent < 0 || (parent >= mention.first && parent < mention.end)) continue
    const link = relation[i] ?? ''
    if (!link.startsWith('appos') && !link.startsWith('flat')) return null
    // An apposition is often hung on the nearest noun: "the adviser on strategic **matters**, X Y".
    let role = parent
    for (let steps = 0; steps < CLIMBS && mentionAt(view, role)?.kind !== 'role' && (relation[role] ?? '').startsWith('nmod'); steps++)
      role = head[role] ?? -1
    return mentionAt(view, role)?.kind === 'role' ? phraseByArcs(view, role) : null
  }
  return null
}

const officialNamed = (view: ReportView, person: Person, year: number | null): string | null => {
  const { words } = person
  const { officialsByName, officialsBySurname } = view.lexicon
  const surname = words[words.length - 1] ?? ''
  const full = officialsByName.get(words.join(' '))
  const fits = (name: string) =>
    words.length === 1 ||
    name
      .split('|')
      .map(wordsOfName)
      .some((spelling) => sharesGivenName(spelling, words) || endsWith(spelling, words))
  const candidates = full ?? officialsBySurname.get(surname)?.filter(({ name }) => fits(name)) ?? nearOfficials(view, person)
  const inTime = candidates.filter(({ from, to }) => year === null || (from <= year && year <= to + 1))
  const parties = new Set(inTime.map(({ actor }) => actor))
  return parties.size === 1 || full ? (inTime[0]?.actor ?? null) : null
}

/** "Sergei Rybkov" where the table has "Sergei Ryabkov": the given name agrees, the surname nearly. */
const nearOfficials = (view: ReportView, person: Person) => {
  const { words } = person
  if (words.length < 2) return []
  const surname = words[words.length - 1] ?? ''
  const namesakes = view.lexicon.officialsByGivenName.get(words[0] ?? '') ?? []
  const found = namesakes.filter(({ words: known }) => isNear(known[known.length - 1] ?? '', surname)).map(({ official }) => official)
  if (found.length > 0) person.near = true
  return found
}

/** The part of the phrase that belongs to this person: up to the "and" or comma that leads to the next one. */
const segmentAround = (view: ReportView, mention: ActorMention): { first: number; end: number } => {
  const chunk = chunkAround(view, mention.first)
  let { first, end } = chunk
  const { words } = view.lexicon
  for (let i = mention.first - 1; i >= first; i--) {
    const other = mentionAt(view, i)
    const splits = other === null && words.and.has(view.lower[i] ?? '')
    if (splits && holdsPerson(view, chunk.first, i)) first = i + 1
  }
  let hasOffice = false
  for (let i = first; i < mention.first; i++) hasOffice ||= mentionAt(view, i)?.kind === 'role'
  for (let i = mention.end; i < end; i++) {
    if (mentionAt(view, i) !== null) continue
    // "X of Scotland, MP Y": the comma leads to the next one.
    const isNext = view.lower[i] === ',' && (hasOffice || holdsPerson(view, i, end))
    const splits = isNext || words.and.has(view.lower[i] ?? '')
    if (splits) end = i
  }
  return { first, end }
}

const holdsPerson = (view: ReportView, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (mentionAt(view, i)?.kind === 'person') return true
  return false
}
