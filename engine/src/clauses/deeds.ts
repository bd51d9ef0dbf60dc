import type { DeedGroup } from '../language/index.ts'
import { agentOf, coordinated, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import { dayOf } from './deed-days.ts'
import { firstConjunct, isFact } from './deed-facts.ts'
import { nominalDeed } from './deed-nouns.ts'
import { thingDone } from './deed-things.ts'
import type { FrameHit } from './frame-words.ts'
import type { DeedFrame } from './frames.ts'
import { holdersOf } from './position-holders.ts'
import { base } from './tree.ts'

/** Deeds done or decided: a verb of the lexicon in a tense of fact, or a noun that names the deed. */
export function findDeeds(context: ClauseContext, hits: readonly FrameHit[]): DeedFrame[] {
  const frames: DeedFrame[] = []
  const occasions = new Set(hits.filter(({ words }) => words.some(({ is }) => is === 'occasion')).map(({ head }) => head))
  for (const found of hits) {
    const hit = withHead(context, found)
    for (const word of hit.words) {
      if (word.is !== 'deed') continue
      const frame = word.group.upos === 'VERB' ? verbal(context, hit, word.group, occasions) : nominalDeed(context, hit, word.group)
      if (!frame) continue
      frames.push(frame)
      break
    }
  }
  return frames
}

/** "Build-up": the head of a noun of several words may be the last of them. */
function withHead({ tree }: ClauseContext, hit: FrameHit): FrameHit {
  const above = tree.head(hit.head)
  return above > hit.head && above < hit.end ? { ...hit, head: above } : hit
}

function verbal(context: ClauseContext, hit: FrameHit, group: DeedGroup, occasions: ReadonlySet<number>): DeedFrame | null {
  const { tree } = context
  const verb = hit.head
  if (!isFact(context, verb, occasions)) return null
  const passive = isPassiveDeed(tree, verb)
  const found = subjectOf(tree, verb)
  const own = found.own >= 0 && context.mentions.isTime(found.own) ? -1 : found.own
  const { shared } = found
  const subject = own >= 0 ? own : shared >= 0 && context.mentions.isActor(shared) ? shared : Math.max(actorBefore(context, verb), shared)
  const thing = thingDone(context, hit, group, passive ? subject : -1)
  if (!thing) return null
  const doers = passive
    ? patientDoers(context, verb, group, thing.head)
    : group.what === 'subject'
      ? []
      : activeDoers(context, verb, subject)
  const grounds = group.official && !doers.some(context.mentions.isActor) ? groundsOf(context, verb, thing.head) : []
  // "Hit by a storm": no deed of anybody.
  const agent = passive ? agentOf(tree, verb, context.lexicon.agentPrepositions) : -1
  const cause = passive ? agent : subject
  if (cause >= 0 && group.unlike?.includes(tree.lemma(cause).toLowerCase())) return null
  // Another verb between a noun and its participle: the parser hung it too far up.
  const participle = firstConjunct(tree, verb)
  if (passive && tree.relation(participle) === 'acl' && hasVerbBetween(tree, tree.head(participle), participle)) return null
  // "The statement released": a participle that only tells which one is meant.
  if (passive && doers.length === 0 && base(tree.relation(verb)) === 'acl' && grounds.length === 0 && !isDated(context, verb)) return null
  return {
    rules: ['core.deed.verb'],
    sentence: tree.document.tokens.sentence[verb] ?? 0,
    head: verb,
    act: group.act,
    doers,
    isDecided: decisionAbove(context, verb) >= 0,
    byAnyone: group.byAnyone === true && (passive || !doers.some(context.mentions.isActor)),
    grounds,
    isOfficial: group.official === true && isDone(context, verb),
    isPresupposed: base(tree.relation(verb)) === 'acl' && !tree.has(verb, 'VerbForm=Inf'),
    recipients: recipientsOf(context, verb),
    what: thing.span,
    when: dayOf(context, verb),
    scopes: [tree.span(tree.subtree(verb))],
  }
}

/** A subject or agent of a verb with another auxiliary is a slip of the parser; a participle behind its noun is passive by itself. */
function isPassiveDeed(tree: ClauseContext['tree'], verb: number): boolean {
  const relation = tree.relation(verb)
  if (tree.child(verb, 'aux:pass') >= 0) return true
  if (tree.child(verb, 'aux', 'expl') >= 0) return false
  // "Police arrested the man": a subject and an object, whatever form the tagger took it for.
  if (tree.child(verb, 'obj') > verb && tree.children(verb).some((child) => tree.relation(child) === 'nsubj' && child < verb)) return false
  if (tree.child(verb, 'obl:agent') >= 0) return true
  return relation === 'acl' ? tree.has(verb, 'VerbForm=Part') : relation !== 'acl:relcl' && tree.has(verb, 'Voice=Pass')
}

function activeDoers(context: ClauseContext, verb: number, subject: number): number[] {
  const doer = subject >= 0 && context.mentions.isActor(subject) ? subject : deciderOf(context, verb, subject)
  return doer >= 0 ? coordinated(context.tree, doer) : []
}

/** Who did what is told by a passive verb: its agent, those between whom it was made, or whose own it is. */
function patientDoers(context: ClauseContext, verb: number, group: DeedGroup, thing: number): number[] {
  const { tree, lexicon, mentions } = context
  const agent = agentOf(tree, verb, lexicon.agentPrepositions)
  if (agent >= 0 && (mentions.isActor(agent) || !group.own)) return coordinated(tree, agent)
  if (thing < 0) return []
  for (const child of tree.children(thing)) {
    const relation = base(tree.relation(child))
    if (relation === 'nmod' && lexicon.partyPrepositions.has(tree.preposition(child)) && tree.child(child, 'conj') >= 0)
      return coordinated(tree, child)
    const owns = relation === 'amod' || relation === 'compound' || relation === 'nmod'
    if (
      group.own &&
      owns &&
      mentions.isActor(child) &&
      (tree.preposition(child) === '' || lexicon.possessivePrepositions.has(tree.preposition(child)))
    )
      return coordinated(tree, child)
  }
  return []
}

function recipientsOf({ tree, lexicon }: ClauseContext, verb: number): number[] {
  const recipients: number[] = []
  for (const child of tree.children(verb)) {
    const relation = base(tree.relation(child))
    if (relation === 'iobj' || (relation === 'obl' && lexicon.addressPrepositions.has(tree.preposition(child))))
      recipients.push(...coordinated(tree, child))
  }
  return recipients
}

/** Places where it is done, where the patient is, where those sit who decide it. */
function groundsOf(context: ClauseContext, verb: number, patient: number): number[] {
  const { tree, lexicon } = context
  const near = [...tree.children(verb), ...(patient >= 0 ? placesBelow(tree, patient) : [])]
  const grounds = near.filter((child) => PLACED.has(base(tree.relation(child))) && lexicon.placePrepositions.has(tree.preposition(child)))
  const decision = decisionAbove(context, verb)
  if (decision < 0 || tree.isVerbal(decision)) return grounds
  const { first, end } = tree.subtree(decision)
  for (let i = first; i < Math.min(end, verb); i++) if (tree.upos(i) === 'PROPN') grounds.push(i)
  return grounds
}

const PLACED = new Set(['obl', 'nmod'])

/** Phrases on a noun and on those phrases. */
function placesBelow(tree: ClauseContext['tree'], noun: number): number[] {
  const below = [...tree.children(noun)]
  return [...below, ...below.flatMap((child) => tree.children(child))]
}

/** A name before the verb that the parser took for something else ("Last year the president signed"). */
function actorBefore({ tree, mentions }: ClauseContext, verb: number): number {
  let before = verb - 1
  // "Colombia this week denounced": a day may stand between.
  while (before > 0 && mentions.isTime(before)) before--
  if (tree.isFinite(verb) && before >= 0 && mentions.isActor(before) && tree.upos(before) === 'PROPN') return before
  for (const child of tree.children(verb))
    if (
      child < verb &&
      mentions.isActor(child) &&
      !mentions.isTime(child) &&
      tree.child(child, 'case', 'mark') < 0 &&
      tree.upos(child) === 'PROPN'
    )
      return child
  return -1
}

/** Whoever decided, ordered or has the plan of a deed, where that is told by a verb or noun above. */
function deciderOf(context: ClauseContext, verb: number, subject: number): number {
  const decision = decisionAbove(context, verb)
  return decision < 0 ? subject : (holdersOf(context, decision)[0] ?? subject)
}

/** The verb or noun of deciding that an infinitive hangs on, through "begin to"; -1 for none. */
function decisionAbove({ tree, lexicon }: ClauseContext, verb: number): number {
  let above = tree.head(verb)
  for (let steps = 0; steps < 3 && above >= 0 && lexicon.phases.has(tree.lemma(above).toLowerCase()); steps++) above = tree.head(above)
  return above >= 0 && lexicon.decisions.has(tree.lemma(above).toLowerCase()) ? above : -1
}

function hasVerbBetween(tree: ClauseContext['tree'], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tree.upos(i) === 'VERB' && tree.isFinite(i)) return true
  return false
}

/** "The premier is elected": a passive of the present tells how things are done; a bare participle, which one is meant. */
function isDone({ tree, mentions }: ClauseContext, verb: number): boolean {
  const auxiliary = tree.child(verb, 'aux:pass')
  if (auxiliary < 0)
    return tree.child(verb, 'aux') >= 0 || (base(tree.relation(verb)) === 'acl' && tree.children(verb).some(mentions.isTime))
  return tree.child(verb, 'aux') !== auxiliary || !tree.has(auxiliary, 'Tense=Pres') || !tree.has(auxiliary, 'VerbForm=Fin')
}

function isDated({ tree, mentions }: ClauseContext, verb: number): boolean {
  const { first, end } = tree.subtree(verb)
  for (let i = first; i < end; i++) if (mentions.isTime(i)) return true
  return false
}
