import type { OccasionGroup } from '../../language/index.ts'
import { adjacentActor } from '../adjacent-actor.ts'
import { coordinated, isNegated, isPassive, subjectOf } from '../arguments.ts'
import type { ClauseContext } from '../clause-context.ts'
import { nounPhraseRange } from '../phrases.ts'
import { base, type Tree } from '../tree.ts'
import { OCCASION_AMONG, OCCASION_MET, OCCASION_VOTERS, type OccasionRule, occasionRules } from './occasion-rules.ts'
import { chanceTaken, isTakingPart } from './taking-part.ts'

/** A phrase that takes part and the rule that says so. */
export interface Participant {
  readonly token: number
  readonly rule: OccasionRule
}

const NOUN_RULES = occasionRules.filter(({ pattern }) => pattern.word === 'NOUN')
const ruleOf = (id: string): OccasionRule | undefined => occasionRules.find((rule) => rule.id === id)
const metRule = ruleOf(OCCASION_MET)
const mutualRule = ruleOf(OCCASION_AMONG)
const voterRule = ruleOf(OCCASION_VOTERS)

/** Who takes part in an occasion that a noun names; `verb` governs the noun (-1 for none). */
export function participantsOfNoun(context: ClauseContext, noun: number, verb: number): Participant[] {
  const found: Participant[] = []
  const takesPart = verb >= 0 && isTakingPart(context, verb)
  for (const rule of NOUN_RULES) {
    const { at, governed } = rule.pattern
    if (governed === 'by-involving') {
      found.push(...involved(context, noun, rule))
      continue
    }
    if (governed && !takesPart && !(rule.pattern.relations.includes('nsubj') && hostOf(context, noun) >= 0)) continue
    if (at === 'word') found.push(...dependents(context, noun, rule))
    else if (at === 'phrase') found.push(...companions(context, noun, rule))
    else found.push(...besideVerb(context, verb, noun, rule))
  }
  return unique(found)
}

/** Who meets whom where a verb tells it; null where nobody stands beside its subject. */
export function participantsOfVerb(context: ClauseContext, verb: number, group: OccasionGroup): Participant[] | null {
  const { tree, mentions } = context
  if (!metRule || !mutualRule) return null
  if (group.voters) return votersOf(context, verb, group.voters)
  const others: Participant[] = []
  let hasObject = false
  let meetsThing = false
  for (const child of tree.children(verb)) {
    const relation = tree.relation(child)
    if (!metRule.pattern.relations.includes(relation) && !metRule.pattern.relations.includes(base(relation))) continue
    const preposition = tree.preposition(child)
    const isObject = base(relation) === 'obj' && preposition === ''
    hasObject ||= isObject && tree.upos(child) !== 'PRON'
    meetsThing ||= isObject && group.object === true && tree.upos(child) === 'NOUN' && !mentions.canMeet(child)
    const fits = isObject
      ? group.object === true && (mentions.canMeet(child) || tree.upos(child) === 'PRON')
      : (relation === 'obl:agent' && group.object === true) || group.prepositions?.includes(preposition) === true
    if (fits) others.push(...coordinated(tree, child).map((token) => ({ token, rule: metRule })))
    else if (base(relation) === 'obl') others.push(...astray(context, child, group, metRule))
    else if (isObject) others.push(...companions(context, child, metRule))
  }
  // "received a letter from the minister", "the accord discussed with the allies"
  if (meetsThing || (group.object !== true && isDoneTo(context, verb))) return null
  // "was seen to refuse", "si è vista rifiutare"
  if (group.object === true && tree.child(verb, 'xcomp') >= 0) return null
  if (others.length === 0 && !hasObject) others.push(...besideInWords(context, verb, group, metRule))
  const subject = doerOf(context, verb)
  const subjects = subject >= 0 ? coordinated(tree, subject) : []
  if (others.length === 0) {
    const isPlural = subjects.length > 1 || (subject >= 0 && tree.has(subject, 'Number=Plur')) || tree.child(verb, 'expl') >= 0
    const isMutual =
      (group.object === true && group.prepositions !== undefined) || tree.child(verb, 'expl') >= 0 || isByDevice(context, verb, group)
    if (subject < 0 || hasObject || !isPlural || !isMutual) return null
    return unique(subjects.map((token) => ({ token, rule: mutualRule })))
  }
  return unique([...subjects.map((token) => ({ token, rule: mutualRule })), ...others])
}

/** "The chamber approved", "was rejected by the senate": who votes decides whether the verb tells of a vote. */
function votersOf(context: ClauseContext, verb: number, voters: readonly string[]): Participant[] | null {
  const { tree } = context
  const voter = isPassive(tree, verb) ? tree.child(verb, 'obl:agent') : doerOf(context, verb)
  if (!voterRule || voter < 0) return null
  const { first, end } = nounPhraseRange(tree, voter)
  for (let i = first; i < end; i++)
    if (voters.includes(tree.lemma(i).toLowerCase()) && (i === voter || tree.upos(i) === 'PROPN' || tree.upos(voter) === 'PROPN'))
      return [{ token: voter, rule: voterRule }]
  return null
}

