import { contains, type PositionAct, type Span } from '../document/index.ts'
import type { PositionGroup } from '../language/index.ts'
import { isNegated, isPassive, modalAmong } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import { conditionIn, isException } from './conditions.ts'
import type { FrameHit } from './frame-words.ts'
import type { PositionFrame } from './frames.ts'
import { isHarmful } from './position-harms.ts'
import { addresseesOf, holdersOf } from './position-holders.ts'
import { piecesOf } from './position-pieces.ts'
import { type Piece, verbPieces, withoutCondition } from './position-spans.ts'

/** Positions that a word of the lexicon takes: a verb, noun or adjective with what is wanted, offered, backed. */
export function wordPositions(context: ClauseContext, hit: FrameHit, taken: TakenWords): PositionFrame[] {
  const { tree, lexicon } = context
  if (modalAmong(tree, hit.head, lexicon.possibility) >= 0 || isGlued(context, hit.head)) return []
  if (isManner(context, hit.head) || isMereTopic(context, hit)) return []
  if (isMeansOnly(context, hit.head) || (tree.upos(hit.head) === 'VERB' && isPassive(tree, hit.head) && !isReady(tree, hit))) return []
  for (const word of hit.words) {
    if (word.is !== 'position' || word.group.upos === 'OPENER' || (word.group.denied && !isNegated(tree, hit.head))) continue
    const all = piecesOf(context, hit, word.group)
    const pieces = all.filter(({ head }) => !isTaken(word.group, head, taken))
    const [meeting] = all
    if (meeting && (isDeed(context, hit, meeting.head) || word.group.unlike?.includes(tree.lemma(meeting.head).toLowerCase())))
      return [frameOf(context, hit.head, { ...word.group, act: null }, meeting)]
    if (meeting && WISHING.has(word.group.act) && isNoDemand(context, hit.head, meeting.head, taken.occasionNouns))
      return [frameOf(context, hit.head, { ...word.group, act: null }, meeting)]
    if (meeting && word.group.act === 'promise' && taken.occasions.has(meeting.head))
      return [frameOf(context, hit.head, { ...word.group, act: null }, meeting)]
    if (pieces.length === 0) continue
    const more = furtherPieces(context, hit, pieces, taken)
    return [...pieces, ...more].map((piece) => frameOf(context, hit.head, word.group, piece))
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
    act: isNegated(tree, head) ? negated(act, isException(context, condition)) : act,
    targets: addresseesOf(context, head, [piece.head]),
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
  readonly occasionNouns: ReadonlySet<number>
  /** What the statement of a cue says. */
  readonly said: ReadonlyMap<number, readonly Span[]>
}

/** Acts whose infinitive may be mere talk: "wants to stress", "refused to confirm". */
const WISHING: ReadonlySet<PositionAct | null> = new Set<PositionAct | null>(['demand', 'reject'])

/** "Wants to attend the talks": the occasion tells it; "wants to stress", "asked not to be named": talk. */
function isNoDemand(context: ClauseContext, word: number, wanted: number, occasions: ReadonlySet<number>): boolean {
  const { tree, lexicon, cueVerbs } = context
  const lemma = tree.lemma(wanted).toLowerCase()
  if (tree.upos(wanted) !== 'VERB') return false
  if (lexicon.naming.has(lemma)) return true
  if (addresseesOf(context, word, [wanted]).length > 0) return false
  if (tree.upos(word) === 'VERB' && lexicon.participation.has(lemma) && tree.children(wanted).some((child) => occasions.has(child)))
    return true
  return cueVerbs.has(wanted) || lexicon.lightVerbs.has(lemma)
}

/** "Call on X to allow A, release B and enter into C": the parser hangs the later verbs on the cue; what was said holds them. */
function furtherPieces(context: ClauseContext, { head }: FrameHit, pieces: readonly Piece[], { said }: TakenWords): Piece[] {
  const { tree } = context
  const last = pieces.at(-1)
  const content = said.get(head)
  if (!last || !content || tree.upos(last.head) !== 'VERB' || tree.upos(head) !== 'VERB') return []
  const isSaid = (verb: number): boolean => content.some((piece) => contains(piece, tree.span({ first: verb, end: verb + 1 })))
  const next = tree
    .children(head)
    .find(
      (child) =>
        child > last.head && tree.relation(child) === 'conj' && tree.isVerbal(child) && isSaid(child) && tree.child(child, 'nsubj') < 0,
    )
  return next === undefined ? [] : verbPieces(context, next)
}

const isTaken = (group: PositionGroup, head: number, taken: TakenWords): boolean => group.upos === 'VERB' && taken.nouns.has(head)

/** "Put up resistance": a deed. */
const isDeed = ({ tree }: ClauseContext, hit: FrameHit, thing: number): boolean =>
  hit.words.some((word) => word.is === 'deed' && word.group.objects?.includes(tree.lemma(thing).toLowerCase()))

/** "Is committed to", "is prepared to": a state, no passive. */
const isReady = (tree: ClauseContext['tree'], hit: FrameHit): boolean =>
  hit.words.some(({ is, group }) => is === 'position' && group.upos === 'ADJ') && tree.child(hit.head, 'obl:agent') < 0

/** "In support of": a preposition and no noun that anybody holds. */
const isMeansOnly = ({ tree, lexicon }: ClauseContext, word: number): boolean =>
  tree.upos(word) === 'NOUN' && lexicon.placePrepositions.has(tree.preposition(word)) && tree.child(word, 'det', 'nmod:poss', 'amod') < 0

/** "As he likes", "come vuole": a way of doing, nothing wanted. */
const isManner = ({ tree, lexicon }: ClauseContext, word: number): boolean =>
  tree.children(word).some((child) => child < word && lexicon.predicatePrepositions.has(tree.lower(child)))

/** "Discussed the need for": a need counts where it is stressed, not where it is talked about. */
function isMereTopic({ tree, lexicon }: ClauseContext, { head, words }: FrameHit): boolean {
  if (!words.some((word) => word.is === 'position' && word.group.stressed)) return false
  const carrier = tree.head(head)
  return carrier < 0 || !lexicon.lightVerbs.has(tree.lemma(carrier).toLowerCase())
}

/** In a sentence that lost its beginning nobody can be held to anything. */
function isGlued({ tree }: ClauseContext, token: number): boolean {
  const { damages, sentences, tokens } = tree.document
  const start = sentences[tokens.sentence[token] ?? 0]?.start ?? 0
  return damages.some((damage) => damage.kind === 'glued-sentence' && damage.start === start)
}

const COMMITTING: ReadonlySet<PositionAct> = new Set<PositionAct>(['promise', 'offer'])

const negated = (act: PositionAct | null, isExcepted: boolean): PositionAct | null => {
  if (act === 'accept' || act === 'promise' || act === 'offer') return isExcepted ? 'condition' : 'reject'
  return act === 'support' ? 'oppose' : null
}
