import type { TokenRange } from '../../document/index.ts'
import type { ActorMention, MentionKind } from '../../mentions/index.ts'
import { mentionAt, mentionsIn, type ReportView } from './report-view.ts'

/** What a phrase says about who is meant, before anything is looked up elsewhere in the report. */
export interface PhraseReading {
  readonly parties: readonly string[]
  readonly media: string | null
  /** Persons who are meant, not those who only own or follow ("Putin's spokesman"). */
  readonly persons: readonly ActorMention[]
  readonly roles: readonly ActorMention[]
  readonly bodies: readonly ActorMention[]
  readonly mentions: readonly ActorMention[]
}

export interface PartySources {
  /** Party of a person's mention; null where it is not known (yet). */
  personParty(mention: ActorMention): string | null
  /** Party of a faction word, given the state named with it. */
  factionParty(mention: ActorMention, state: string | null): string | null
}

const STATES: ReadonlySet<MentionKind> = new Set(['state', 'capital', 'demonym', 'body'])
/** Where both stand, an organisation tells more than the nationality: "the American general of NATO". */
const STRONG: ReadonlySet<MentionKind> = new Set(['organisation', 'group', 'faction'])

/** Is somebody else meant by this mention: "ambassador **to** Germany", "envoy **for** Libya"? */
const isAway = (view: ReportView, mention: ActorMention, first: number): boolean => {
  const { words } = view.lexicon
  for (let i = mention.first - 1; i >= first; i--) {
    const word = view.lower[i] ?? ''
    if (words.away.has(word)) return !words.and.has(view.lower[i - 1] ?? '') && !speaksFor(view, i)
    if (!words.definite.has(word) && !words.fillers.has(word)) return false
  }
  return false
}

/** What only those who rule have or are. */
const isOffice = ({ kind, actor, role }: ActorMention): boolean =>
  (kind === 'body-noun' && (actor === 'government' || actor === 'ministry')) || (kind === 'role' && OFFICES.has(role?.id ?? ''))
const OFFICES: ReadonlySet<string> = new Set([
  'premier',
  'chancellor',
  'foreign-minister',
  'defence-minister',
  'minister',
  'vice-premier',
  'deputy-minister',
])

/** "A spokeswoman **for** the OSCE" is its own. */
const speaksFor = (view: ReportView, preposition: number): boolean => mentionAt(view, preposition - 1)?.role?.id === 'spokesperson'

const isOwner = (view: ReportView, { first, end }: ActorMention, start: number): boolean => {
  const { words } = view.lexicon
  if (words.possessive.has(view.lower[end] ?? '')) return true
  for (let i = first - 1; i >= start; i--) {
    const word = view.lower[i] ?? ''
    if (words.of.has(word)) return true
    if (!words.definite.has(word)) return false
  }
  return false
}

const joinedByAnd = (view: ReportView, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (view.lexicon.words.and.has(view.lower[i] ?? '')) return true
  return false
}

