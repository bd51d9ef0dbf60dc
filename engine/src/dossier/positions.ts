import { coordinated, type PositionFrame, type Tree, withoutCondition } from '../clauses/index.ts'
import {
  contains,
  type Inference,
  type Issue,
  overlaps,
  type Position,
  type PositionAct,
  type Span,
  type Stance,
  type Statement,
} from '../document/index.ts'
import type { Lexicon } from '../language/index.ts'
import type { AttributedStatement } from '../resolution/index.ts'
import { factId } from './fact-id.ts'
import { provenance } from './provenance.ts'

/** Names the issue of some words: the first group of the lexicon that has one of their lemmas. */
export type IssueOf = (span: Span) => Issue

export interface PositionSources {
  readonly tree: Tree
  readonly attributed: readonly AttributedStatement[]
  readonly statements: readonly Statement[]
  readonly actorsIn: (span: Span) => readonly string[]
  readonly partiesOf: (token: number) => readonly string[]
  readonly issueOf: IssueOf
  /** Words that tell a deed: what is approved is accepted by the deed itself. */
  readonly deedHeads: ReadonlySet<number>
  /** The parties whose own text the report is: what it says in its own voice binds them. */
  readonly authors: readonly string[]
  /** Those who took part together, where the report lists them. */
  readonly gathering: readonly string[]
  /** True for "they", "the leaders": all who took part. */
  readonly isGathered: (token: number) => boolean
}

interface Held {
  readonly parties: readonly string[]
  readonly act: PositionAct
  readonly toward: readonly string[]
  readonly content: Span
  readonly condition: Span | null
  readonly statement: string | null
  readonly rules: readonly string[]
  readonly inferred: readonly Inference[]
}

/** Positions of frames, then those that the cues themselves take: one for each party, each content. */
export function positionFacts(frames: readonly PositionFrame[], sources: PositionSources): Position[] {
  const taken = new Set(frames.map(({ head }) => head))
  const held = [
    ...frames.flatMap((frame) => heldByFrame(frame, sources)),
    ...sources.attributed.flatMap((one, index) => (taken.has(one.frame.cue) ? [] : heldByCue(one, index, sources))),
  ]
  const { text } = sources.tree.document
  const facts: Position[] = []
  for (const one of held) {
    if (one.content.end <= one.content.start || isBareName(one.content, sources)) continue
    for (const party of one.parties) {
      if (facts.some((fact) => isSaid(fact, party, one))) continue
      const toward = towardOf(one, party, sources)
      const { act, content, condition, statement } = one
      const fact = { party, act, toward, issue: sources.issueOf(content), content, condition, statement }
      const whole = { id: factId('position', fact), ...fact, provenance: provenance(one.rules, [content, condition], one.inferred) }
      const before = facts.findIndex((earlier) => isRepeated(earlier, fact, text))
      if (before < 0) facts.push(whole)
      else if (lengthOf(facts[before]?.content) < lengthOf(content)) facts[before] = whole
    }
  }
  return facts
}

/** The same act about the same words, or words inside those of another position of the same party. */
const isSaid = (fact: Position, party: string, { act, content }: Held): boolean =>
  fact.party === party && ((fact.act === act && overlaps(fact.content, content)) || isWithin(fact.content, content))

/** Acts that are always about somebody: who is not named in the words stands near them. */
const ABOUT_SOMEBODY: ReadonlySet<PositionAct> = new Set<PositionAct>(['threaten', 'reject', 'accuse', 'offer', 'demand'])

/** Whose deed is opposed or held against somebody: who is named first; else all who are named. */
function concerned(act: PositionAct, content: Span, actorsIn: (span: Span) => readonly string[]): readonly string[] {
  const actors = actorsIn(content)
  return act === 'oppose' || act === 'accuse' ? actors.slice(0, 1) : actors
}

/** Who is addressed or concerned: those named; for what two hold together the other one; else whoever was named last before. */
function towardOf(one: Held, party: string, { tree, actorsIn }: PositionSources): string[] {
  const named = [...new Set(one.toward)].filter((actor) => actor !== party).slice(0, 3)
  if (named.length > 0) return named
  const [first, second] = one.parties
  if (one.parties.length === 2 && first && second && one.act !== 'oppose') return [party === first ? second : first]
  const [threatened] = one.act === 'threaten' && one.condition ? actorsIn(one.condition) : []
  if (threatened && threatened !== party) return [threatened]
  if (!ABOUT_SOMEBODY.has(one.act)) return []
  const sentence = tree.document.sentences.findLast(({ start }) => start <= one.content.start)
  const before = sentence ? actorsIn({ start: sentence.start, end: one.content.start }) : []
  const last = before.findLast((actor) => !one.parties.includes(actor) && !actor.startsWith('person:'))
  return last ? [last] : []
}

