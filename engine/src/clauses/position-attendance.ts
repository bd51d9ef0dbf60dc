import type { ClauseContext } from './clause-context.ts'
import { base } from './tree.ts'

/**
 * "Participants in the call included X, Y and Z": the tokens of the sentence that lists all who took part,
 * so that "they" and "the leaders" of the report are these.
 */
export function findAttendance(context: ClauseContext): number[] {
  const { tree, lexicon, mentions } = context
  const { sentences } = tree.document
  for (const { firstToken, endToken } of sentences) {
    const opener = firstGathered(context, firstToken, Math.min(endToken, firstToken + 3))
    if (opener < 0 || base(tree.relation(opener)) !== 'nsubj') continue
    const named: number[] = []
    for (let i = opener + 1; i < endToken; i++) if (mentions.isActor(i) && !lexicon.gathered.has(tree.lemma(i).toLowerCase())) named.push(i)
    if (named.length >= 3 && isList(context, firstToken, endToken)) return named
  }
  return []
}

function firstGathered({ tree, lexicon }: ClauseContext, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (lexicon.attendance.has(tree.lemma(i).toLowerCase())) {
      return base(tree.relation(i)) === 'acl' ? tree.head(i) : i
    }
  }
  return -1
}

/** Two commas at least: a list. */
function isList({ tree }: ClauseContext, first: number, end: number): boolean {
  let commas = 0
  for (let i = first; i < end; i++) if (tree.document.tokens.form[i] === ',') commas++
  return commas >= 2
}