/** Reads the parties, persons and roles of a phrase from its mentions in order. */
export const readPhrase = (view: ReportView, range: TokenRange, sources: PartySources): PhraseReading => {
  const mentions = mentionsIn(view, range)
  const persons: ActorMention[] = []
  const anchors: { mention: ActorMention; party: string }[] = []
  let media: string | null = null
  let state: string | null = null
  const embassy = mentions.some(({ kind, actor }) => kind === 'body-noun' && actor === 'embassy')
  for (const mention of mentions) {
    const away = isAway(view, mention, range.first)
    const owner = mention.kind === 'person' && isOwner(view, mention, range.first)
    if (mention.kind === 'person' && !owner && !away) persons.push(mention)
    // "the Paris embassy" belongs to somebody else than Paris.
    if (away || (embassy && mention.kind === 'capital')) continue
    if (mention.kind === 'media') media ??= mention.actor
    const party = mention.kind === 'person' ? sources.personParty(mention) : mention.kind === 'place' ? null : mention.party
    if (STATES.has(mention.kind)) state ??= party
    if (party && mention.kind !== 'media' && !(owner && party.startsWith('person:'))) anchors.push({ mention, party })
  }
  for (const mention of mentions)
    if (mention.kind === 'faction') {
      const party = sources.factionParty(mention, state)
      if (party) anchors.unshift({ mention, party })
    }
  // A place tells whose somebody is only where nothing else does: "il sindaco di Milano".
  if (anchors.length === 0)
    for (const mention of mentions)
      if (mention.kind === 'place' && mention.actor && mentions.length > 1 && !isAway(view, mention, range.first))
        anchors.push({ mention, party: mention.actor })
  // "Officials in Kyiv"
  const official = mentions.find(({ role }) => role?.id === 'official')
  if (anchors.length === 0 && official)
    for (const mention of mentions)
      if (mention.kind === 'capital' && mention.party && mention.first > official.end && mention.first <= official.end + 1)
        anchors.push({ mention, party: mention.party })
  if (mentions.some(isOffice))
    for (const anchor of anchors) {
      // "the government of the party X": the state that it governs.
      const { kind } = anchor.mention
      if ((kind === 'group' || kind === 'faction') && anchor.party.includes(':'))
        anchor.party = anchor.party.slice(0, anchor.party.indexOf(':'))
    }
  media ??= describedMedium(view, mentions)
  const medium = media !== null && !anchors.some(({ mention }) => mention.kind === 'role' || mention.kind === 'body')
  return {
    parties: medium ? [] : joinedParties(view, anchors),
    media: medium ? media : null,
    persons,
    roles: mentions.filter(({ kind }) => kind === 'role'),
    bodies: mentions.filter(({ kind }) => kind === 'body-noun'),
    mentions,
  }
}

/** A medium that no table knows: "the broadcaster TVX", "Iranian state television". */
const describedMedium = (view: ReportView, mentions: readonly ActorMention[]): string | null => {
  const at = mentions.findIndex(({ kind }) => kind === 'media-noun')
  const noun = mentions[at]
  if (!noun || mentions.slice(0, at).some(({ kind }) => kind !== 'demonym' && kind !== 'state')) return null
  const [before, next] = [mentions[at - 1], mentions[at + 1]]
  const { tokens, text } = view.document
  const words = (first: number, end: number) => `media:${text.slice(tokens.start[first] ?? 0, tokens.end[end - 1] ?? 0)}`
  if (next?.kind === 'unknown' && next.first - noun.end < 3) return words(next.first, next.end)
  if (before?.kind === 'demonym' && before.end === noun.first) return words(before.first, noun.end)
  return next?.kind === 'demonym' && next.first === noun.end ? words(noun.first, next.end) : null
}

/** "Yemen-based Houthi movement", "Yemen's Houthi movement": a group acts for itself wherever it sits. */
const isBase = (before: ActorMention, { kind }: ActorMention): boolean =>
  before.kind === 'demonym' || (before.kind === 'state' && kind === 'group')

/** The first party and those joined to it by "and"; a nationality gives way to the organisation it stands beside. */
const joinedParties = (view: ReportView, anchors: readonly { mention: ActorMention; party: string }[]): string[] => {
  const strong = anchors.findIndex(
    ({ mention }, i) =>
      STRONG.has(mention.kind) &&
      anchors.slice(0, i).every(({ mention: before }) => isBase(before, mention) && !joinedByAnd(view, before.end, mention.first)),
  )
  const lead = anchors[strong >= 0 ? strong : 0]
  if (!lead) return []
  const parties = [lead.party]
  let last = lead.mention
  for (const { mention, party } of anchors) {
    if (mention.first < last.end) continue
    if (mention.kind === 'unknown') continue
    if (joinedByAnd(view, last.end, mention.first) || isListed(view, last, mention, anchors)) {
      if (!parties.includes(party)) parties.push(party)
    }
    if (parties.includes(party)) last = mention
  }
  return parties
}

/** "the United States, China and Russia": a comma joins where "and" follows later in the list. */
const isListed = (view: ReportView, last: ActorMention, next: ActorMention, anchors: readonly { mention: ActorMention }[]): boolean => {
  if (last.kind === 'person' || next.kind === 'person' || view.lower[last.end] !== ',') return false
  const tail = anchors[anchors.length - 1]?.mention
  return tail !== undefined && next !== tail && joinedByAnd(view, next.end, tail.first)
}