/** "Asks for the resignation", and again "for the resignation of the minister": the one that says more stands for both. */
function isRepeated(earlier: Position, again: Pick<Position, 'party' | 'act' | 'content'>, text: string): boolean {
  if (earlier.party !== again.party || earlier.act !== again.act) return false
  const [first, second] = [earlier, again].map(({ content }) => text.slice(content.start, content.end).toLowerCase())
  return first !== undefined && second !== undefined && (first.includes(second) || second.includes(first))
}

const lengthOf = (span: Span | undefined): number => (span ? span.end - span.start : 0)

const isWithin = (whole: Span, part: Span): boolean => contains(whole, part) && part.end - part.start < whole.end - whole.start

/** A question holds nothing; nor does "the countries that support terror" say who they are. */
function isOpenTold(head: number, holder: number, tree: Tree): boolean {
  const { sentences, tokens, text } = tree.document
  const sentence = sentences[tokens.sentence[head] ?? 0]
  if (sentence && text.slice(sentence.start, sentence.end).trimEnd().endsWith('?')) return true
  if (holder < 0 || !['NOUN', 'PRON', 'DET'].includes(tree.upos(holder)) || holder > head) return false
  const clause = tree.children(holder).find((child) => tree.relation(child) === 'acl:relcl' && tree.dominates(child, head))
  if (clause === undefined || tree.has(holder, 'Number=Sing') || tree.children(holder).some((child) => tree.upos(child) === 'PROPN'))
    return false
  const { first } = tree.subtree(clause)
  return tokens.form[first] !== ',' && tokens.form[first - 1] !== ','
}

function heldByFrame(frame: PositionFrame, sources: PositionSources): Held[] {
  const { tree, attributed, statements, partiesOf, actorsIn } = sources
  if (!frame.act || isOpenTold(frame.head, frame.holders[0] ?? -1, tree)) return []
  const place = tree.span({ first: frame.head, end: frame.head + 1 })
  const around = statementAround(place, attributed)
  const speaker = around >= 0 ? speakersOf(attributed[around], sources) : []
  const stance = attributed[around]?.frame.stance
  if (frame.rules.includes('core.position.word') && stance && OTHERS_TO_DO.has(stance)) return []
  const own = [...new Set(frame.ownSide.flatMap((token) => coordinated(tree, token).flatMap((one) => [...partiesOf(one)])))]
  const isNarrated = frame.rules.includes('core.position.narrated-future')
  if (isNarrated && !own.some((party) => sources.authors.includes(party))) return []
  if (!isNarrated && frame.ownSide.length > 0 && !own.some((party) => speaker.includes(party))) return []
  const isOwn = frame.holders.length === 0 || frame.holders.some((token) => tree.has(token, 'Person=1'))
  const said = speaker.length > 0 ? speaker : isNarrated ? own : ownVoice(frame, sources)
  const parties = isOwn ? said : holdersOf(frame, sources)
  const targets = frame.targets.flatMap((token) =>
    // A pronoun that would mean the holder himself was taken for another.
    partiesOf(token).filter((party) => (tree.upos(token) !== 'PRON' && frame.act !== 'threaten') || !parties.includes(party)),
  )
  if (OF_OTHERS.has(frame.act) && targets.some((party) => parties.includes(party))) return []
  if ((frame.act === 'believe' || frame.act === 'accuse') && targets.length === 0) return []
  const toward = targets.length > 0 ? targets : concerned(frame.act, frame.content, actorsIn)
  // A belief is told by its cue, which stands outside its words.
  const told = around >= 0 ? around : attributed.findIndex((one) => one.frame.cue === frame.head)
  const statement = statements[told]?.id ?? null
  return [
    { parties, act: frame.act, toward, content: frame.content, condition: frame.condition, statement, rules: frame.rules, inferred: [] },
  ]
}

/** What another is asked, offered or denied to do is not yet what he holds. */
const OTHERS_TO_DO: ReadonlySet<Stance> = new Set<Stance>(['demand', 'propose', 'deny'])

/** Acts that concern others: nobody demands of himself. */
const OF_OTHERS: ReadonlySet<PositionAct> = new Set<PositionAct>(['demand', 'threaten', 'believe', 'accuse'])

function holdersOf({ holders }: PositionFrame, { gathering, isGathered, partiesOf, tree }: PositionSources): string[] {
  if (gathering.length > 0 && holders.flatMap((token) => coordinated(tree, token)).some(isGathered)) return [...gathering]
  return [...new Set(holders.flatMap((token) => [...partiesOf(token)]))]
}

/** The innermost statement whose content holds a place, -1 for none. */
function statementAround(place: Span, attributed: readonly AttributedStatement[]): number {
  let found = -1
  let length = Number.POSITIVE_INFINITY
  attributed.forEach(({ frame }, index) => {
    for (const piece of frame.content) {
      if (!contains(piece, place) || piece.end - piece.start >= length) continue
      found = index
      length = piece.end - piece.start
    }
  })
  return found
}

function speakersOf(one: AttributedStatement | undefined, { gathering, isGathered, tree }: PositionSources): readonly string[] {
  if (!one) return []
  const source = one.frame.source >= 0 ? one.frame.source : one.frame.understood
  return gathering.length > 0 && source >= 0 && coordinated(tree, source).some(isGathered) ? gathering : one.speaker.parties
}

