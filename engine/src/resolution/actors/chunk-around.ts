import type { TokenRange } from '../../document/index.ts'
import type { ActorMention, MentionKind } from '../../mentions/index.ts'
import { mentionAt, type ReportView, sentenceRange } from './report-view.ts'

/** Small words that may stand between two mentions of one phrase. */
const LONGEST_BRIDGE = 7

const SAYS_WHAT: ReadonlySet<MentionKind> = new Set(['role', 'body-noun', 'demonym', 'faction', 'media-noun'])
const ABSORBED_LEFT: ReadonlySet<MentionKind> = new Set([
  'role',
  'demonym',
  'body-noun',
  'state',
  'organisation',
  'body',
  'group',
  'media',
  'media-noun',
  'faction',
  'capital',
  'person',
  'unknown',
  'place',
])
/** "US and Russian officials" */
const WHOSE: ReadonlySet<MentionKind> = new Set(['state', 'demonym', 'organisation'])
const HEADS_OF_ROLES: ReadonlySet<MentionKind> = new Set(['role', 'body-noun', 'body'])

const isNumber = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57

/**
 * The phrase of names and roles around a token, told by its words alone: mentions in a row, with articles, "of", "and",
 * possessives and a few adjectives between them. Used where there are no arcs, and to see what arcs leave out.
 */
export const chunkAround = (view: ReportView, token: number): TokenRange => {
  const own = mentionAt(view, token)
  const first = own?.first ?? token
  const end = own?.end ?? token + 1
  const bounds = sentenceRange(view, token)
  return { first: extendLeft(view, first, bounds.first, own), end: extendRight(view, first, end, bounds.end) }
}

const extendRight = (view: ReportView, first: number, start: number, limit: number): number => {
  const { words } = view.lexicon
  let committed = start
  let last = mentionAt(view, start - 1)
  let sawRole = last?.kind === 'role' || last?.kind === 'body-noun'
  let comma = false
  let and = false
  let bridge = 0
  let away = false
  for (let i = start; i < limit; ) {
    const mention = mentionAt(view, i)
    if (mention) {
      if (mention.kind === 'document-noun') break
      if (comma && !and && !mayFollowComma(last, mention, sawRole) && !leadsToRole(view, last, mention)) break
      // Two names side by side are two phrases, but for a body before its person.
      if (bridge === 0 && last?.kind === 'person' && mention.kind !== 'role' && mention.kind !== 'demonym') break
      if (away && mention.kind === 'person' && bridge > 0) break
      if (bridge === 0 && mention.kind === 'person' && (last?.role?.class === 'source' || last?.kind === 'media-noun')) break
      committed = mention.end
      last = mention
      sawRole ||= mention.kind === 'role' || mention.kind === 'body-noun'
      i = mention.end
      comma = false
      and = false
      away = false
      bridge = 0
      continue
    }
    if (++bridge > LONGEST_BRIDGE) break
    const word = view.lower[i] ?? ''
    if (word === ',' || word === '(') {
      if (comma || i === first) break
      comma = true
    } else if (words.and.has(word)) and = true
    else if (words.away.has(word)) {
      // A preposition said again behind "and" leads to nobody else: "dal ministro e dal segretario".
      const again = and && words.and.has(view.lower[i - 1] ?? '')
      if (!again && (!sawRole || comma)) break
      away = !again
    } else if (
      word !== ')' &&
      !words.of.has(word) &&
      !words.possessive.has(word) &&
      !words.definite.has(word) &&
      !words.indefinite.has(word) &&
      !words.fillers.has(word) &&
      !words.possessivePronouns.has(word) &&
      !words.groupQuantifiers.has(word) &&
      !isNumber(word) &&
      !(sawRole && isField(view, i))
    )
      break
    i++
  }
  return committed
}

/** "ministro dei **trasporti** turco": one unknown noun behind "of". */
const isField = (view: ReportView, token: number): boolean => {
  const { of, definite } = view.lexicon.words
  const before = view.lower[token - 1] ?? ''
  return of.has(before) || (definite.has(before) && of.has(view.lower[token - 2] ?? ''))
}

/** ", an Energy Department official": a body right before the role that a comma leads to. */
const leadsToRole = (view: ReportView, last: ActorMention | null, next: ActorMention): boolean =>
  (last?.kind === 'person' || last?.kind === 'unknown') && mentionAt(view, next.end)?.kind === 'role'

const NAMES: ReadonlySet<MentionKind> = new Set(['state', 'capital', 'organisation', 'group'])

const mayFollowComma = (last: ActorMention | null, next: ActorMention, sawRole: boolean): boolean => {
  if (last === null) return false
  if (last.kind === 'person' || last.kind === 'unknown') return SAYS_WHAT.has(next.kind)
  if (next.kind === 'person') return sawRole
  return (NAMES.has(last.kind) && NAMES.has(next.kind)) || (last.kind === 'demonym' && next.kind === 'demonym')
}

const extendLeft = (view: ReportView, start: number, limit: number, own: ActorMention | null): number => {
  const { words } = view.lexicon
  let committed = start
  let right = own
  let article = false
  let tied = false
  let comma = false
  let and = false
  let bridge = 0
  for (let i = start - 1; i >= limit; ) {
    const mention = mentionAt(view, i)
    if (mention) {
      if (!ABSORBED_LEFT.has(mention.kind) || (article && !tied && !and)) break
      if ((mention.kind === 'person' || mention.kind === 'place') && !tied) break
      if (and && !(right?.kind === 'demonym' ? WHOSE : HEADS_OF_ROLES).has(mention.kind)) break
      // "the spokesman of the ministry, X Y": the comma counts once the role is reached.
      if (!comma || mention.kind === 'role') committed = mention.first
      if (mention.kind === 'role') comma = false
      if ((mention.kind === 'state' || mention.kind === 'capital') && !tied && right?.kind === 'person') break
      right = mention
      i = mention.first - 1
      article = false
      tied = false
      and = false
      bridge = 0
      continue
    }
    if (++bridge > LONGEST_BRIDGE) break
    const word = view.lower[i] ?? ''
    if (words.of.has(word) || words.possessive.has(word)) tied = true
    else if (words.definite.has(word) || words.indefinite.has(word)) article = true
    else if (words.and.has(word) && !and && (right?.kind === 'role' || right?.kind === 'demonym')) and = true
    else if (word === ',' && !comma && bridge === 1 && right?.kind === 'person' && right.end - right.first > 1) comma = true
    else if (!words.fillers.has(word) && !isNumber(word)) break
    i--
  }
  const before = view.lower[committed - 1] ?? ''
  return committed > limit && (words.definite.has(before) || words.indefinite.has(before)) ? committed - 1 : committed
}
