import { contains, type Span } from '../document/index.ts'
import type { ClauseContext } from './clause-context.ts'
import { trimmed } from './trim.ts'

/** The clause or phrase that a content or its cue depends on ("if …", "in caso di …"), with its opener; null for none. */
export function conditionIn({ tree, lexicon }: ClauseContext, cue: number, content: readonly Span[]): Span | null {
  const sentence = tree.document.sentences[tree.document.tokens.sentence[cue] ?? 0]
  if (!sentence) return null
  for (const match of lexicon.conditions.matches(tree.document.tokens.lower, sentence.firstToken, sentence.endToken)) {
    const governor = tree.head(match.first)
    if (governor < 0) continue
    // Where the opener hangs on the main verb, the condition ends at its comma.
    const end = tree.dominates(governor, cue)
      ? commaAfter(tree, match.end, sentence.endToken)
      : Math.max(tree.subtree(governor).end, match.end)
    if (end < 0) continue
    const span = trimmed(tree.document.text, tree.span({ first: match.first, end }))
    if (content.some((piece) => contains(piece, span)) || tree.head(governor) === cue) return span
  }
  return null
}

/** "No X unless Y": X is no refusal, it depends on Y. */
export function isException({ tree, lexicon }: ClauseContext, condition: Span | null): boolean {
  if (!condition) return false
  const opening = tree.document.text.slice(condition.start, condition.start + LONGEST_OPENER).toLowerCase()
  return lexicon.exceptions.some((opener) => opening.startsWith(`${opener} `))
}

const LONGEST_OPENER = 20

function commaAfter(tree: ClauseContext['tree'], from: number, end: number): number {
  for (let i = from; i < end; i++) if (tree.lower(i) === ',') return i
  return -1
}
