import { contains, type Span } from '../document/index.ts'
import { adjacentActor } from './adjacent-actor.ts'
import { aboveNoun, agentOf, isPassive, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { FrameHit } from './frame-words.ts'
import { nounPhraseRange } from './phrases.ts'
import type { AttributionRule } from './statement-rules.ts'
import { base } from './tree.ts'

export interface Source {
  readonly own: number
  readonly understood: number
}

export function sourceOf(context: ClauseContext, hit: FrameHit, rule: AttributionRule, content: readonly number[]): Source {
  const { tree, mentions } = context
  const cue = hit.head
  if (rule.means.source === 'agent' || (isPassive(tree, cue) && agentOf(tree, cue, context.lexicon.agentPrepositions) >= 0))
    return { own: agentOf(tree, cue, context.lexicon.agentPrepositions), understood: -1 }
  if (isPassive(tree, cue)) return { own: -1, understood: -1 }
  if (tree.upos(cue) === 'NOUN') return bearerOf(context, cue, rule.means.source === 'subject')
  const { own, shared } = subjectOf(tree, cue)
  if (own >= 0 && !content.includes(own) && !isAdjunct(context, own)) return { own, understood: -1 }
  if (own < 0 && isImpersonal(tree, cue)) {
    // "Nel comunicato si legge che …"
    for (const child of tree.children(cue))
      if (base(tree.relation(child)) === 'obl' && mentions.isActor(child)) return { own: child, understood: -1 }
  }
  // "In a message saying that …": who sent it, not the message.
  if (shared >= 0 && tree.relation(cue) === 'acl' && tree.has(cue, 'VerbForm=Ger') && !mentions.isActor(shared)) {
    const sender = aboveNoun(tree, shared, cue)
    if (sender >= 0) return { own: -1, understood: sender }
  }
  // A subject behind its verb is often taken for an object.
  if (shared < 0) {
    for (const child of tree.children(cue)) {
      const relation = base(tree.relation(child))
      if (
        (relation === 'obj' || relation === 'obl') &&
        tree.preposition(child) === '' &&
        mentions.isActor(child) &&
        !content.includes(child)
      )
        return { own: child, understood: -1 }
    }
  }
  return { own: -1, understood: shared }
}

/** "In televisione ha detto": whatever the parser says, a noun behind a preposition other than "of" is no subject. */
function isAdjunct({ tree, lexicon }: ClauseContext, noun: number): boolean {
  const preposition = tree.child(noun, 'case')
  return (
    preposition >= 0 &&
    preposition < noun &&
    tree.upos(preposition) === 'ADP' &&
    !lexicon.possessivePrepositions.has(tree.lemma(preposition).toLowerCase())
  )
}

const isImpersonal = (tree: ClauseContext['tree'], cue: number): boolean => tree.child(cue, 'expl:impers', 'expl:pass') >= 0

/** Where arcs name nobody who could speak, the actor right beside the cue does. */
export function namedSource(context: ClauseContext, cue: number, content: readonly Span[], source: Source): Source {
  const { tree } = context
  if (tree.upos(cue) !== 'VERB' || isPassive(tree, cue) || !tree.isFinite(cue)) return source
  const isShared = source.understood >= 0 && !isParted(tree, source.understood, cue)
  if (isShared) {
    // "…, but the United States alleged": the name right before the verb, not the subject of the verb that it is joined to.
    const before = adjacentActor(context, cue, content)
    return before >= 0 && before < cue && tree.head(before) === cue ? { own: before, understood: -1 } : source
  }
  const isInside = source.own >= 0 && content.some((piece) => contains(piece, tree.span({ first: source.own, end: source.own + 1 })))
  if (
    source.own >= 0 &&
    !isInside &&
    !isParted(tree, source.own, cue) &&
    (tree.upos(source.own) === 'PRON' || namesActor(context, source.own))
  )
    return source
  const beside = adjacentActor(context, cue, content)
  return beside >= 0 ? { own: beside, understood: -1 } : source
}

/** "The reactions were mixed: China and Russia condemned …": no subject reaches over a colon. */
function isParted(tree: ClauseContext['tree'], subject: number, cue: number): boolean {
  for (let i = subject + 1; i < cue; i++) if (tree.lower(i) === ':' || tree.lower(i) === ';') return true
  return false
}

function namesActor({ tree, mentions }: ClauseContext, head: number): boolean {
  const { first, end } = nounPhraseRange(tree, head)
  for (let i = first; i < end; i++) if (mentions.isActor(i)) return true
  return false
}

/** Who bears a cue noun: the subject of the verb that carries it, or its possessor ("Iran's call for"). */
function bearerOf({ tree, lexicon, mentions }: ClauseContext, noun: number, maybeOf: boolean): Source {
  const verb = carrierOf(tree, noun, lexicon.lightVerbs)
  const told = tree.head(noun)
  if (told > noun && base(tree.relation(noun)) === 'nsubj' && isPassive(tree, told)) {
    const agent = agentOf(tree, told, lexicon.agentPrepositions)
    if (agent >= 0 && lexicon.lightVerbs.has(tree.lemma(told).toLowerCase())) return { own: agent, understood: -1 }
  }
  const possessor = tree.child(noun, 'nmod:poss')
  let named = possessor >= 0 && tree.upos(possessor) !== 'DET' && tree.upos(possessor) !== 'PRON' ? possessor : -1
  // "L'annuncio di Mosca che …"
  for (const child of maybeOf ? tree.children(noun) : [])
    if (
      named < 0 &&
      tree.relation(child) === 'nmod' &&
      lexicon.possessivePrepositions.has(tree.preposition(child)) &&
      mentions.isActor(child)
    )
      named = child
  if (verb >= 0) {
    const { own, shared } = subjectOf(tree, verb)
    if (own >= 0 || shared >= 0) return { own, understood: shared }
  }
  return { own: named, understood: -1 }
}

export const carrierOf = (tree: ClauseContext['tree'], noun: number, lightVerbs: ReadonlySet<string>): number => {
  const verb = tree.head(noun)
  const carries = verb >= 0 && base(tree.relation(noun)) === 'obj' && lightVerbs.has(tree.lemma(verb).toLowerCase())
  return carries ? verb : -1
}
