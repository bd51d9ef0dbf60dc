import type { Span } from '../document/index.ts'
import { accountRule } from './account-rules.ts'
import { agentOf, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { StatementFrame } from './frames.ts'
import { base } from './tree.ts'
import { holdsWords, trimmed } from './trim.ts'

/** Who an attribution marker names, and the tokens of the whole phrase. */
interface Account {
  readonly source: number
  readonly first: number
  readonly end: number
  readonly governor: number
  readonly cue: Span
}

/** "According to X, …", "…, secondo X": the clause around the phrase is X's account. */
export function findAccounts(context: ClauseContext, first: number, end: number): StatementFrame[] {
  const { tree, lexicon } = context
  const frames: StatementFrame[] = []
  for (const match of lexicon.attribution.matches(tree.document.tokens.lower, first, end)) {
    // "The second government", "il secondo governo": a numeral.
    if (match.first > first && tree.upos(match.first - 1) === 'DET' && tree.upos(match.first) !== 'ADP') continue
    const account = accountAt(context, match.first, match.end, end)
    if (!account) continue
    const content = aroundPhrase(context, account, first, end)
    if (content.length === 0) continue
    frames.push({
      rules: [accountRule.id],
      sentence: tree.document.tokens.sentence[match.first] ?? 0,
      cue: match.first,
      cueSpan: account.cue,
      source: account.source,
      understood: -1,
      stance: 'say',
      act: null,
      targets: [],
      content,
      relay: -1,
      condition: null,
    })
  }
  return frames
}

function accountAt(context: ClauseContext, first: number, end: number, sentenceEnd: number): Account | null {
  const { tree } = context
  let named = namedRightBehind(context, end, sentenceEnd)
  if (named < 0) named = tree.head(first)
  // "according to" may be fixed to its first word: the noun is the governor of that.
  while (named >= first && named < end) named = tree.head(named)
  if (named < end || named >= sentenceEnd) named = nextNominal(tree, end, sentenceEnd)
  if (named < 0) return null
  const top = named
  const phraseEnd = endOfNames(context, end, tree.subtree(top).end, sentenceEnd)
  // "secondo quanto riferito dall'agenzia", "secondo quanto ha detto il ministro": the one who told it is inside.
  const teller = tree.upos(named) === 'PRON' || tree.isVerbal(named) ? tellerIn(context, named) : named
  if (teller < 0) return null
  return {
    source: teller,
    first,
    end: Math.max(phraseEnd, end),
    governor: tree.head(top),
    cue: trimmed(tree.document.text, tree.span({ first, end })),
  }
}

const MARKS = new Set(['"', ':', ')', '('])

/** Where the phrase that names who tells it ends: before a quotation or colon, and at a comma that leads to no apposition or relative clause. */
function endOfNames({ tree, mentions }: ClauseContext, from: number, byArcs: number, sentenceEnd: number): number {
  const opensSentence = tree.document.sentences[tree.document.tokens.sentence[from] ?? 0]?.firstToken === from - 1

  for (let i = from; i < sentenceEnd; i++) {
    const form = tree.lower(i)
    if (MARKS.has(form)) return Math.min(byArcs, i)
    if (form !== ',') continue
    let next = i + 1
    if (tree.has(next, 'PronType=Rel')) return nextMark(tree, next, sentenceEnd)
    while (next < sentenceEnd && tree.upos(next) === 'DET') next++
    const closes = nextMark(tree, next, sentenceEnd)
    const isApposition =
      (mentions.isActor(next) || (opensSentence && base(tree.relation(next)) === 'appos')) &&
      closes - next < accountRule.pattern.longestApposition
    return isApposition && !holdsFinite(tree, next, closes) ? closes : Math.min(byArcs, i)
  }
  return byArcs
}

function nextMark(tree: ClauseContext['tree'], from: number, end: number): number {
  let at = from
  while (at < end && tree.lower(at) !== ',' && !MARKS.has(tree.lower(at))) at++
  return at
}

function holdsFinite(tree: ClauseContext['tree'], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tree.has(i, 'VerbForm=Fin')) return true
  return false
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])

/** An actor right behind the marker is who tells it, whatever the arcs say. */
function namedRightBehind({ tree, mentions }: ClauseContext, from: number, end: number): number {
  let at = from
  while (at < end && (tree.upos(at) === 'DET' || tree.upos(at) === 'ADJ') && !mentions.isActor(at)) at++
  if (at >= end || !mentions.isActor(at)) return -1
  while (tree.head(at) >= from && tree.head(at) < from + 12 && !tree.isVerbal(tree.head(at)) && tree.upos(tree.head(at)) !== 'VERB')
    at = tree.head(at)
  return at
}

function nextNominal(tree: ClauseContext['tree'], from: number, end: number): number {
  for (let i = from; i < end && i < from + 5; i++) if (NOMINAL.has(tree.upos(i))) return i
  return -1
}

function tellerIn({ tree, lexicon: { agentPrepositions } }: ClauseContext, top: number): number {
  const candidates = [top, ...tree.children(top)]
  for (const verb of candidates) {
    if (!tree.isVerbal(verb)) continue
    const agent = agentOf(tree, verb, agentPrepositions)
    if (agent >= 0) return agent
    const { own } = subjectOf(tree, verb)
    if (own >= 0 && own !== top) return own
    const object = tree.child(verb, 'obj')
    if (object >= 0) return object
  }
  return -1
}

/** The sentence's clause without the phrase: what stands before it or, where it opens the sentence, behind it. */
function aroundPhrase({ tree }: ClauseContext, account: Account, first: number, end: number): Span[] {
  const { governor } = account
  const clause = governor < 0 || isSetOff(tree, account, first, end) ? { first, end } : tree.subtree(clauseHead(tree, governor))
  const pieces = [
    { first: clause.first, end: Math.min(account.first, clause.end) },
    { first: Math.max(account.end, clause.first), end: clause.end },
  ]
  const spans: Span[] = []
  for (const piece of pieces) {
    if (piece.end - piece.first < 2) continue
    const span = trimmed(tree.document.text, tree.span(piece))
    if (holdsWords(span)) spans.push(span)
  }
  return spans
}

/** At the edge of its sentence and parted by a comma, a phrase speaks for all of it. */
function isSetOff(tree: ClauseContext['tree'], { first, end }: Account, from: number, to: number): boolean {
  const isComma = (token: number): boolean => tree.document.tokens.form[token] === ','
  const isLast = end >= to - 1 && isComma(first - 1)
  return isLast || (first === from && isComma(end))
}

/** The nearest clause above a word: a verb, or the root. */
function clauseHead(tree: ClauseContext['tree'], token: number): number {
  let at = token
  for (let steps = 0; steps < 50; steps++) {
    const relation = base(tree.relation(at))
    const isOwn = relation !== 'conj' || tree.isFinite(at)
    if (tree.head(at) < 0 || (tree.isVerbal(at) && isOwn && relation !== 'xcomp' && relation !== 'amod')) return at
    at = tree.head(at)
  }
  return at
}
