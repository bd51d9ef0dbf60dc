import { isNegated, isPerfect, modalAmong } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import { base, type Tree } from './tree.ts'

/** Told as done or decided: not a wish, a possibility, a condition or its denial. */
export function isFact(context: ClauseContext, verb: number, occasions: ReadonlySet<number>): boolean {
  const { tree, lexicon } = context
  const first = firstConjunct(tree, verb)
  const leansOnFirst = first !== verb && (!tree.isFinite(verb) || tree.has(first, 'VerbForm=Inf')) && tree.child(verb, 'nsubj') < 0
  if (leansOnFirst && !isFact(context, first, occasions)) return false
  const marker = tree.child(verb, 'mark', 'case')
  if (isConditional(context, verb) || (marker >= 0 && tree.has(verb, 'VerbForm=Ger'))) return false
  if (isNegated(tree, verb) || modalAmong(tree, verb, lexicon.possibility) >= 0) return false
  const modal = modalAmong(tree, verb, lexicon.obligation)
  if (modal >= 0 && !isPerfect(tree, modal)) return false
  if (isInfinitive(context, verb) && !['root', 'conj'].includes(tree.relation(verb)) && !isVouchedFor(context, verb, occasions))
    return false
  return !tree.has(verb, 'Mood=Sub') && !tree.has(verb, 'Mood=Cnd')
}

const OF_ONE_CLAUSE = new Set(['xcomp', 'ccomp', 'conj'])

/** "If they choose to leave and attack": all of it stands under the condition. */
function isConditional({ tree, lexicon }: ClauseContext, verb: number): boolean {
  for (let at = verb, steps = 0; at >= 0 && steps < 5; at = tree.head(at), steps++) {
    const marker = tree.child(at, 'mark', 'case')
    if (marker >= 0 && lexicon.conditionOpeners.has(tree.lower(marker))) return true
    if (!OF_ONE_CLAUSE.has(base(tree.relation(at)))) return false
  }
  return false
}

/** The verb that others are coordinated with. */
export function firstConjunct(tree: Tree, verb: number): number {
  let at = verb
  for (let steps = 0; steps < 5 && tree.relation(at) === 'conj' && tree.isVerbal(tree.head(at)); steps++) at = tree.head(at)
  return at
}

function isInfinitive(context: ClauseContext, verb: number): boolean {
  const { tree } = context
  if (hasFuture(context, verb)) return false
  if (tree.has(verb, 'VerbForm=Inf') || (tree.relation(verb) === 'xcomp' && !tree.isFinite(verb))) return true
  const auxiliary = tree.child(verb, 'aux:pass')
  return auxiliary >= 0 && tree.has(auxiliary, 'VerbForm=Inf')
}

function hasFuture({ tree, lexicon }: ClauseContext, verb: number): boolean {
  for (const child of tree.children(verb))
    if (base(tree.relation(child)) === 'aux' && lexicon.futureAuxiliaries.has(tree.lower(child))) return true
  return false
}

/** What stands above an infinitive makes it a fact: a decision, a report of what was done ("di aver firmato"), a meeting held for it. */
function isVouchedFor(context: ClauseContext, verb: number, occasions: ReadonlySet<number>): boolean {
  const { tree, lexicon } = context
  let above = tree.head(verb)
  for (let steps = 0; steps < 3 && above >= 0 && lexicon.phases.has(tree.lemma(above).toLowerCase()); steps++) {
    if (tree.isFinite(above)) return !isNegated(tree, above)
    above = tree.head(above)
  }
  if (above < 0 || isNegated(tree, above)) return false
  if (lexicon.decisions.has(tree.lemma(above).toLowerCase())) return true
  if (context.cueVerbs.has(above) && tree.has(verb, 'Tense=Past') && hasPerfect(context, verb)) return true
  return occasions.has(above) && tree.relation(verb) === 'advcl' && tree.has(above, 'Tense=Past')
}

function hasPerfect({ tree }: ClauseContext, verb: number): boolean {
  for (const child of tree.children(verb)) if (tree.relation(child) === 'aux' && tree.has(child, 'VerbForm=Inf')) return true
  return false
}
