import type { Span, TokenRange } from '../document/index.ts'
import { isPassive } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { FrameHit } from './frame-words.ts'
import { takesContentBehind } from './statement-extent.ts'
import { infinitiveBehind } from './statement-words.ts'
import { base } from './tree.ts'
import { holdsWords, trimmed } from './trim.ts'

/** What a cue behind a comma tells: the words before the comma, and those that go on behind it. */
export interface Closing {
  /** Head of who speaks; -1 where nobody is named. */
  readonly source: number
  readonly content: readonly Span[]
}

const LONGEST_SOURCE = 14
/** In tokens: how far a clause is looked for, so that endless sentences stay cheap. */
const FARTHEST_LOOK = 200
export const BREAKS = new Set([',', '-', '--', '–', '—'])
export const OF_NAMES = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'ADP', 'NUM', 'PART', 'SYM', 'X'])
const OF_VERBS = new Set(['AUX', 'ADV'])

/** "The talks failed, the minister said", "…, ha detto ieri il ministro": read off the words, where a clause stands before the comma. */
export function closingCue(context: ClauseContext, hit: FrameHit): Closing | null {
  const { tree } = context
  const { head: cue } = hit
  const sentence = tree.document.sentences[tree.document.tokens.sentence[cue] ?? 0]
  if (!sentence || !tree.isFinite(cue) || isPassive(tree, cue) || tree.has(cue, 'Person=1') || takesContentBehind(context, hit)) return null
  if (infinitiveBehind(context, hit) >= 0) return null
  let verb = cue
  while (verb > sentence.firstToken && OF_VERBS.has(tree.upos(verb - 1))) verb--
  const comma = commaBefore(context, verb, sentence.firstToken)
  if (comma <= sentence.firstToken || isSubordinate(context, comma + 1)) return null
  const behind = behindCue(context, hit.end, sentence.endToken)
  const source = comma < verb - 1 ? namedIn(context, comma + 1, verb) : behind ? namedIn(context, hit.end, behind.end) : -1
  if (!behind || (source < 0 && comma < verb - 1)) return null
  const told = { first: Math.max(sentence.firstToken, comma - FARTHEST_LOOK), end: comma }
  const isTold = tellsOf(context, told)
  const rest = behind.rest && (goesOn(context, behind.rest.first) || !isTold) && tellsOf(context, behind.rest) ? behind.rest : null
  if (!isTold && !rest && !(source >= 0 && isPhrase(context, told) && behind.rest === null)) return null
  let first = sentence.firstToken
  for (let i = comma - 1; i > told.first; i--) if (tree.lower(i) === ':') first = i + 1
  const content = [{ first, end: comma }, ...(rest ? [rest] : [])]
    .map((piece) => trimmed(tree.document.text, tree.span(piece)))
    .filter(holdsWords)
  return content.length === 0 ? null : { source, content }
}

/** The comma before the names in front of a verb, or right before the verb. */
function commaBefore({ tree }: ClauseContext, verb: number, first: number): number {
  for (let i = verb - 1; i >= first && i >= verb - LONGEST_SOURCE; i--) {
    if (BREAKS.has(tree.lower(i))) return i
    if (!OF_NAMES.has(tree.upos(i))) return -1
  }
  return -1
}

/** Head of the noun phrase between two tokens that names somebody; -1 for none. */
export function namedIn({ tree, mentions }: ClauseContext, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const isPronoun = tree.upos(i) === 'PRON' && base(tree.relation(i)) === 'nsubj' && !tree.has(i, 'Person=1')
    if (!mentions.isActor(i) && !isPronoun) continue
    let top = i
    while (tree.head(top) >= first && tree.head(top) < end && !tree.isVerbal(tree.head(top))) top = tree.head(top)
    return top
  }
  return -1
}

/** "…, who said", "…, che ha detto", "…, and said": the clause goes on. */
function isSubordinate({ tree, lexicon }: ClauseContext, token: number): boolean {
  return (
    tree.upos(token) === 'SCONJ' ||
    tree.upos(token) === 'CCONJ' ||
    tree.has(token, 'PronType=Rel') ||
    lexicon.complementisers.has(tree.lower(token)) ||
    tree.upos(token) === 'ADP'
  )
}

/** A main clause: a finite verb that no subordinator before it claims. */
function tellsOf({ tree, lexicon }: ClauseContext, { first, end }: TokenRange): boolean {
  let claimed = 0
  for (let i = first; i < end && i < first + FARTHEST_LOOK; i++) {
    const claims = tree.upos(i) === 'SCONJ' || tree.has(i, 'PronType=Rel') || lexicon.complementisers.has(tree.lower(i))
    if (claims) claimed++
    else if (tree.has(i, 'VerbForm=Fin') && claimed-- === 0) return true
  }
  return false
}

/** "No deal in sight, the minister said": words that are no mere day or place. */
const isPhrase = ({ tree, mentions }: ClauseContext, { first, end }: TokenRange): boolean =>
  end - first > 2 && !['ADP', 'SCONJ', 'ADV', 'CCONJ', 'VERB'].includes(tree.upos(first)) && !mentions.isTime(first)

/** A clause may go on behind the cue with a conjunction or a subject, not with a preposition or a relative pronoun. */
const goesOn = ({ tree }: ClauseContext, token: number): boolean =>
  tree.upos(token) === 'CCONJ' || (OF_NAMES.has(tree.upos(token)) && tree.upos(token) !== 'ADP' && !tree.has(token, 'PronType=Rel'))

/** Where the cue's own words end, and what stands behind the next comma; null where something told follows the cue. */
function behindCue({ tree, lexicon }: ClauseContext, first: number, endToken: number): { end: number; rest: TokenRange | null } | null {
  let end = first
  for (; end < endToken && end < first + FARTHEST_LOOK && !BREAKS.has(tree.lower(end)); end++) {
    if (tree.lower(end) === ':' || tree.lower(end) === '"' || tree.has(end, 'VerbForm=Fin') || lexicon.complementisers.has(tree.lower(end)))
      return null
  }
  return { end, rest: end + 2 < endToken ? { first: end + 1, end: endToken } : null }
}