/** Words behind a word among which another is looked for where no arc tells of it. */
const REACH = 8

/** "spoke by phone today with X": the words tell it, whatever the arcs say. */
function besideInWords({ tree, mentions }: ClauseContext, verb: number, group: OccasionGroup, rule: OccasionRule): Participant[] {
  const { sentence } = tree.document.tokens
  for (let i = verb + 1; i <= verb + REACH && sentence[i] === sentence[verb] && tree.upos(i) !== 'VERB'; i++) {
    if (!group.prepositions?.includes(tree.lower(i)) || tree.upos(i) !== 'ADP') continue
    let at = i + 1
    while (tree.upos(at) === 'DET') at++
    if (!mentions.canMeet(at)) return []
    for (let top = tree.head(at); top > at && top <= at + REACH && mentions.canMeet(top); top = tree.head(top)) at = top
    return coordinated(tree, at).map((token) => ({ token, rule }))
  }
  return []
}

/** A bare participle that tells what was done with a thing: "an accord reached and discussed with the allies". */
function isDoneTo({ tree }: ClauseContext, verb: number): boolean {
  const relation = base(tree.relation(verb))
  return (
    (relation === 'acl' || relation === 'conj') &&
    tree.has(verb, 'VerbForm=Part') &&
    tree.has(verb, 'Tense=Past') &&
    tree.child(verb, 'aux') < 0 &&
    tree.child(verb, 'nsubj') < 0
  )
}

/** "spoke by phone" */
export function isByDevice({ tree }: ClauseContext, verb: number, { by = [] }: OccasionGroup): boolean {
  const { sentence } = tree.document.tokens
  for (let i = verb + 1; i <= verb + REACH && sentence[i] === sentence[verb] && tree.upos(i) !== 'VERB'; i++)
    if (by.includes(tree.lemma(i))) return true
  return false
}

/** "spoke by phone today with the minister": a companion may hang on the phrase before it. */
function astray({ tree, mentions }: ClauseContext, phrase: number, group: OccasionGroup, rule: OccasionRule): Participant[] {
  const found: Participant[] = []
  for (const child of tree.children(phrase)) {
    if (group.prepositions?.includes(tree.preposition(child)) && mentions.canMeet(child))
      found.push(...coordinated(tree, child).map((token) => ({ token, rule })))
  }
  return found
}

/** The subject of the nearest verb above that has one. */
export function bystanderOf(context: ClauseContext, noun: number, verb: number): number {
  const { tree } = context
  for (let at = verb, steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
    const doer = tree.isVerbal(at) ? doerOf(context, at) : -1
    if (doer >= 0 && doer !== noun && !tree.dominates(doer, noun)) return doer
  }
  return -1
}

/** Actors that hang on a token by the relations and prepositions of a rule. */
function dependents({ tree, lexicon, mentions }: ClauseContext, head: number, rule: OccasionRule): Participant[] {
  const found: Participant[] = []
  const { relations, prepositions } = rule.pattern
  for (const child of tree.children(head)) {
    const relation = tree.relation(child)
    if (!relations.includes(relation) && !relations.includes(base(relation))) continue
    const preposition = tree.preposition(child)
    const fits =
      preposition === ''
        ? prepositions.includes('none')
        : prepositions.includes('possessive') && lexicon.possessivePrepositions.has(preposition)
    if (!fits && tree.relation(child) !== 'nmod:poss') continue
    for (const token of coordinated(tree, child)) if (mentions.canMeet(token) || tree.has(token, 'Poss=Yes')) found.push({ token, rule })
    // "U.S.-Russia talks": both stand inside one modifier.
    if (preposition !== '' || child > head) continue
    const { first, end } = tree.subtree(child)
    for (let i = first; i < end; i++) if (i !== child && mentions.canMeet(i)) found.push({ token: i, rule })
  }
  return found
}

/** Actors with "with", "between", "tra" anywhere in a phrase. */
function companions({ tree, lexicon, mentions }: ClauseContext, head: number, rule: OccasionRule): Participant[] {
  const found: Participant[] = []
  const { first, end } = nounPhraseRange(tree, head)
  for (let i = first; i < end; i++) {
    if (!lexicon.partyPrepositions.has(tree.preposition(i))) continue
    const tokens = coordinated(tree, i)
    if (mentions.canMeet(i) || tokens.some((token) => mentions.canMeet(token))) found.push(...tokens.map((token) => ({ token, rule })))
  }
  // Right behind the noun the words tell it, whatever the arcs say.
  if (found.length === 0 && lexicon.partyPrepositions.has(tree.lemma(head + 1).toLowerCase())) {
    const at = tree.upos(head + 2) === 'DET' ? head + 3 : head + 2
    if (mentions.canMeet(at)) found.push({ token: at, rule })
  }
  return found
}