/** "We are ready to …" outside all quotations is said by whoever publishes; else whoever spoke last holds it. */
function ownVoice(frame: PositionFrame, sources: PositionSources): readonly string[] {
  const ours = sources.authors.length === 0 ? [] : frame.holders.flatMap((token) => [...sources.partiesOf(token)])
  return ours.length > 0 ? [...new Set(ours)] : lastSpeakers(frame, sources)
}

/** Whoever spoke last before a fragment without subject, or before "we" outside all quotations; nobody for other frames. */
function lastSpeakers(frame: PositionFrame, { attributed, tree }: PositionSources): readonly string[] {
  if (frame.holders.length === 0 && !frame.rules.includes('core.position.opener')) return []
  const sentence = tree.document.tokens.sentence[frame.head] ?? 0
  let last: readonly string[] = []
  for (const { frame: said, speaker } of attributed) if (said.sentence < sentence && speaker.parties.length > 0) last = speaker.parties
  return last
}

function heldByCue(one: AttributedStatement, index: number, sources: PositionSources): Held[] {
  const { frame, inferred } = one
  const act = frame.act
  // Agreeing that something is so binds nobody.
  if (!act || (act === 'accept' && frame.rules.includes('core.attribution.clause-complement'))) return []
  if ((act === 'accept' && sources.deedHeads.has(frame.cue)) || isSufferer(frame, sources.tree)) return []
  if (isOpenTold(frame.cue, frame.source >= 0 ? frame.source : frame.understood, sources.tree)) return []
  const cue = frame.cue >= 0 ? sources.tree.span({ first: frame.cue, end: frame.cue + 1 }) : null
  const around = cue ? sources.attributed[statementAround(cue, sources.attributed)] : undefined
  if (around && around !== one && OTHERS_TO_DO.has(around.frame.stance)) return []
  const parties = speakersOf(one, sources)
  // An order to one's own people.
  if (OF_OTHERS.has(act) && one.toward.length > 0 && one.toward.every((party) => parties.includes(party))) return []
  return contentsOf(frame, sources.tree).map((told) => {
    const content = withoutCondition(sources.tree.document.text, told, frame.condition)
    const named = one.toward.length > 0 ? one.toward : concerned(act, content, sources.actorsIn)
    return {
      parties,
      act,
      toward: named,
      content,
      condition: frame.condition,
      statement: sources.statements[index]?.id ?? null,
      rules: frame.rules,
      inferred,
    }
  })
}

/** "X is accused of Y": a passive cue without agent leaves open who holds it. */
function isSufferer({ cue, source }: AttributedStatement['frame'], tree: Tree): boolean {
  if (cue < 0 || tree.upos(cue) !== 'VERB' || tree.has(cue, 'VerbForm=Ger') || tree.has(cue, 'Tense=Pres')) return false
  const isPassive =
    tree.child(cue, 'aux:pass') >= 0 ||
    tree.child(cue, 'nsubj:pass') >= 0 ||
    (tree.relation(cue) === 'acl' && tree.has(cue, 'VerbForm=Part') && tree.has(cue, 'Tense=Past'))
  return isPassive && (source < 0 || tree.relation(source) === 'nsubj:pass')
}

/** "Asked for a session to discuss it": what is asked for is the session, not the purpose. */
function contentsOf({ rules, content, cue }: AttributedStatement['frame'], tree: Tree): readonly Span[] {
  const [first] = content
  if (!rules.includes('core.attribution.infinitive-complement') || !first || cue < 0) return content
  if (first.end <= tree.span({ first: cue, end: cue + 1 }).start) return []
  const object = tree.child(cue, 'obj')
  if (object < cue || tree.upos(object) !== 'NOUN') return content
  const purpose = [...tree.children(cue)].some((child) => child > object && tree.relation(child) === 'advcl')
  const span = tree.span({ first: object, end: object + 1 })
  return purpose && span.end <= first.start ? [{ start: span.start, end: first.end }] : content
}

/** A mere name ("condemned Iran") says nothing of what is held. */
function isBareName(content: Span, { tree, actorsIn }: PositionSources): boolean {
  const words = tree.document.text.slice(content.start, content.end).split(/[\s'’]+/u)
  const isName = words.every((word) => (word.length <= 4 ? !/^\p{Ll}{4}/u.test(word) : /^\p{Lu}/u.test(word)))
  return words.length <= 6 && isName && actorsIn(content).length > 0
}

export function issueFinder(lexicon: Lexicon, lemmasIn: (span: Span) => readonly string[]): IssueOf {
  const issues = new Map<string, number>()
  lexicon.issues.forEach(({ lemmas }, rank) => {
    for (const lemma of lemmas) issues.set(lemma.toLowerCase(), rank)
  })
  return (span) => {
    let best = lexicon.issues.length
    for (const lemma of lemmasIn(span)) best = Math.min(best, issues.get(lemma) ?? best)
    return lexicon.issues[best]?.issue ?? 'other'
  }
}
