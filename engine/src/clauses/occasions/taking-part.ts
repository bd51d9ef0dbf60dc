import { isPassive } from '../arguments.ts'
import type { ClauseContext } from '../clause-context.ts'
import { base } from '../tree.ts'

/** True for a verb whose subject takes part in what it governs: hold, attend, "are scheduled for". */
export const isTakingPart = ({ tree, lexicon }: ClauseContext, verb: number): boolean =>
  lexicon.participation.has(tree.lemma(verb).toLowerCase()) || isPassive(tree, verb)

/** "had the chance to meet", "ha avuto modo di parlare": the verb of having above an infinitive, or -1. */
export function chanceTaken({ tree, lexicon }: ClauseContext, verb: number): number {
  if (base(tree.relation(verb)) !== 'acl' || !tree.has(verb, 'VerbForm=Inf')) return -1
  const chance = tree.head(verb)
  const having = tree.head(chance)
  const isHad = having >= 0 && base(tree.relation(chance)) === 'obj' && lexicon.participation.has(tree.lemma(having).toLowerCase())
  return isHad ? having : -1
}
