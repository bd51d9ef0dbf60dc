import type { DeedGroup } from '../language/index.ts'
import { agentOf, coordinated, isNegated, modalAmong, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { FrameHit } from './frame-words.ts'
import type { DeedFrame } from './frames.ts'
import { fullPhraseSpan, nounPhraseSpan } from './phrases.ts'
import { isPerfect } from './position-contents.ts'
import { holdersOf } from './position-words.ts'
import { base } from './tree.ts'
import { holdsWords, trimmed } from './trim.ts'

/** Deeds done or decided: a verb of the lexicon in a tense of fact, or a noun that names the deed. */
export function findDeeds(context: ClauseContext, hits: readonly FrameHit[]): DeedFrame[] {
  const frames: DeedFrame[] = []
  for (const found of hits) {
    const hit = withHead(context, found)
    for (const word of hit.words) {
      if (word.is !== 'deed') continue
      const frame = word.group.upos === 'VERB' ? verbal(context, hit, word.group) : nominal(context, hit, word.group)
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

function verbal(context: ClauseContext, hit: FrameHit, group: DeedGroup): DeedFrame | null {
  const { tree, lexicon } = context
  const verb = hit.head
  if (!isFact(context, verb)) return null
  // A subject called passive without the auxiliary is a slip of the parser.
  const passive = tree.child(verb, 'aux:pass') >= 0 || (tree.has(verb, 'VerbForm=Part') && tree.relation(verb) === 'acl')
  const { own, shared } = subjectOf(tree, verb)
  const subject = own >= 0 ? own : shared >= 0 && context.mentions.isActor(shared) ? shared : Math.max(actorBefore(context, verb), shared)
  const thing = thingDone(context, hit, group, passive ? subject : -1)
  if (!thing) return null
  const doer = passive
    ? agentOf(tree, verb, lexicon.agentPrepositions)
    : subject >= 0 && context.mentions.isActor(subject)
      ? subject
      : deciderOf(context, verb, subject)
  // "The statement released": a participle that only tells which one is meant.
  if (passive && doer < 0 && base(tree.relation(verb)) === 'acl' && !isDated(context, verb)) return null
  const recipients: number[] = []
  for (const child of tree.children(verb)) {
    const relation = base(tree.relation(child))
    if (relation === 'iobj' || (relation === 'obl' && lexicon.addressPrepositions.has(tree.preposition(child))))
      recipients.push(...coordinated(tree, child))
  }
  return {
    rules: ['core.deed.verb'],
    sentence: tree.document.tokens.sentence[verb] ?? 0,
    head: verb,
    act: group.act,
    doers: doer >= 0 ? coordinated(tree, doer) : [],
    byAnyone: group.byAnyone === true && (passive || doer < 0),
    recipients,
    what: thing,
    scopes: [tree.span(tree.subtree(verb))],
  }
}

/** A name before the verb that the parser took for something else ("Last year the president signed"). */
function actorBefore({ tree, mentions }: ClauseContext, verb: number): number {
  if (tree.isFinite(verb) && verb > 0 && mentions.isActor(verb - 1) && tree.upos(verb - 1) === 'PROPN') return verb - 1
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
  const { tree, lexicon } = context
  const above = tree.head(verb)
  if (above < 0 || !lexicon.decisions.has(tree.lemma(above).toLowerCase())) return subject
  return holdersOf(context, above)[0] ?? subject
}

function isDated({ tree, mentions }: ClauseContext, verb: number): boolean {
  const { first, end } = tree.subtree(verb)
  for (let i = first; i < end; i++) if (mentions.isTime(i)) return true
  return false
}

/** Told as done or decided: not a wish, a possibility, a condition or its denial. */
function isFact(context: ClauseContext, verb: number): boolean {
  const { tree, lexicon } = context
  const first = firstConjunct(context, verb)
  if (
    first !== verb &&
    (!tree.isFinite(verb) || tree.has(first, 'VerbForm=Inf')) &&
    tree.child(verb, 'nsubj') < 0 &&
    !isFact(context, first)
  )
    return false
  const marker = tree.child(verb, 'mark', 'case')
  if (marker >= 0 && (lexicon.conditionOpeners.has(tree.lower(marker)) || tree.has(verb, 'VerbForm=Ger'))) return false
  if (isNegated(tree, verb) || modalAmong(tree, verb, lexicon.possibility) >= 0) return false
  const modal = modalAmong(tree, verb, lexicon.obligation)
  if (modal >= 0 && !isPerfect(tree, modal)) return false
  const auxiliary = tree.child(verb, 'aux:pass')
  const isInfinitive =
    tree.has(verb, 'VerbForm=Inf') || (tree.relation(verb) === 'xcomp' && !tree.isFinite(verb))
      ? !hasFuture(context, verb)
      : auxiliary >= 0 && tree.has(auxiliary, 'VerbForm=Inf') && !hasFuture(context, verb)
  if (isInfinitive && !['root', 'conj'].includes(tree.relation(verb)) && !isDecided(context, verb)) return false
  return !tree.has(verb, 'Mood=Sub') && !tree.has(verb, 'Mood=Cnd')
}

function firstConjunct({ tree }: ClauseContext, verb: number): number {
  let at = verb
  for (let steps = 0; steps < 5 && tree.relation(at) === 'conj' && tree.isVerbal(tree.head(at)); steps++) at = tree.head(at)
  return at
}

function isDecided({ tree, lexicon }: ClauseContext, verb: number): boolean {
  const above = tree.head(verb)
  return above >= 0 && lexicon.decisions.has(tree.lemma(above).toLowerCase()) && !isNegated(tree, above)
}

function hasFuture({ tree, lexicon }: ClauseContext, verb: number): boolean {
  for (const child of tree.children(verb))
    if (base(tree.relation(child)) === 'aux' && lexicon.futureAuxiliaries.has(tree.lower(child))) return true
  return false
}

function thingDone(context: ClauseContext, hit: FrameHit, group: DeedGroup, patient: number): DeedFrame['what'] | null {
  const { tree, mentions } = context
  const verb = hit.head
  const { what } = group
  if (what === 'phrase') {
    const span = trimmed(tree.document.text, tree.span({ first: verb, end: tree.subtree(verb).end }))
    return holdsWords(span) ? span : null
  }
  let thing = patient
  for (const child of throughTimes(context, verb)) {
    if (thing >= 0) break
    const relation = base(tree.relation(child))
    const fits =
      what === undefined || what === 'object'
        ? relation === 'obj' || isPart(context, verb, child)
        : (relation === 'obl' || relation === 'nmod') && what.includes(tree.preposition(child))
    if (fits && tree.upos(child) !== 'PRON' && !mentions.isTime(child)) thing = child
  }
  if (thing < 0 || tree.upos(thing) === 'PRON') return null
  const lemma = tree.lemma(thing).toLowerCase()
  if ((group.objects && !group.objects.includes(lemma)) || group.unlike?.includes(lemma)) return null
  const span = fullPhraseSpan(tree, thing)
  return span.end - span.start < 200 ? span : nounPhraseSpan(tree, thing)
}

/** Dependents of a verb, and what a parser hung on a day beside it ("withdrew three years ago from"). */
function* throughTimes({ tree, mentions }: ClauseContext, verb: number): Generator<number> {
  for (const child of tree.children(verb)) {
    yield child
    if (mentions.isTime(child)) yield* tree.children(child)
  }
}

/** "Stanziare più di mille soldati": an object behind `of` that follows its verb at once. */
function isPart({ tree, lexicon }: ClauseContext, verb: number, child: number): boolean {
  const { first } = tree.subtree(child)
  return (
    base(tree.relation(child)) === 'obl' &&
    first > verb &&
    first <= verb + 2 &&
    tree.child(verb, 'obj') < 0 &&
    tree.preposition(child) === [...lexicon.possessivePrepositions][0]
  )
}

function nominal(context: ClauseContext, hit: FrameHit, group: DeedGroup): DeedFrame | null {
  const { tree, lexicon, mentions } = context
  const noun = hit.head
  const doers: number[] = []
  for (const child of tree.children(noun)) if (group.unlike?.includes(tree.lemma(child).toLowerCase())) return null
  for (const child of tree.children(noun)) {
    const relation = base(tree.relation(child))
    const isDoer =
      relation === 'amod' ||
      relation === 'compound' ||
      (tree.relation(child) === 'nmod:poss' && !group.suffered) ||
      (relation === 'nmod' && !group.suffered && lexicon.possessivePrepositions.has(tree.preposition(child)))
    if (isDoer && mentions.isActor(child)) doers.push(...coordinated(tree, child))
  }
  const verb = tree.head(noun)
  const isSuffered = group.suffered && tree.child(noun, 'nmod', 'nmod:poss') >= 0
  if (doers.length === 0 && !group.owned && !isSuffered && verb >= 0 && tree.upos(verb) === 'VERB' && tree.relation(noun) !== 'nsubj') {
    const { own, shared } = subjectOf(tree, verb)
    const subject = own >= 0 ? own : shared
    if (subject >= 0 && subject !== noun && mentions.isActor(subject)) doers.push(...coordinated(tree, subject))
  }
  if (doers.length === 0 && !isSuffered) return null
  return {
    rules: ['core.deed.noun'],
    sentence: tree.document.tokens.sentence[noun] ?? 0,
    head: noun,
    act: group.act,
    doers,
    byAnyone: group.byAnyone === true,
    recipients: [],
    what: fullPhraseSpan(tree, noun),
    scopes: [tree.span(tree.subtree(noun))],
  }
}
