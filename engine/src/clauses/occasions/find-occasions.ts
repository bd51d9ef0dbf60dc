import type { Span } from '../../document/index.ts'
import type { OccasionGroup } from '../../language/index.ts'
import type { ClauseContext } from '../clause-context.ts'
import type { FrameHit } from '../frame-words.ts'
import type { OccasionFrame } from '../frames.ts'
import { nounPhraseRange } from '../phrases.ts'
import { base, type Tree } from '../tree.ts'
import { trimmed } from '../trim.ts'
import { OCCASION_NOUN } from './occasion-rules.ts'
import { bystanderOf, isByDevice, type Participant, participantsOfNoun, participantsOfVerb } from './participants.ts'
import { type Standing, standingOf } from './standing.ts'
import { isTakingPart } from './taking-part.ts'

/** Mentions of meetings, talks, visits, votes …: nouns with who stands beside them, verbs with who does them. */
export function findOccasions(context: ClauseContext, hits: readonly FrameHit[]): OccasionFrame[] {
  const frames: OccasionFrame[] = []
  for (const hit of hits) {
    for (const word of hit.words) {
      if (word.is !== 'occasion') continue
      const { group } = word
      const frame = group.upos === 'NOUN' ? nominal(context, hit, group) : verbal(context, hit, group)
      if (!frame || (group.needsParty && frame.parties.length === 0)) continue
      frames.push(frame)
      break
    }
  }
  return frames
}

function nominal(context: ClauseContext, hit: FrameHit, group: OccasionGroup): OccasionFrame | null {
  const { tree } = context
  const noun = headOf(context, hit)
  if (group.singular && (tree.child(noun, 'nummod') >= 0 || tree.has(noun, 'Number=Plur'))) return null
  const verb = governingVerb(context, noun)
  const isHeld = holds(context, group, noun, verb)
  const standing = standingOf(context, noun, isHeld || isOfAnotherNoun(context, noun) ? verb : -1)
  const parties = participantsOfNoun(context, noun, verb)
  return {
    ...sharedPart(noun, parties, standing),
    kind: group.kind,
    process: group.process === true,
    jointOrAhead: group.jointOrAhead === true,
    span: mentionSpan(context, noun, hit.end),
    scopes: scopesOf(context, noun, isHeld ? verb : -1),
    places: placesOf(context, noun, verb),
    definite: isDefinite(context, noun),
    rules: [OCCASION_NOUN, ...parties.map(({ rule }) => rule.id)],
    bystander: bystanderOf(context, noun, verb >= 0 ? verb : tree.head(noun)),
    wished: standing.wished,
    nominal: true,
    meanwhile: isMeanwhile(context, noun),
    takesPlace: isHeld && verb >= 0 && context.lexicon.participation.has(tree.lemma(verb).toLowerCase()),
    sentence: tree.document.tokens.sentence[noun] ?? 0,
  }
}

function verbal(context: ClauseContext, hit: FrameHit, group: OccasionGroup): OccasionFrame | null {
  const { tree } = context
  const verb = hit.head
  const parties = participantsOfVerb(context, verb, group)
  if (!parties) return null
  const standing = standingOf(context, verb, verb)
  const beside = parties
    .filter(({ token, rule }) => token > verb && rule.means.party === 'companion')
    .map(({ token }) => nounPhraseRange(tree, token).end)
  const end = Math.max(hit.end, ...beside)
  return {
    ...sharedPart(verb, parties, { ...standing, open: false }),
    kind: isByDevice(context, verb, group) ? 'call' : group.kind,
    process: group.process === true,
    jointOrAhead: group.jointOrAhead === true,
    span: trimmed(tree.document.text, tree.span({ first: verb, end: end - verb < 12 ? end : hit.end })),
    scopes: scopesOf(context, verb, verb),
    places: placesOf(context, verb, verb, group.kind === 'visit'),
    definite: false,
    rules: [...parties.map(({ rule }) => rule.id)],
    bystander: bystanderOf(context, verb, tree.head(verb)),
    wished: standing.wished,
    nominal: false,
    meanwhile: false,
    takesPlace: false,
    sentence: tree.document.tokens.sentence[verb] ?? 0,
  }
}

const sharedPart = (head: number, parties: readonly Participant[], { status, open }: Standing) => ({
  head,
  parties: parties.map(({ token, rule }) => ({
    token,
    status: open && rule.means.party === 'actor' ? status : null,
    role: rule.means.party,
  })),
  status,
  open,
})

