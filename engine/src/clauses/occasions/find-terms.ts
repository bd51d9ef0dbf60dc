import { subjectOf } from '../arguments.ts'
import type { ClauseContext } from '../clause-context.ts'
import type { OccasionFrame } from '../frames.ts'
import { trimmed } from '../trim.ts'
import { OCCASION_TERM } from './occasion-rules.ts'
import { bystanderOf } from './participants.ts'

/** Words between the preposition of a term and its day: "by the end of", "entro la fine di". */
const REACH = 4
/** Steps from a day to the verb that it is the term of. */
const STEPS = 3

/** "Will eliminate its stockpile by 2012": a day that a party sets for what it means to do. */
export function findTerms(context: ClauseContext): OccasionFrame[] {
  const { tree, lexicon, mentions } = context
  const { lower, count, sentence } = tree.document.tokens
  const frames: OccasionFrame[] = []
  for (let i = 0; i < count; i++) {
    if (!lexicon.terms.has(lower[i] ?? '')) continue
    let time = i + 1
    while (time < i + REACH && !mentions.isTime(time) && ['DET', 'ADP', 'NOUN'].includes(tree.upos(time))) time++
    if (!mentions.isTime(time) || sentence[time] !== sentence[i]) continue
    const frame = termAt(context, i, time)
    if (frame) frames.push(frame)
  }
  return frames
}

function termAt(context: ClauseContext, preposition: number, time: number): OccasionFrame | null {
  const { tree, mentions } = context
  const verb = verbOver(context, time)
  if (verb < 0 || !isAhead(context, verb)) return null
  const { own, shared } = subjectOf(tree, verb)
  const subject = own >= 0 ? own : shared >= 0 ? shared : bystanderOf(context, verb, tree.head(verb))
  if (subject < 0 || !mentions.canMeet(subject)) return null
  let end = time
  while (mentions.isTime(end)) end++
  const span = trimmed(tree.document.text, tree.span({ first: Math.min(verb, preposition), end: Math.max(end, verb + 1) }))
  return {
    rules: [OCCASION_TERM],
    sentence: tree.document.tokens.sentence[verb] ?? 0,
    head: verb,
    kind: 'deadline',
    span,
    parties: [{ token: subject, status: null, role: 'actor' }],
    bystander: -1,
    status: 'planned',
    open: false,
    scopes: [tree.span({ first: preposition, end })],
    places: [],
    nominal: false,
    meanwhile: false,
    takesPlace: false,
    process: false,
    jointOrAhead: false,
    wished: false,
    definite: false,
  }
}

function verbOver({ tree }: ClauseContext, time: number): number {
  for (let at = time, steps = 0; at >= 0 && steps <= STEPS; at = tree.head(at), steps++) if (tree.upos(at) === 'VERB') return at
  return -1
}

/** True for what is to be done: in the future, or an infinitive. */
function isAhead({ tree, lexicon }: ClauseContext, verb: number): boolean {
  if (tree.has(verb, 'Tense=Fut') || (tree.has(verb, 'VerbForm=Inf') && !tree.has(verb, 'Tense=Past'))) return true
  return tree.children(verb).some((child) => tree.has(child, 'Tense=Fut') || lexicon.futureAuxiliaries.has(tree.lower(child)))
}
