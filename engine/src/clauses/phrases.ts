import type { Span, TokenRange } from '../document/index.ts'
import { base, type Tree } from './tree.ts'
import { trimmed } from './trim.ts'

const textSpan = (tree: Tree, range: TokenRange): Span => trimmed(tree.document.text, tree.span(range))

/** A clause without the complementiser and the cue words that hang in it: what was said. */
export function clauseSpan(tree: Tree, head: number, openers: ReadonlySet<string>): Span {
  const whole = tree.subtree(head)
  let { first, end } = whole
  // che, that, whether … and the infinitive's own marker stay outside.
  while (first < end - 1 && first !== head && (isOpener(tree, first, head) || openers.has(tree.lower(first)))) first++
  const cut = cueInside(tree, head, { first, end })
  if (cut > first) end = cut
  return textSpan(tree, { first, end })
}

const isOpener = (tree: Tree, token: number, head: number): boolean => {
  const relation = base(tree.relation(token))
  const upos = tree.upos(token)
  if (relation === 'punct' || (relation === 'mark' && upos === 'SCONJ')) return true
  return (
    tree.head(token) === head &&
    (relation === 'mark' || (relation === 'case' && upos === 'ADP')) &&
    (upos === 'SCONJ' || upos === 'PART' || upos === 'ADP')
  )
}

/** Where a clause ends because a parenthetic verb of saying follows it inside the same subtree. */
function cueInside(tree: Tree, head: number, { first, end }: TokenRange): number {
  for (const child of tree.children(head)) {
    if (tree.relation(child) !== 'parataxis' || !tree.isVerbal(child)) continue
    const inner = tree.subtree(child)
    if (inner.first > head && inner.end >= end - 1) return inner.first
  }
  return first - 1
}

const LOOSE = new Set(['acl:relcl', 'parataxis', 'punct', 'advcl', 'dep', 'discourse'])

/** A noun phrase with its modifiers; without its preposition, a relative clause, or what is only set beside it. */
export function nounPhraseRange(tree: Tree, head: number): TokenRange {
  let first = head
  let end = head + 1
  for (const child of tree.children(head)) {
    const relation = tree.relation(child)
    if (LOOSE.has(relation) || relation === 'case' || relation === 'mark' || relation === 'cc') continue
    if (relation === 'cop' || relation === 'nsubj' || base(relation) === 'aux' || base(relation) === 'advmod') continue
    const inner = tree.subtree(child)
    first = Math.min(first, inner.first)
    end = Math.max(end, inner.end)
  }
  const marker = tree.child(head, 'case')
  if (marker >= first && marker < head) first = marker + 1
  return { first, end }
}

export const nounPhraseSpan = (tree: Tree, head: number): Span => textSpan(tree, nounPhraseRange(tree, head))

/** A noun phrase with everything that hangs on it, relative clauses too, from behind its preposition on. */
export function fullPhraseSpan(tree: Tree, head: number): Span {
  const { first } = nounPhraseRange(tree, head)
  return textSpan(tree, { first, end: phraseEnd(tree, head) })
}

/** A clause of its own that the parser joined to a noun ("the plan, but nobody agrees") stays outside. */
function phraseEnd(tree: Tree, head: number): number {
  const { end } = tree.subtree(head)
  for (let verb = head + 1; verb < Math.min(end, head + LONGEST); verb++) {
    if (tree.upos(verb) !== 'VERB' || !JOINED.has(tree.relation(verb)) || !tree.isFinite(verb)) continue
    const { first } = tree.subtree(verb)
    if (first > head && isJoinedTo(tree, head, verb)) return first
  }
  return end
}

/** No phrase is searched farther than this many tokens. */
const LONGEST = 200

const JOINED = new Set(['conj', 'parataxis'])

/** Only coordination and nouns lie between: the verb belongs to no clause inside the phrase. */
function isJoinedTo(tree: Tree, head: number, verb: number): boolean {
  for (let at = tree.head(verb), steps = 0; steps < 20 && at >= 0; at = tree.head(at), steps++) {
    if (at === head) return true
    if (tree.upos(at) === 'VERB') return false
  }
  return false
}

/** The words of a cue: auxiliaries, negation and short adverbs up to the last word of the cue. */
export function cueSpan(tree: Tree, cue: number, end: number): Span {
  let first = cue
  for (const child of tree.children(cue)) {
    const relation = base(tree.relation(child))
    const isPart =
      relation === 'aux' || relation === 'cop' || relation === 'expl' || (relation === 'advmod' && tree.subtree(child).end - child === 1)
    if (isPart && child < first && cue - child <= 4) first = child
  }
  // A subject that stands between auxiliary and verb is no part of the cue.
  for (let i = cue - 1; i >= first; i--) if (base(tree.relation(i)) === 'nsubj') first = i + 1
  return textSpan(tree, { first, end: Math.max(end, cue + 1) })
}