/** The word of a phrase on which the others hang: `phone call` is headed by its last, `colloquio telefonico` by its first. */
function headOf({ tree }: ClauseContext, { head, end }: FrameHit): number {
  for (let i = head; i < end; i++) if (tree.head(i) < head || tree.head(i) >= end) return i
  return head
}

/** The noun with the modifiers next to it, up to a dozen words. */
function mentionSpan({ tree }: ClauseContext, noun: number, end: number): Span {
  const range = nounPhraseRange(tree, noun)
  let first = range.first
  while (first < noun && ['DET', 'ADP', 'PUNCT'].includes(tree.upos(first))) first++
  return trimmed(tree.document.text, tree.span({ first, end: range.end - noun <= 12 ? Math.max(range.end, end) : end }))
}

/** The verb that the occasion is an argument of; through nouns between them. */
function governingVerb({ tree }: ClauseContext, noun: number): number {
  if (tree.child(noun, 'cop') >= 0) return noun
  for (let at = tree.head(noun), from = noun, steps = 0; at >= 0 && steps < 4; from = at, at = tree.head(at), steps++) {
    if (tree.upos(at) === 'VERB') return base(tree.relation(from)) === 'advcl' ? -1 : at
    if (tree.isVerbal(at)) return at
  }
  return misreadVerb(tree, noun)
}

/** "Officials held talks", read as "talks that were held": the participle right before the noun, behind a noun of its own. */
function misreadVerb(tree: Tree, noun: number): number {
  for (const child of tree.children(noun))
    if (child < noun && tree.upos(child) === 'VERB' && tree.head(noun) >= 0 && tree.head(noun) < child) return child
  return -1
}

/** "agreed during a call", whatever the phrase hangs on; "said at the talks" where it hangs on the verb. */
function isMeanwhile({ tree, lexicon }: ClauseContext, noun: number): boolean {
  const preposition = tree.preposition(noun)
  return lexicon.meanwhile.has(preposition) && (base(tree.relation(noun)) === 'obl' || !lexicon.placePrepositions.has(preposition))
}

/** "the conclusions of the summit": the verb's day is that of the conclusions. */
const isOfAnotherNoun = ({ tree }: ClauseContext, noun: number): boolean => base(tree.relation(noun)) === 'nmod'

/** A vote is often only talked about: the verb's day is its day where it is the verb's own subject or object. */
function holds(context: ClauseContext, { kind }: OccasionGroup, noun: number, verb: number): boolean {
  if (isOfAnotherNoun(context, noun)) return false
  if (kind !== 'election' && kind !== 'vote' && kind !== 'deadline') return true
  const relation = base(context.tree.relation(noun))
  return context.tree.head(noun) === verb && (relation === 'nsubj' || (relation === 'obj' && isTakingPart(context, verb)))
}

/** Where day and place are looked for: the phrase itself, its clause, its sentence. */
function scopesOf({ tree }: ClauseContext, head: number, verb: number): Span[] {
  const scopes = [tree.span(tree.subtree(head))]
  if (verb >= 0 && verb !== head) scopes.push(tree.span(tree.subtree(verb)))
  const sentence = tree.document.sentences[tree.document.tokens.sentence[head] ?? 0]
  if (sentence) scopes.push({ start: sentence.start, end: sentence.end })
  return scopes
}

/** Phrases with a preposition of place that hang on the occasion or on its verb, coordinated ones together. */
function placesOf({ tree, lexicon }: ClauseContext, head: number, verb: number, isVisit = false): number[] {
  const found: number[] = []
  for (const at of verb >= 0 && verb !== head ? [head, verb] : [head]) {
    for (const child of tree.children(at)) {
      const relation = base(tree.relation(child))
      if (relation !== 'nmod' && relation !== 'obl' && relation !== 'obj' && relation !== 'conj') continue
      if (relation === 'obj' ? isVisit : lexicon.placePrepositions.has(tree.preposition(child))) {
        // "in the capital, Kyiv"
        const name = tree.child(child, 'appos')
        found.push(child, ...(name >= 0 ? [name] : []))
      }
    }
  }
  return found
}

function isDefinite({ tree }: ClauseContext, noun: number): boolean {
  for (const child of tree.children(noun))
    if (base(tree.relation(child)) === 'det') return tree.has(child, 'Definite=Def') || tree.has(child, 'PronType=Dem')
  return false
}
