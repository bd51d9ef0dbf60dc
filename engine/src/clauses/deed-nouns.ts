import type { DeedGroup } from '../language/index.ts'
import { coordinated, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import { dayOf } from './deed-days.ts'
import type { FrameHit } from './frame-words.ts'
import type { DeedFrame } from './frames.ts'
import { fullPhraseSpan } from './phrases.ts'
import { base } from './tree.ts'

/** A deed that a noun names: its doer stands beside it or carries it, or it tells who suffered it. */
export function nominalDeed(context: ClauseContext, hit: FrameHit, group: DeedGroup): DeedFrame | null {
  const { tree, lexicon } = context
  const noun = hit.head
  const children = tree.children(noun)
  if (children.some((child) => group.unlike?.includes(tree.lemma(child).toLowerCase()))) return null
  if (group.objects && !children.some((child) => group.objects?.includes(tree.lemma(child).toLowerCase()))) return null
  const owners = ownersOf(context, noun, group)
  const victims = children.filter((child) => isNominal(context, child) && group.against?.includes(tree.preposition(child)))
  const isSuffered = victims.length > 0 || (group.suffered === true && (isOf(context, noun) || tree.child(noun, 'nmod:poss') >= 0))
  const isOwn = owners.length > 0 || group.owned || (isSuffered && group.suffered)
  const doers = isOwn && (owners.length > 0 || !isDecided(context, noun)) ? owners : carriersOf(context, noun)
  if (doers.length === 0 && !isSuffered) return null
  // "Its war against X": without the one it is waged against, the noun only names a time or topic.
  if (group.owned && group.against && victims.length === 0) return null
  const grounds =
    group.official && doers.length === 0
      ? children.filter((child) => isNominal(context, child) && lexicon.placePrepositions.has(tree.preposition(child)))
      : []
  return {
    rules: ['core.deed.noun'],
    sentence: tree.document.tokens.sentence[noun] ?? 0,
    head: noun,
    act: group.act,
    doers,
    isDecided: false,
    byAnyone: group.byAnyone === true,
    grounds,
    isOfficial: false,
    isPresupposed: false,
    recipients: victims,
    what: fullPhraseSpan(tree, noun),
    when: dayOf(context, noun),
    scopes: [tree.span(tree.subtree(noun))],
  }
}

const isNominal = ({ tree }: ClauseContext, child: number): boolean => ['nmod', 'obl'].includes(base(tree.relation(child)))

/** "Russia's deployment", "the Russian deployment", "the deployment of Russia". */
function ownersOf(context: ClauseContext, noun: number, group: DeedGroup): number[] {
  const { tree, lexicon, mentions } = context
  const possessor = tree.child(noun, 'nmod:poss')
  if (possessor >= 0 && mentions.isActor(possessor) && (!group.suffered || isOf(context, noun))) return coordinated(tree, possessor)
  const owners: number[] = []
  for (const child of tree.children(noun)) {
    const relation = base(tree.relation(child))
    if (relation === 'nmod' && group.against?.includes(tree.preposition(child))) continue
    const isOwner =
      relation === 'amod' ||
      relation === 'compound' ||
      (relation === 'nmod' && lexicon.agentPrepositions.has(tree.preposition(child))) ||
      (relation === 'nmod' && !group.suffered && lexicon.possessivePrepositions.has(tree.preposition(child)))
    if (isOwner && mentions.isActor(child)) owners.push(...coordinated(tree, child))
  }
  // "X's removal and arrest of Y": coordinated nouns share their owner.
  const first = tree.head(noun)
  if (owners.length > 0 || tree.relation(noun) !== 'conj' || !isOf(context, noun)) return owners
  const shared = tree.child(tree.relation(first) === 'conj' ? tree.head(first) : first, 'nmod:poss')
  return shared >= 0 && mentions.isActor(shared) ? coordinated(tree, shared) : owners
}

/** "The arrest of Y": the phrase with `of` names who suffers it. */
const isOf = ({ tree, lexicon }: ClauseContext, noun: number): boolean =>
  tree
    .children(noun)
    .some((child) => base(tree.relation(child)) === 'nmod' && child > noun && lexicon.possessivePrepositions.has(tree.preposition(child)))

/** "Announced the release of X": whoever announces it does it. */
const isDecided = ({ tree, lexicon }: ClauseContext, noun: number): boolean =>
  tree.relation(noun) === 'obj' && lexicon.decisions.has(tree.lemma(tree.head(noun)).toLowerCase())

/** "Russia surprised all with a deployment": the subject of the verb that the noun hangs on. */
function carriersOf({ tree, mentions, lexicon }: ClauseContext, noun: number): number[] {
  const verb = tree.head(noun)
  const relation = base(tree.relation(noun))
  const isCarried = relation === 'obj' || (relation === 'obl' && lexicon.partyPrepositions.has(tree.preposition(noun)))
  if (verb < 0 || tree.upos(verb) !== 'VERB' || !isCarried) return []
  const { own, shared } = subjectOf(tree, verb)
  const subject = own >= 0 ? own : shared
  return subject >= 0 && subject !== noun && mentions.isActor(subject) ? coordinated(tree, subject) : []
}
