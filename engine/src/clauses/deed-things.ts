import type { Span } from '../document/index.ts'
import type { DeedGroup } from '../language/index.ts'
import { isRelativePronoun, relativeHead, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { FrameHit } from './frame-words.ts'
import { fullPhraseSpan, nounPhraseSpan } from './phrases.ts'
import { base } from './tree.ts'
import { holdsWords, trimmed } from './trim.ts'

/** What is longer is no longer one thing. */
const LONGEST = 200

/** What is done: its head, -1 for a whole phrase, and its words. */
export interface Thing {
  readonly head: number
  readonly span: Span
}

/** What a verb does or does it to; null where the verb has nothing that fits its group. */
export function thingDone(context: ClauseContext, hit: FrameHit, group: DeedGroup, patient: number): Thing | null {
  const { tree } = context
  const verb = hit.head
  if (group.what === 'phrase') {
    if (group.unlike?.includes(tree.lemma(tree.child(verb, 'obj')).toLowerCase())) return null
    const span = trimmed(tree.document.text, tree.span({ first: verb, end: tree.subtree(verb).end }))
    return holdsWords(span) ? { head: -1, span } : null
  }
  const takesPatient = patient >= 0 && !Array.isArray(group.what)
  const first = group.what === 'subject' ? subjectOf(tree, verb).own : takesPatient ? patient : objectOf(context, verb, group)
  // "A Tikrit, città natale di X, è stato imposto il coprifuoco": what stands behind the passive, where the phrase before it fits ill.
  const thing = takesPatient && !fits(tree, first, group) ? objectOf(context, verb, group) : first
  if (!fits(tree, thing, group)) return null
  const span = fullPhraseSpan(tree, named(context, thing))
  return { head: thing, span: span.end - span.start < LONGEST ? span : nounPhraseSpan(tree, thing) }
}

/** Is it something that this verb is done to in the sense of its group? */
function fits(tree: ClauseContext['tree'], thing: number, group: DeedGroup): boolean {
  if (thing < 0 || tree.upos(thing) === 'PRON') return false
  // "X, whose extradition was asked": the noun hangs on another.
  if (tree.has(tree.child(thing, 'nmod:poss'), 'PronType=Rel')) return false
  // "Impose blocking sanctions": a participle before the noun is not what is imposed.
  const inner = tree.upos(thing) === 'VERB' ? tree.child(thing, 'obj') : -1
  const lemma = tree.lemma(inner >= 0 ? inner : thing).toLowerCase()
  return (!group.objects || group.objects.includes(lemma)) && !group.unlike?.includes(lemma)
}

/** "X, the worker arrested": the name that the noun is set beside tells more. */
function named({ tree, mentions }: ClauseContext, thing: number): number {
  const name = tree.head(thing)
  return tree.relation(thing) === 'appos' && name >= 0 && name < thing && mentions.isActor(name) ? name : thing
}

/** The first object that fits, else the first at all. */
function objectOf(context: ClauseContext, verb: number, group: DeedGroup): number {
  const { tree, mentions } = context
  const { what } = group
  let other = -1
  const takesObject = what === undefined || what === 'object'
  for (const child of throughTimes(context, verb)) {
    const relation = base(tree.relation(child))
    const isObject = takesObject
      ? relation === 'obj' || isLateSubject(tree, verb, child) || isPart(context, verb, child)
      : (relation === 'obl' || relation === 'nmod') && Array.isArray(what) && what.includes(tree.preposition(child))
    if (!isObject || mentions.isTime(child)) continue
    // "The treaty that they signed": the pronoun stands for the noun.
    if (isRelativePronoun(tree, child)) return relativeHead(tree, verb)
    if (fits(tree, child, group)) return child
    if (other < 0 && tree.upos(child) !== 'PRON') other = child
  }
  if (other >= 0) return other
  // "The treaty they signed": nothing stands for it.
  const isBare = takesObject && tree.relation(verb) === 'acl:relcl' && tree.isFinite(verb)
  return isBare && subjectOf(tree, verb).own >= 0 ? tree.head(verb) : -1
}

/** An active verb has no second subject behind it: the parser's slip for an object. */
const isLateSubject = (tree: ClauseContext['tree'], verb: number, child: number): boolean =>
  base(tree.relation(child)) === 'nsubj' && child > verb && subjectOf(tree, verb).own !== child

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
