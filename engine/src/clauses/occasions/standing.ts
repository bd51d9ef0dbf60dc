import type { OccasionStatus } from '../../document/index.ts'
import { isNegated, modalAmong } from '../arguments.ts'
import type { ClauseContext } from '../clause-context.ts'
import { base } from '../tree.ts'
import { chanceTaken, isTakingPart } from './taking-part.ts'

export interface Standing {
  readonly status: OccasionStatus
  /** True where the status is that of the clause's actors, not of the whole occasion. */
  readonly open: boolean
  /** True where the clause says that it must be, not that it is or will be. */
  readonly wished: boolean
}

const CLAUSES = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'conj'])

/** Held, planned, only considered …: from the verb's meaning, tense and mood (TimeML: tense, aspect, modality). */
export function standingOf(context: ClauseContext, head: number, verb: number): Standing {
  const { tree, lexicon } = context
  const standing = (status: OccasionStatus, open = false): Standing => ({ status, open, wished: false })
  if (verb !== head) {
    const told = toldByModifier(context, head)
    if (told) return standing(told)
    if (lexicon.behind.has(tree.preposition(head))) return standing('held')
  }
  for (let at = verb, steps = 0, relation = ''; at >= 0 && steps < 4; relation = base(tree.relation(at)), at = tree.head(at), steps++) {
    const known = lexicon.statuses.get(tree.lemma(at).toLowerCase())
    if (known && tree.upos(at) === 'VERB' && (at !== head || steps > 0)) {
      if (known !== 'planned' || steps === 0 || relation === 'xcomp') return standing(known, known === 'tentative' || known === 'refused')
    }
    if (isObliged(context, at)) return { status: 'proposed', open: false, wished: true }
    if (steps === 0 && isNegated(tree, at)) {
      if (at === head) return standing('refused')
      if (isSubjectOf(context, head, at)) return standing('cancelled')
    }
    if (modalAmong(tree, at, lexicon.possibility) >= 0) return standing('tentative')
    if (!CLAUSES.has(base(tree.relation(at)))) break
  }
  // "remains ready to engage with …", "continues to talk": no occasion of its own.
  if (verb === head && isBareInfinitive(context, verb)) {
    const had = chanceTaken(context, verb)
    if (had >= 0 && tenseOf(context, had) === 'past') return standing('held')
    const above = tree.lemma(tree.head(verb)).toLowerCase()
    if (!lexicon.intention.has(above)) return { status: 'planned', open: false, wished: true }
  }
  const tense = tenseOf(context, verb)
  if (tense === 'future') return standing('planned')
  const isRunning = tense === 'present' && (verb === head || isTakingPart(context, verb))
  return standing(isRunning ? 'underway' : 'held')
}

/** "must meet", "have to meet"; an auxiliary that is a full verb elsewhere ("have met") obliges nobody. */
function isObliged({ tree, lexicon }: ClauseContext, verb: number): boolean {
  const modal = modalAmong(tree, verb, lexicon.obligation)
  return modal >= 0 && !(tree.head(modal) === verb && lexicon.participation.has(tree.lemma(modal).toLowerCase()))
}

const isBareInfinitive = ({ tree }: ClauseContext, verb: number): boolean =>
  tree.has(verb, 'VerbForm=Inf') && tree.child(verb, 'aux') < 0 && tree.head(verb) >= 0

/** "upcoming", "planned", "possible": an adjective or participle that tells how things stand. */
function toldByModifier({ tree, lexicon }: ClauseContext, noun: number): OccasionStatus | null {
  for (const child of tree.children(noun)) {
    const relation = base(tree.relation(child))
    if (relation !== 'amod' && relation !== 'acl') continue
    const lemma = tree.lemma(child).toLowerCase()
    if (lexicon.possibility.has(lemma)) return 'tentative'
    const known = lexicon.statuses.get(lemma) ?? lexicon.statuses.get(tree.lower(child))
    if (known) return known
  }
  return null
}

const isSubjectOf = ({ tree }: ClauseContext, noun: number, verb: number): boolean =>
  tree.head(noun) === verb && base(tree.relation(noun)) === 'nsubj'

function tenseOf({ tree, lexicon }: ClauseContext, verb: number): 'past' | 'present' | 'future' | 'none' {
  if (verb < 0) return 'none'
  const isFuture = (token: number): boolean =>
    tree.has(token, 'Tense=Fut') || (tree.upos(token) === 'AUX' && lexicon.futureAuxiliaries.has(tree.lower(token)))
  if (isFuture(verb)) return 'future'
  // "after meeting the chancellor"
  for (const child of tree.children(verb)) if (lexicon.behind.has(tree.lower(child)) && !tree.isFinite(verb)) return 'past'
  for (const child of tree.children(verb)) if (isFuture(child)) return 'future'
  if (tree.has(verb, 'VerbForm=Inf')) return 'future'
  if (tree.has(verb, 'Tense=Past') || tree.has(verb, 'Tense=Imp')) return 'past'
  return tree.has(verb, 'Tense=Pres') || tree.has(verb, 'VerbForm=Ger') ? 'present' : 'none'
}
