import type { ClauseContext } from './clause-context.ts'

/** True for "they", "the leaders", "both sides": several who were told of before. */
export function isGathered({ tree, lexicon }: ClauseContext, token: number): boolean {
  return tree.has(token, 'Number=Plur') && (tree.upos(token) === 'PRON' || lexicon.gathered.has(tree.lemma(token).toLowerCase()))
}
