import type { Span } from '../document/index.ts'

const EDGE = new Set([...' \t\n\r\u00a0\u202f,;:.!?…-–—\'"“”„«»‘’()[]'])
const KEPT_AT_END = new Set([...')]'])

const letterBefore = (text: string, at: number): boolean => at > 0 && !EDGE.has(text[at - 1] ?? ' ')

/**
 * The span without blanks and punctuation at its edges (GUIDELINES: "no trailing punctuation").
 * A closing bracket stays where its opening one is inside, an apostrophe where it ends a word.
 */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && EDGE.has(text[from] ?? '')) from++
  while (to > from && EDGE.has(text[to - 1] ?? '')) {
    const last = text[to - 1] ?? ''
    if (KEPT_AT_END.has(last) && text.slice(from, to).includes(last === ')' ? '(' : '[')) break
    if ((last === '’' || last === "'") && letterBefore(text, to - 1) && text[to] === ' ') break
    to--
  }
  return { start: from, end: to }
}

/** True where a span still holds words. */
export const holdsWords = (span: Span): boolean => span.end > span.start