/** Objects of "involving" behind the noun; who "took part in" it by a relative clause. */
function involved({ tree, lexicon, mentions }: ClauseContext, noun: number, rule: OccasionRule): Participant[] {
  const verb = verbBehind(tree, noun)
  if (verb < 0) return []
  const lemma = tree.lemma(verb).toLowerCase()
  const takesPart = tree.relation(verb) === 'acl:relcl' && tree.head(verb) === noun && lexicon.participation.has(lemma)
  if (!takesPart && !lexicon.involving.has(lemma)) return []
  const found: number[] = []
  for (const child of tree.children(verb)) {
    const relation = base(tree.relation(child))
    if (relation === 'obj' || (takesPart && relation === 'nsubj')) found.push(...coordinated(tree, child))
  }
  return found.flatMap((token) => (mentions.canMeet(token) ? [{ token, rule }] : []))
}

/** The first full verb within a few words behind a noun, or -1. */
function verbBehind(tree: Tree, noun: number): number {
  const { sentence } = tree.document.tokens
  for (let i = noun + 1; i <= noun + REACH && sentence[i] === sentence[noun]; i++) if (tree.upos(i) === 'VERB') return i
  return -1
}

function besideVerb(context: ClauseContext, verb: number, noun: number, rule: OccasionRule): Participant[] {
  const { tree, lexicon, mentions } = context
  const found: number[] = []
  if (rule.pattern.relations.includes('nsubj')) {
    const subject = verb >= 0 && isTakingPart(context, verb) && !isNegated(tree, verb) ? doerOf(context, verb) : -1
    if (
      subject >= 0 &&
      subject !== noun &&
      !tree.dominates(subject, noun) &&
      !(tree.relation(subject) === 'nsubj:pass' && tree.head(subject) === verb && tree.head(noun) !== verb)
    )
      found.push(...coordinated(tree, subject))
    const agent = subject >= 0 || (verb >= 0 && isPassive(tree, verb)) ? tree.child(verb, 'obl:agent') : -1
    if (agent >= 0) found.push(...coordinated(tree, agent))
    // "officials held talks", misread as talks that were held
    const before = subject < 0 && verb >= 0 && tree.head(verb) === noun ? tree.head(noun) : -1
    if (before >= 0 && before < verb) found.push(...coordinated(tree, before))
    // Where no arc names who did, the name right before the verb.
    if (found.length === 0 && verb >= 0 && verb !== noun && tree.isFinite(verb) && isTakingPart(context, verb) && !isNegated(tree, verb)) {
      const beside = adjacentActor(context, verb, [tree.span({ first: verb, end: verb + 1 })])
      if (beside >= 0) found.push(beside)
    }
    // "a conference organised by the government together with the UN"
    const host = hostOf(context, noun)
    if (host >= 0) found.push(...coordinated(tree, host))
  } else {
    for (const child of tree.children(verb)) {
      const isCompanion = base(tree.relation(child)) === 'obl' && lexicon.partyPrepositions.has(tree.preposition(child))
      if (isCompanion && mentions.canMeet(child)) found.push(...coordinated(tree, child))
    }
  }
  return found.map((token) => ({ token, rule }))
}

/** Agent of a participle that hangs on the noun: "a conference organised by the government". */
function hostOf({ tree, lexicon }: ClauseContext, noun: number): number {
  for (const child of tree.children(noun)) {
    if (base(tree.relation(child)) !== 'acl' || !lexicon.participation.has(tree.lemma(child).toLowerCase())) continue
    const host = tree.child(child, 'obl:agent')
    if (host >= 0) return host
  }
  return -1
}

/** The verb's subject, or the one that it shares with another verb of the sentence. */
function doerOf(context: ClauseContext, verb: number): number {
  const { tree } = context
  const having = chanceTaken(context, verb)
  if (having >= 0) return doerOf(context, having)
  const { own, shared } = subjectOf(tree, verb)
  if (own >= 0) return own
  // "A, B and C, gathered in …": the participle hangs on the last of them.
  let first = shared
  if (first >= 0 && base(tree.relation(verb)) === 'acl') {
    for (let steps = 0; tree.relation(first) === 'conj' && tree.upos(first) === 'PROPN' && steps < 12; steps++) first = tree.head(first)
  }
  return first
}

function unique(found: readonly Participant[]): Participant[] {
  const seen = new Set<number>()
  return found.filter(({ token }) => !seen.has(token) && seen.add(token))
}
