import type { Span, TokenRange } from '../document/index.ts'
import { accountRule } from './account-rules.ts'
import { holdsComma } from './adjacent-actor.ts'
import { agentOf, relativeHead, subjectOf } from './arguments.ts'
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
  // "The second government", "il secondo governo": a numeral.
  const isNumeral = (at: number): boolean => at > first && tree.upos(at - 1) === 'DET' && tree.upos(at) !== 'ADP'
  const leads = (at: number): boolean => at < end && tree.upos(at) !== 'ADP' && tree.upos(at) !== 'CCONJ'
  const matches = [...lexicon.attribution.matches(tree.document.tokens.lower, first, end)].filter(
    (match) => !isNumeral(match.first) && leads(match.end),
  )
  let told = first
  for (const [at, match] of matches.entries()) {
    const relative = relativeAt(context, match.end, end)
    const account = relative >= 0 ? relativeAccount(context, match.first, relative) : accountAt(context, match.first, match.end, end)
    if (!account || context.lexicon.measures.has(tree.lemma(account.source).toLowerCase())) continue
    const content =
      relative >= 0
        ? inRelativeClause(context, relative, end)
        : aroundPhrase(context, account, ownWords(context, matches, at, { first, end }, told))
    told = account.end
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

/** "According to which", "secondo la quale": the relative pronoun behind a marker; -1 for none. */
function relativeAt({ tree, lexicon }: ClauseContext, from: number, end: number): number {
  const at = tree.upos(from) === 'DET' ? from + 1 : from
  return at < end && lexicon.relatives.has(tree.lower(at)) ? at : -1
}

/** "A rumour according to which …": the noun before it tells. */
function relativeAccount({ tree }: ClauseContext, first: number, pronoun: number): Account | null {
  const governor = tree.head(pronoun)
  let source = governor > pronoun ? relativeHead(tree, governor) : -1
  const sentence = tree.document.sentences[tree.document.tokens.sentence[first] ?? 0]
  for (let i = first - 1; source < 0 && i >= (sentence?.firstToken ?? first) && i > first - FARTHEST_NOUN; i--)
    if (tree.upos(i) === 'NOUN') source = i
  if (source < 0 || source >= first) return null
  const cue = trimmed(tree.document.text, tree.span({ first, end: pronoun + 1 }))
  return { source, first, end: pronoun + 1, governor, cue }
}

/** In tokens: how far before "secondo cui" its noun may stand. */
const FARTHEST_NOUN = 8

function inRelativeClause({ tree }: ClauseContext, pronoun: number, sentenceEnd: number): Span[] {
  const governor = tree.head(pronoun)
  const end = governor > pronoun ? Math.max(tree.subtree(governor).end, governor + 1) : sentenceEnd
  const span = trimmed(tree.document.text, tree.span({ first: pronoun + 1, end }))
  return end - pronoun > 2 && holdsWords(span) ? [span] : []
}

function accountAt(context: ClauseContext, first: number, end: number, sentenceEnd: number): Account | null {
  const { tree } = context
  let named = namedRightBehind(context, end, sentenceEnd)
  if (named < 0) named = tree.head(first)
  // "according to" may be fixed to its first word: the noun is the governor of that.
  while (named >= first && named < end) named = tree.head(named)
  if (named < end || named >= sentenceEnd || liesBehindComma(tree, end, named)) named = nextNominal(tree, end, sentenceEnd)
  if (named < 0) return null
  const top = named
  let phraseEnd = endOfNames(context, end, tree.subtree(top).end, sentenceEnd)
  // "Fonti diplomatiche europee": a demonym that the parser took for the predicate.
  while (phraseEnd < sentenceEnd && tree.upos(phraseEnd) === 'ADJ' && context.mentions.isActor(phraseEnd)) phraseEnd++
  // "secondo quanto riferito dall'agenzia", "secondo quanto ha detto il ministro": the one who told it is inside.
  const isFree = tree.upos(named) === 'PRON' && !tree.has(named, 'PronType=Prs')
  const teller = isFree || tree.isVerbal(named) ? tellerIn(context, named) : named
  if (teller < 0) return null
  return {
    source: ownerOf(context, teller),
    first,
    end: Math.max(phraseEnd, end),
    governor: tree.head(top),
    cue: trimmed(tree.document.text, tree.span({ first, end })),
  }
}

/** "Secondo le parole del premier", "according to the words of": whose words they are. */
function ownerOf({ tree, mentions, lexicon }: ClauseContext, noun: number): number {
  if (mentions.isActor(noun)) return noun
  for (const child of tree.children(noun))
    if (tree.relation(child) === 'nmod' && lexicon.possessivePrepositions.has(tree.preposition(child)) && mentions.isActor(child))
      return child
  return noun
}

/** "Stando a quanto riferito da X, …": the clause behind the comma is what is told. */
function liesBehindComma(tree: ClauseContext['tree'], from: number, verb: number): boolean {
  if (!tree.isVerbal(verb)) return false
  for (let i = from; i < verb; i++) if (tree.lower(i) === ',') return true
  return false
}

const MARKS = new Set(['"', ':', ')', '('])

/** Where the phrase that names who tells it ends: before a quotation or colon, and at a comma that leads to no apposition or relative clause. */
function endOfNames({ tree, mentions }: ClauseContext, from: number, byArcs: number, sentenceEnd: number): number {
  const opensSentence = tree.document.sentences[tree.document.tokens.sentence[from] ?? 0]?.firstToken === from - 1

  for (let i = from; i < sentenceEnd; i++) {
    const form = tree.lower(i)
    // "The International Agency (IAEA)"
    if (form === '(' && tree.lower(i + 2) === ')' && mentions.isActor(i + 1)) {
      i += 2
      byArcs = Math.max(byArcs, i + 1)
      continue
    }
    if (MARKS.has(form)) return Math.min(byArcs, i)
    if (form !== ',') continue
    let next = i + 1
    if (tree.has(next, 'PronType=Rel')) return nextMark(tree, next, sentenceEnd)
    if (opensSentence && tree.upos(next) === 'VERB' && tree.has(next, 'VerbForm=Part') && tree.relation(next) === 'acl')
      return nextMark(tree, next, sentenceEnd)
    while (next < sentenceEnd && tree.upos(next) === 'DET') next++
    const closes = nextMark(tree, next, sentenceEnd)
    const isApposition =
      (mentions.isActor(next) || (opensSentence && base(tree.relation(next)) === 'appos')) &&
      closes - next < accountRule.pattern.longestApposition
    return isApposition && tree.upos(i + 1) !== 'NUM' && !holdsFinite(tree, next, closes) ? closes : Math.min(byArcs, i)
  }
  return byArcs
}

function nextMark(tree: ClauseContext['tree'], from: number, end: number): number {
  let at = from
  while (at < end && tree.lower(at) !== ',' && !MARKS.has(tree.lower(at))) at++
  return at
}

function holdsFinite(tree: ClauseContext['tree'], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tree.has(i, 'VerbForm=Fin') || (tree.upos(i) === 'VERB' && tree.has(i, 'Tense=Past'))) return true
  return false
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])

