import type { DeedGroup } from '../language/index.ts'
import { agentOf, coordinated, isNegated, isPassive, modalAmong, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { FrameHit } from './frame-words.ts'
import type { DeedFrame } from './frames.ts'
import { fullPhraseSpan, nounPhraseSpan } from './phrases.ts'
import { base } from './tree.ts'
import { holdsWords, trimmed } from './trim.ts'

/** Deeds done or decided: a verb of the lexicon in a tense of fact, or a noun that names the deed. */
export function findDeeds(context: ClauseContext, hits: readonly FrameHit[]): DeedFrame[] {
  const frames: DeedFrame[] = []
  for (const hit of hits) {
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

function verbal(context: ClauseContext, hit: FrameHit, group: DeedGroup): DeedFrame | null {
  const { tree, lexicon } = context
  const verb = hit.head
  if (!isFact(context, verb)) return null
  const passive = isPassive(tree, verb) || (tree.has(verb, 'VerbForm=Part') && base(tree.relation(verb)) === 'acl')
  const { own, shared } = subjectOf(tree, verb)
  const subject = own >= 0 ? own : shared
  const thing = thingDone(context, hit, group, passive ? subject : -1)
  if (!thing) return null
  const doer = passive ? agentOf(tree, verb) : subject
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
    recipients,
    what: thing,
    scopes: [tree.span(tree.subtree(verb))],
  }
}

/** Told as done or decided: not a wish, a possibility, a condition or its denial. */
function isFact({ tree, lexicon }: ClauseContext, verb: number): boolean {
  if (isNegated(tree, verb) || modalAmong(tree, verb, lexicon.possibility) >= 0 || modalAmong(tree, verb, lexicon.obligation) >= 0)
    return false
  if (tree.has(verb, 'VerbForm=Inf') && !['root', 'conj'].includes(tree.relation(verb))) return false
  return !tree.has(verb, 'Mood=Sub') && !tree.has(verb, 'Mood=Cnd')
}

function thingDone({ tree, mentions }: ClauseContext, hit: FrameHit, group: DeedGroup, patient: number): DeedFrame['what'] | null {
  const verb = hit.head
  const { what } = group
  if (what === 'phrase') {
    const span = trimmed(tree.document.text, tree.span({ first: verb, end: tree.subtree(verb).end }))
    return holdsWords(span) ? span : null
  }
  let thing = patient
  for (const child of tree.children(verb)) {
    if (thing >= 0) break
    const relation = base(tree.relation(child))
    const fits = what === undefined || what === 'object' ? relation === 'obj' : relation === 'obl' && what.includes(tree.preposition(child))
    if (fits && tree.upos(child) !== 'PRON' && !mentions.isTime(child)) thing = child
  }
  if (thing < 0 || tree.upos(thing) === 'PRON') return null
  if (group.objects && !group.objects.includes(tree.lemma(thing).toLowerCase())) return null
  const span = fullPhraseSpan(tree, thing)
  return span.end - span.start < 200 ? span : nounPhraseSpan(tree, thing)
}

function nominal(context: ClauseContext, hit: FrameHit, group: DeedGroup): DeedFrame | null {
  const { tree, lexicon, mentions } = context
  const noun = hit.head
  const doers: number[] = []
  for (const child of tree.children(noun)) {
    const relation = base(tree.relation(child))
    const isDoer =
      relation === 'amod' ||
      tree.relation(child) === 'nmod:poss' ||
      (relation === 'nmod' && lexicon.possessivePrepositions.has(tree.preposition(child)))
    if (isDoer && mentions.isActor(child)) doers.push(...coordinated(tree, child))
  }
  const verb = tree.head(noun)
  if (doers.length === 0 && verb >= 0 && tree.upos(verb) === 'VERB') {
    const { own, shared } = subjectOf(tree, verb)
    const subject = own >= 0 ? own : shared
    if (subject >= 0 && subject !== noun && mentions.isActor(subject)) doers.push(...coordinated(tree, subject))
  }
  if (doers.length === 0) return null
  return {
    rules: ['core.deed.noun'],
    sentence: tree.document.tokens.sentence[noun] ?? 0,
    head: noun,
    act: group.act,
    doers,
    recipients: [],
    what: fullPhraseSpan(tree, noun),
    scopes: [tree.span(tree.subtree(noun))],
  }
}
