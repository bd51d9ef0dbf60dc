import type { PositionAct } from '../document/index.ts'
import type { PositionGroup } from '../language/index.ts'
import { isNegated, isPassive, modalAmong, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import { conditionIn } from './conditions.ts'
import type { FrameHit } from './frame-words.ts'
import type { PositionFrame } from './frames.ts'
import { fullPhraseSpan } from './phrases.ts'
import { isHarmful } from './position-harms.ts'
import { type Piece, verbPieces, withoutCondition } from './position-spans.ts'
import { base } from './tree.ts'
import { holdsWords, trimmed } from './trim.ts'

/** Positions that a word of the lexicon takes: a verb, noun or adjective with what is wanted, offered, backed. */
export function wordPositions(context: ClauseContext, hit: FrameHit, taken: TakenWords): PositionFrame[] {
  const { tree, lexicon } = context
  if (modalAmong(tree, hit.head, lexicon.possibility) >= 0 || isGlued(context, hit.head)) return []
  if (isMeansOnly(context, hit.head) || (tree.upos(hit.head) === 'VERB' && isPassive(tree, hit.head) && !isReady(tree, hit))) return []
  for (const word of hit.words) {
    if (word.is !== 'position' || word.group.upos === 'OPENER') continue
    const all = piecesOf(context, hit, word.group)
    const pieces = all.filter(({ head }) => !isTaken(word.group, head, taken))
    const [meeting] = all
    if (meeting && word.group.act === 'demand' && lexicon.participation.has(tree.lemma(meeting.head).toLowerCase()))
      return [frameOf(context, hit.head, { ...word.group, act: null }, meeting)]
    if (meeting && word.group.act === 'promise' && taken.occasions.has(meeting.head))
      return [frameOf(context, hit.head, { ...word.group, act: null }, meeting)]
    if (pieces.length === 0) continue
    return pieces.map((piece) => frameOf(context, hit.head, word.group, piece))
  }
  return []
}

function frameOf(context: ClauseContext, head: number, group: PositionGroup, piece: Piece): PositionFrame {
  const { tree } = context
  const condition = conditionIn(context, head, [piece.span])
  const act = group.act && isHarmful(context, piece.head) && COMMITTING.has(group.act) ? 'threaten' : group.act
  return {
    rules: ['core.position.word'],
    head,
    holders: holdersOf(context, head),
    ownSide: [],
    act: isNegated(tree, head) ? negated(act) : act,
    targets: [],
    content: withoutCondition(tree.document.text, piece.span, condition),
    condition,
  }
}

/** Words that tell more themselves than as what another word is about. */
export interface TakenWords {
  /** "Reiterated their concern about": the noun takes the position. */
  readonly nouns: ReadonlySet<number>
  /** "Agreed to meet": an occasion. */
  readonly occasions: ReadonlySet<number>
}

const isTaken = (group: PositionGroup, head: number, taken: TakenWords): boolean => group.upos === 'VERB' && taken.nouns.has(head)

/** "Is committed to", "is prepared to": a state, no passive. */
const isReady = (tree: ClauseContext['tree'], hit: FrameHit): boolean =>
  hit.words.some(({ is, group }) => is === 'position' && group.upos === 'ADJ') && tree.child(hit.head, 'obl:agent') < 0

/** "In support of": a preposition and no noun that anybody holds. */
const isMeansOnly = ({ tree, lexicon }: ClauseContext, word: number): boolean =>
  tree.upos(word) === 'NOUN' && lexicon.placePrepositions.has(tree.preposition(word)) && tree.child(word, 'det', 'nmod:poss', 'amod') < 0

/** In a sentence that lost its beginning nobody can be held to anything. */
function isGlued({ tree }: ClauseContext, token: number): boolean {
  const { damages, sentences, tokens } = tree.document
  const start = sentences[tokens.sentence[token] ?? 0]?.start ?? 0
  return damages.some((damage) => damage.kind === 'glued-sentence' && damage.start === start)
}

const COMMITTING: ReadonlySet<PositionAct> = new Set<PositionAct>(['promise', 'offer'])

const negated = (act: PositionAct | null): PositionAct | null => {
  if (act === 'accept' || act === 'promise' || act === 'offer') return 'reject'
  return act === 'support' ? 'oppose' : act === 'demand' ? 'deny' : null
}

/** Relations by which an infinitive or a noun hangs on a word that takes a position. */
const INFINITIVE = new Set(['xcomp', 'ccomp', 'acl', 'advcl'])

function piecesOf(context: ClauseContext, hit: FrameHit, group: PositionGroup): Piece[] {
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
    if (tree.isVerbal(child) || tree.upos(child) === 'PRON' || mentions.isTime(child)) continue
    if (group.frames.includes('oblique') && group.upos === 'VERB' && relation === 'obj' && mentions.isActor(child)) {
      // "Threatened X with Y": the parser may hang the phrase on who is threatened.
      for (const inner of tree.children(child))
        if (base(tree.relation(inner)) === 'nmod' && group.prepositions?.includes(tree.preposition(inner)))
          return nounPieces(context, inner, group.act)
    }
    const preposition = tree.preposition(child)
    const isAbout = group.prepositions?.includes(preposition) ?? false
    const fits =
      (group.frames.includes('oblique') && (relation === 'obl' || relation === 'nmod') && isAbout) ||
      (group.frames.includes('noun') &&
        (group.upos === 'VERB' ? relation === 'obj' : (relation === 'nmod' || relation === 'obl') && isAbout))
    if (!fits || (group.act === 'oppose' && group.upos === 'NOUN' && !namesActor(context, child))) continue
    const pieces = nounPieces(context, child, group.act)
    const [only] = pieces
    if (group.upos !== 'NOUN' || pieces.length !== 1 || !only) return pieces
    // What follows the noun belongs to it: "the importance of talks to end the war".
    const follower = infinitiveAt(context, tree.subtree(hit.head).end)
    const { end } = tree.span(tree.subtree(follower >= 0 ? follower : hit.head))
    return [{ head: child, span: trimmed(tree.document.text, { start: only.span.start, end: Math.max(end, only.span.end) }) }]
  }
  const follower = group.upos === 'NOUN' && group.frames.includes('infinitive') ? infinitiveAt(context, tree.subtree(hit.head).end) : -1
  return follower >= 0 ? verbPieces(context, follower) : []
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

function isInfinitive({ tree }: ClauseContext, verb: number): boolean {
  if (tree.has(verb, 'VerbForm=Inf')) return tree.child(verb, 'nsubj') < 0
  for (const child of tree.children(verb))
    if (['aux', 'cop'].includes(base(tree.relation(child))) && tree.has(child, 'VerbForm=Inf')) return true
  // English verbs behind "to" are not always tagged as infinitives.
  const marker = tree.child(verb, 'mark')
  return tree.isVerbal(verb) && marker >= 0 && tree.upos(marker) === 'PART'
}

/** Who holds it: the noun's owner, or the subject of the nearest verb above that has one; none where only the speaker can be. */
export function holdersOf(context: ClauseContext, word: number): number[] {
  const { tree, lexicon, mentions } = context
  for (const child of tree.children(word)) {
    const relation = base(tree.relation(child))
    const owns =
      tree.relation(child) === 'nmod:poss' ||
      relation === 'amod' ||
      relation === 'compound' ||
      (relation === 'nmod' && lexicon.possessivePrepositions.has(tree.preposition(child)))
    if (owns && mentions.isActor(child) && tree.upos(child) !== 'PRON') return [child]
  }
  for (let at = word, steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
    if (!tree.isVerbal(at) && at !== word && base(tree.relation(at)) !== 'obj') continue
    const { own, shared } = subjectOf(tree, at)
    const subject = own >= 0 ? own : shared
    if (subject >= 0 && subject !== word && !tree.dominates(subject, word)) return [subject]
  }
  return []
}
