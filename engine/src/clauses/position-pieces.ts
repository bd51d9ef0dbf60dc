import type { PositionAct } from '../document/index.ts'
import type { PositionGroup } from '../language/index.ts'
import type { ClauseContext } from './clause-context.ts'
import type { FrameHit } from './frame-words.ts'
import { fullPhraseSpan } from './phrases.ts'
import { type Piece, verbPieces } from './position-spans.ts'
import { base } from './tree.ts'
import { holdsWords, trimmed } from './trim.ts'

/** Relations by which an infinitive or a noun hangs on a word that takes a position. */
const INFINITIVE = new Set(['xcomp', 'ccomp', 'acl', 'advcl', 'csubj'])

/** What a word of the lexicon wants, offers or backs, in as many pieces as can be accepted or refused alone. */
export function piecesOf(context: ClauseContext, hit: FrameHit, group: PositionGroup): Piece[] {
  const { tree, mentions } = context
  // "vuole negoziare": a modal hangs on what is wanted.
  if (base(tree.relation(hit.head)) === 'aux' && group.frames.includes('infinitive')) return verbPieces(context, tree.head(hit.head))
  for (const child of tree.children(hit.head)) {
    if (child >= hit.head && child < hit.end) continue
    const relation = base(tree.relation(child))
    if (group.frames.includes('infinitive') && child > hit.head && INFINITIVE.has(relation) && isInfinitive(context, child))
      return verbPieces(context, child)
    if (group.frames.includes('infinitive') && mentions.isActor(child) && (relation === 'obl' || relation === 'obj')) {
      // "Called on X to do": the infinitive may hang on who is called on.
      for (const inner of tree.children(child))
        if (INFINITIVE.has(base(tree.relation(inner))) && isInfinitive(context, inner)) return verbPieces(context, inner)
    }
    if (group.frames.includes('clause') && child > hit.head && isThatClause(context, child))
      return verbPieces(context, child, tree.child(child, 'nsubj'))
    if (tree.isVerbal(child) || tree.upos(child) === 'PRON' || mentions.isTime(child)) continue
    if (group.frames.includes('oblique') && group.upos === 'VERB' && relation === 'obj' && mentions.isActor(child)) {
      // "Threatened X with Y": the parser may hang the phrase on who is threatened.
      for (const inner of tree.children(child))
        if (base(tree.relation(inner)) === 'nmod' && group.prepositions?.includes(tree.preposition(inner)))
          return nounPieces(context, inner, group.act)
    }
    if (fitsNoun(context, group, child)) return nounsAround(context, hit, group, child)
  }
  const remote = group.upos === 'NOUN' && group.frames.includes('noun') ? remoteNoun(context, hit.head, group) : -1
  if (remote >= 0) return nounPieces(context, remote, group.act)
  const follower = group.upos === 'NOUN' && group.frames.includes('infinitive') ? infinitiveAt(context, tree.subtree(hit.head).end) : -1
  return follower >= 0 ? verbPieces(context, follower) : []
}

/** "The concerns of A and B about Y": the parser hung the phrase on those named between. */
function remoteNoun(context: ClauseContext, noun: number, group: PositionGroup): number {
  const { tree, lexicon } = context
  for (const child of tree.children(noun)) {
    if (child < noun || !lexicon.possessivePrepositions.has(tree.preposition(child))) continue
    for (const inner of [...tree.children(child), ...tree.children(child).flatMap((one) => tree.children(one))])
      if (inner > child && fitsNoun(context, group, inner)) return inner
  }
  return -1
}

/** "Wants that X withdraw", "the need that all work". */
function isThatClause({ tree, lexicon }: ClauseContext, verb: number): boolean {
  if (!['ccomp', 'acl', 'acl:relcl'].includes(tree.relation(verb)) || !tree.isFinite(verb)) return false
  const marker = tree.child(verb, 'mark')
  return marker >= 0 && lexicon.complementisers.has(tree.lower(marker))
}

