import { overlaps, type Span, type TokenRange } from '../document/index.ts'
import type { ClauseContext } from './clause-context.ts'
import { base, type Tree } from './tree.ts'
import { trimmed } from './trim.ts'

/** One of the things wanted or promised: its head and its words. */
export interface Piece {
  readonly head: number
  readonly span: Span
}

const OUTSIDE = new Set(['mark', 'cc', 'aux', 'nsubj', 'csubj', 'punct', 'parataxis', 'expl'])

/** Where the words of a verb begin without its subject, its auxiliaries and what opens the clause. */
function verbPhraseStart(tree: Tree, verb: number): number {
  let first = verb
  for (const child of tree.children(verb)) {
    if (child >= verb || OUTSIDE.has(base(tree.relation(child)))) continue
    if (base(tree.relation(child)) === 'cop' || verb - child <= 2) first = Math.min(first, tree.subtree(child).first)
  }
  for (const child of tree.children(verb))
    if (base(tree.relation(child)) === 'nsubj' && child < verb) first = Math.max(first, tree.subtree(child).end)
  const passive = tree.child(verb, 'aux:pass')
  return passive >= 0 && passive < verb && tree.has(passive, 'VerbForm=Inf') ? Math.min(first, passive) : Math.min(first, verb)
}

/** Verbs coordinated with this one that share its subject. */
function coordinatedVerbs(tree: Tree, verb: number): number[] {
  const all: number[] = []
  for (const child of tree.children(verb))
    if (child > verb && isCoordinate(tree, child) && tree.isVerbal(child) && tree.child(child, 'nsubj') < 0 && isLike(tree, verb, child))
      all.push(child)
  return all
}

/** "As well as to do": a coordinator of several words hides behind an adverbial clause. */
const isCoordinate = (tree: Tree, verb: number): boolean =>
  tree.relation(verb) === 'conj' || (tree.relation(verb) === 'advcl' && tree.child(verb, 'cc') >= 0)

/** An infinitive is not coordinated with a past tense: that belongs to the verb above. */
const isLike = (tree: Tree, verb: number, other: number): boolean =>
  !tree.has(verb, 'VerbForm=Inf') || !(tree.has(other, 'Tense=Past') || tree.has(other, 'Mood=Ind') || tree.has(other, 'VerbForm=Ger'))

/** Each of the coordinated verbs with its own words, so that a list of demands falls apart. */
export function verbPieces(context: ClauseContext, verb: number, subject = -1): Piece[] {
  const { tree } = context
  const verbs = [verb, ...coordinatedVerbs(tree, verb)]
  return verbs.map((head, at) => {
    const next = verbs[at + 1]
    const own = tree.subtree(head)
    const stranger = next === undefined ? strangerIn(tree, head) : -1
    const end =
      next === undefined
        ? stranger >= 0
          ? Math.min(own.end, beforeCoordinator(tree, stranger))
          : own.end
        : Math.min(own.end, beforeCoordinator(tree, next))
    const start = verbPhraseStart(tree, head)
    const withSubject = at === 0 && subject >= 0 && subject < head ? tree.subtree(subject).first : start
    const range = { first: Math.min(start, withSubject), end: Math.max(clauseEnd(context, head, end), head + 1) }
    return { head, span: trimmed(tree.document.text, tree.span(range)) }
  })
}

/** ", che …", ", which …", "and that …": what is set off behind a comma or joined on is a clause of its own. */
function clauseEnd({ tree, lexicon }: ClauseContext, verb: number, end: number): number {
  for (let at = verb + 2; at < Math.min(end, verb + 200); at++) {
    const isOpener = tree.has(at, 'PronType=Rel') || lexicon.complementisers.has(tree.lower(at))
    if (!isOpener || !(tree.lower(at - 1) === ',' || tree.upos(at - 1) === 'CCONJ')) continue
    if (tree.head(at) <= at || !tree.isFinite(tree.head(at))) continue
    return at - 1
  }
  return end
}

function strangerIn(tree: Tree, verb: number): number {
  for (const child of tree.children(verb))
    if (child > verb && tree.relation(child) === 'conj' && tree.isVerbal(child) && !isLike(tree, verb, child)) return child
  return -1
}

function beforeCoordinator(tree: Tree, next: number): number {
  let at = tree.subtree(next).first
  const coordinator = tree.child(next, 'cc')
  if (coordinator >= 0) at = Math.min(at, coordinator)
  while (at > 0 && (tree.upos(at - 1) === 'CCONJ' || tree.upos(at - 1) === 'PUNCT')) at--
  return at
}

/** The content without a condition that stands at one of its edges. */
export function withoutCondition(text: string, span: Span, condition: Span | null): Span {
  if (!condition || !overlaps(span, condition)) return span
  if (condition.start > span.start + 3) return trimmed(text, { start: span.start, end: Math.min(span.end, condition.start) })
  return trimmed(text, { start: Math.max(span.start, condition.end), end: span.end })
}

/** Tokens of a span, as far as its sentence goes. */
export function tokensIn(tree: Tree, span: Span, sentence: TokenRange): TokenRange {
  const { start, end } = tree.document.tokens
  let first = sentence.first
  while (first < sentence.end && (end[first] ?? 0) <= span.start) first++
  let last = first
  while (last < sentence.end && (start[last] ?? 0) < span.end) last++
  return { first, end: last }
}