const LEADS_TO_NAME = new Set(['DET', 'ADJ', 'NUM'])

/** An actor right behind the marker is who tells it, whatever the arcs say. */
function namedRightBehind({ tree, mentions }: ClauseContext, from: number, end: number): number {
  let at = from
  while (at < end && LEADS_TO_NAME.has(tree.upos(at)) && !mentions.isActor(at)) at++
  if (at >= end || !mentions.isActor(at)) return -1
  for (
    let head = tree.head(at);
    head >= from && head < from + 12 && !tree.isVerbal(head) && tree.upos(head) !== 'VERB';
    head = tree.head(at)
  ) {
    if (holdsComma(tree, at, head)) break
    at = head
  }
  return at
}

function nextNominal(tree: ClauseContext['tree'], from: number, end: number): number {
  let at = from
  while (at < end && at < from + 5 && !NOMINAL.has(tree.upos(at))) at++
  if (at >= end || at >= from + 5) return -1
  // "Traffic camera footage": the last of the nouns in a row.
  while (tree.relation(at) === 'compound' && tree.head(at) > at && tree.head(at) < end) at = tree.head(at)
  return at
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

/** The words that one account of a sentence may speak for: inside its brackets, and not those of another account. */
function ownWords({ tree }: ClauseContext, matches: readonly TokenRange[], at: number, sentence: TokenRange, told: number): TokenRange {
  let { first, end } = sentence
  const own = matches[at] ?? sentence
  for (let i = Math.max(first, own.first - LONGEST_BRACKET); i < own.first; i++) {
    if (tree.lower(i) === '(') first = i + 1
    else if (tree.lower(i) === ')') first = sentence.first
  }
  if (first > sentence.first) for (let i = own.end; i < end && i < own.end + LONGEST_BRACKET; i++) if (tree.lower(i) === ')') end = i
  const before = matches[at - 1]
  const behind = matches[at + 1]
  const opens = matches[0]?.first === sentence.first
  if (before && opens) first = Math.max(first, own.first)
  else if (before) first = Math.max(first, Math.min(told, own.first))
  if (behind) end = Math.min(end, opens ? behind.first : own.end)
  return { first, end }
}

/** In tokens. */
const LONGEST_BRACKET = 40

/** The sentence's clause without the phrase: what stands before it or, where it opens the sentence, behind it. */
function aroundPhrase({ tree }: ClauseContext, account: Account, { first, end }: TokenRange): Span[] {
  const { governor } = account
  const whole = governor < 0 || isSetOff(tree, account, first, end) ? { first, end } : tree.subtree(clauseHead(tree, governor))
  const clause = { first: Math.max(whole.first, first), end: Math.min(whole.end, end) }
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
