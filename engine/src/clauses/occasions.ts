import type { OccasionStatus, Span, TokenRange } from '../document/index.ts'
import type { OccasionGroup } from '../language/index.ts'
import { agentOf, coordinated, isNegated, isPassive, modalAmong, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { FrameHit } from './frame-words.ts'
import type { OccasionFrame } from './frames.ts'
import { nounPhraseRange } from './phrases.ts'
import { base } from './tree.ts'
import { trimmed } from './trim.ts'

type Party = OccasionFrame['parties'][number]

/** Mentions of meetings, talks, visits, votes …: nouns with who stands beside them, verbs with who does them. */
export function findOccasions(context: ClauseContext, hits: readonly FrameHit[]): OccasionFrame[] {
  const frames: OccasionFrame[] = []
  for (const hit of hits) {
    const group = hit.words.flatMap((word) => (word.is === 'occasion' ? [word.group] : []))[0]
    if (!group) continue
    const frame = group.upos === 'NOUN' ? nominal(context, hit, group) : verbal(context, hit, group)
    if (frame && !(group.needsParty && frame.parties.length === 0)) frames.push(frame)
  }
  return frames
}

function nominal(context: ClauseContext, hit: FrameHit, group: OccasionGroup): OccasionFrame {
  const { tree } = context
  const noun = hit.head
  const verb = governingVerb(context, noun)
  const tokens = [...beside(context, noun), ...(verb >= 0 ? takingPart(context, verb, noun) : [])]
  const { status, open } = statusOf(context, noun, verb)
  return {
    rules: ['core.occasion.noun'],
    sentence: tree.document.tokens.sentence[noun] ?? 0,
    head: noun,
    kind: group.kind,
    span: mentionSpan(context, noun, hit.end),
    parties: unique(tokens).map((token) => ({ token, status: open ? status : null })),
    status,
    scopes: scopesOf(context, noun, verb),
    definite: isDefinite(context, noun),
  }
}

function verbal(context: ClauseContext, hit: FrameHit, group: OccasionGroup): OccasionFrame | null {
  const { tree } = context
  const verb = hit.head
  const { own, shared } = subjectOf(tree, verb)
  const subject = own >= 0 ? own : shared
  const others: number[] = []
  for (const child of tree.children(verb)) {
    const relation = base(tree.relation(child))
    const preposition = tree.preposition(child)
    const isObject = group.object === true && relation === 'obj' && preposition === ''
    if (isObject || (relation === 'obl' && group.prepositions?.includes(preposition))) others.push(...coordinated(tree, child))
    else if (relation === 'obj') others.push(...companions(context, nounPhraseRange(tree, child)))
  }
  if (isPassive(tree, verb) && agentOf(tree, verb) >= 0) others.push(...coordinated(tree, agentOf(tree, verb)))
  const isMutual = subject >= 0 && others.length === 0 && (tree.has(subject, 'Number=Plur') || coordinated(tree, subject).length > 1)
  if (others.length === 0 && !isMutual) return null
  const tokens = [...(subject >= 0 ? coordinated(tree, subject) : []), ...others].filter(
    (token) => context.mentions.isActor(token) || tree.upos(token) !== 'NUM',
  )
  const { status } = statusOf(context, verb, verb)
  const end = Math.max(...others.map((token) => nounPhraseRange(tree, token).end), hit.end)
  return {
    rules: ['core.occasion.verb'],
    sentence: tree.document.tokens.sentence[verb] ?? 0,
    head: verb,
    kind: group.kind,
    span: trimmed(tree.document.text, tree.span({ first: verb, end: end - verb < 12 ? end : hit.end })),
    parties: unique(tokens).map((token) => ({ token, status: null })),
    status,
    scopes: scopesOf(context, verb, verb),
    definite: false,
  }
}

const unique = (tokens: readonly number[]): number[] => [...new Set(tokens)]

/** The noun with the modifiers next to it, up to a dozen words. */
function mentionSpan({ tree }: ClauseContext, noun: number, end: number): Span {
  const range = nounPhraseRange(tree, noun)
  let first = range.first
  while (first < noun && ['DET', 'ADP', 'PUNCT'].includes(tree.upos(first))) first++
  return trimmed(tree.document.text, tree.span({ first, end: range.end - noun <= 12 ? Math.max(range.end, end) : end }))
}

/** Parties inside the noun phrase: "between A and B", "with A", "A's visit", "US-Russian talks". */
function beside(context: ClauseContext, noun: number): number[] {
  const { tree, lexicon, mentions } = context
  const found: number[] = []
  for (const child of tree.children(noun)) {
    const relation = base(tree.relation(child))
    const isModifier = relation === 'nmod' || relation === 'amod' || relation === 'compound' || relation === 'flat'
    const preposition = tree.preposition(child)
    if (!isModifier || (preposition !== '' && !lexicon.possessivePrepositions.has(preposition))) continue
    for (const one of coordinated(tree, child)) if (mentions.isActor(one)) found.push(one)
  }
  return [...found, ...companions(context, nounPhraseRange(tree, noun))]
}

/** Actors with "with", "between", "tra" anywhere in a phrase. */
function companions({ tree, lexicon, mentions }: ClauseContext, { first, end }: TokenRange): number[] {
  const found: number[] = []
  for (let i = first; i < end; i++) {
    if (lexicon.partyPrepositions.has(tree.preposition(i)) && mentions.isActor(i)) found.push(...coordinated(tree, i))
  }
  return found
}

/** The verb that the occasion is an argument of; through nouns between them. */
function governingVerb({ tree }: ClauseContext, noun: number): number {
  for (let at = tree.head(noun), from = noun, steps = 0; at >= 0 && steps < 4; from = at, at = tree.head(at), steps++) {
    if (tree.upos(at) === 'VERB') return base(tree.relation(from)) === 'advcl' ? -1 : at
    if (tree.isVerbal(at)) return at
  }
  return -1
}

/** Subjects and companions of the verb that holds, attends, plans or goes to the occasion. */
function takingPart(context: ClauseContext, verb: number, noun: number): number[] {
  const { tree, lexicon, mentions } = context
  if (!lexicon.participation.has(tree.lemma(verb).toLowerCase()) && !isPassive(tree, verb)) return []
  const { own, shared } = subjectOf(tree, verb)
  const subject = own >= 0 ? own : shared
  const found = subject >= 0 && subject !== noun && !tree.dominates(subject, noun) ? coordinated(tree, subject) : []
  for (const child of tree.children(verb)) {
    if (base(tree.relation(child)) === 'obl' && lexicon.partyPrepositions.has(tree.preposition(child)) && mentions.isActor(child))
      found.push(...coordinated(tree, child))
  }
  return found.filter((token) => mentions.isActor(token))
}

interface Standing {
  readonly status: OccasionStatus
  /** True where the status is that of the parties named here, not of the whole occasion. */
  readonly open: boolean
}

/** Held, planned, only considered …: from the verb's meaning, tense and mood (TimeML: tense, aspect, modality). */
function statusOf(context: ClauseContext, head: number, verb: number): Standing {
  const { tree, lexicon } = context
  for (let at = verb, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
    const known = lexicon.statuses.get(tree.lemma(at).toLowerCase())
    if (known && tree.upos(at) === 'VERB' && (at !== head || steps > 0)) {
      if (known === 'planned' && steps > 1) continue
      return { status: known, open: known === 'tentative' || known === 'refused' }
    }
    if (modalAmong(tree, at, lexicon.possibility) >= 0) return { status: 'tentative', open: false }
    if (isNegated(tree, at)) return { status: 'cancelled', open: false }
    if (!['xcomp', 'ccomp', 'advcl', 'acl', 'conj'].includes(base(tree.relation(at)))) break
  }
  const tense = tenseOf(context, verb)
  if (tense === 'future') return { status: 'planned', open: false }
  return { status: tense === 'present' ? 'underway' : 'held', open: false }
}

function tenseOf({ tree, lexicon }: ClauseContext, verb: number): 'past' | 'present' | 'future' | 'none' {
  if (verb < 0) return 'none'
  const isFuture = (token: number): boolean =>
    tree.has(token, 'Tense=Fut') || (tree.upos(token) === 'AUX' && lexicon.futureAuxiliaries.has(tree.lower(token)))
  if (isFuture(verb)) return 'future'
  for (const child of tree.children(verb)) if (isFuture(child)) return 'future'
  if (tree.has(verb, 'VerbForm=Inf')) return 'future'
  if (tree.has(verb, 'Tense=Past') || tree.has(verb, 'Tense=Imp')) return 'past'
  return tree.has(verb, 'Tense=Pres') ? 'present' : 'none'
}

/** Where day and place are looked for: the phrase itself, its clause, its sentence. */
function scopesOf({ tree }: ClauseContext, head: number, verb: number): Span[] {
  const scopes = [tree.span(tree.subtree(head))]
  if (verb >= 0 && verb !== head) scopes.push(tree.span(tree.subtree(verb)))
  const sentence = tree.document.sentences[tree.document.tokens.sentence[head] ?? 0]
  if (sentence) scopes.push({ start: sentence.start, end: sentence.end })
  return scopes
}

function isDefinite({ tree }: ClauseContext, noun: number): boolean {
  for (const child of tree.children(noun))
    if (base(tree.relation(child)) === 'det') return tree.has(child, 'Definite=Def') || tree.has(child, 'PronType=Dem')
  return false
}

export type { Party }