function fitsNoun(context: ClauseContext, group: PositionGroup, child: number): boolean {
  const { tree } = context
  const relation = base(tree.relation(child))
  const isAbout = group.prepositions?.includes(tree.preposition(child)) ?? false
  const fits =
    (group.frames.includes('oblique') && (relation === 'obl' || relation === 'nmod') && isAbout) ||
    (group.frames.includes('noun') && (group.upos === 'VERB' ? relation === 'obj' : (relation === 'nmod' || relation === 'obl') && isAbout))
  return fits && !(group.act === 'oppose' && group.upos === 'NOUN' && !namesActor(context, child))
}

function nounsAround(context: ClauseContext, hit: FrameHit, group: PositionGroup, noun: number): Piece[] {
  const { tree } = context
  const pieces = nounPieces(context, noun, group.act)
  const [only] = pieces
  if (group.upos !== 'NOUN' || pieces.length !== 1 || !only) return pieces
  // What follows the noun belongs to it: "the importance of talks to end the war".
  const follower = infinitiveAt(context, tree.subtree(hit.head).end)
  const { end } = tree.span(tree.subtree(follower >= 0 ? follower : hit.head))
  return [{ head: noun, span: trimmed(tree.document.text, { start: only.span.start, end: Math.max(end, only.span.end) }) }]
}

/** The infinitive that opens at a token, wherever the parser hung it; -1 for none. */
function infinitiveAt(context: ClauseContext, token: number): number {
  const { tree } = context
  if (token >= tree.document.tokens.count || base(tree.relation(token)) !== 'mark') return -1
  const verb = tree.head(token)
  return verb > token && verb <= token + 3 && isInfinitive(context, verb) ? verb : -1
}

/** Concern counts as opposition where it is about what somebody does. */
function namesActor({ tree, mentions }: ClauseContext, noun: number): boolean {
  const { first, end } = tree.subtree(noun)
  for (let i = first; i < end; i++) if (mentions.isActor(i)) return true
  return false
}

/** A noun phrase; a list of demands falls apart where each has its own article ("an end to X and a return to Y"). */
function nounPieces(context: ClauseContext, noun: number, act: PositionAct | null): Piece[] {
  const { tree } = context
  const whole = fullPhraseSpan(tree, noun)
  if (!holdsWords(whole)) return []
  const parts = [...tree.children(noun)].filter(
    (child) => tree.relation(child) === 'conj' && !tree.isVerbal(child) && tree.child(child, 'det', 'case') >= 0,
  )
  const first = parts[0]
  if (act !== 'demand' || first === undefined) return [{ head: noun, span: whole }]
  const start = tree.span(tree.subtree(first)).start
  const own = tree.document.text.slice(whole.start, start).replace(/[\s,]+\p{L}{1,3}[\s,]*$/u, '')
  return [
    { head: noun, span: trimmed(tree.document.text, { start: whole.start, end: whole.start + own.length }) },
    ...parts.map((part) => ({ head: part, span: fullPhraseSpan(tree, part) })),
  ].filter(({ span }) => holdsWords(span))
}

function isInfinitive({ tree, lexicon }: ClauseContext, verb: number): boolean {
  const marker = tree.child(verb, 'mark')
  // "Asked for a meeting in order to discuss it": a purpose.
  if (marker >= 0 && tree.upos(marker) === 'ADP' && !lexicon.infinitiveMarks.has(tree.lemma(marker).toLowerCase())) return false
  if (tree.has(verb, 'VerbForm=Inf') && tree.child(verb, 'aux') < 0) return tree.child(verb, 'nsubj') < 0
  for (const child of tree.children(verb)) {
    const relation = base(tree.relation(child))
    // "Agreed that it would help": a modal makes a clause of it.
    if (relation === 'aux' && tree.has(child, 'VerbForm=Fin')) return false
    if ((relation === 'aux' || relation === 'cop') && tree.has(child, 'VerbForm=Inf')) return tree.child(verb, 'nsubj') < 0
  }
  // English verbs behind "to" are not always tagged as infinitives.
  const isMarked = marker >= 0 && (tree.upos(marker) === 'PART' || lexicon.infinitiveMarks.has(tree.lower(marker)))
  return ['VERB', 'NOUN'].includes(tree.upos(verb)) && isMarked && !tree.has(verb, 'VerbForm=Ger') && tree.child(verb, 'nsubj') < 0
}
