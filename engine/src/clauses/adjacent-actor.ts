import { contains, type Span } from '../document/index.ts'
import type { ClauseContext } from './clause-context.ts'

const BETWEEN = new Set(['AUX', 'ADV', 'PART'])

/**
 * The actor right beside a cue, where no arc names who speaks: before it ("Gates said"), or behind it
 * where the words said come first ("…, said Gates"). Returns the head of its noun phrase, or -1.
 */
export function adjacentActor(context: ClauseContext, cue: number, content: readonly Span[]): number {
  const { tree } = context
  const sentence = tree.document.sentences[tree.document.tokens.sentence[cue] ?? 0]
  if (!sentence) return -1
  const start = tree.document.tokens.start[cue] ?? 0
  const saidBefore = content.every((piece) => piece.end <= start)
  const sides = saidBefore ? [1, -1] : [-1]
  for (const step of sides) {
    let at = cue + step
    while (at >= sentence.firstToken && at < sentence.endToken && (BETWEEN.has(tree.upos(at)) || (step > 0 && tree.upos(at) === 'DET')))
      at += step
    if (at < sentence.firstToken || at >= sentence.endToken || !context.mentions.isActor(at)) continue
    const span = tree.span({ first: at, end: at + 1 })
    if (!content.some((piece) => contains(piece, span))) return phraseTop(context, at, cue)
  }
  return -1
}

/** The head of the noun phrase that a token belongs to, as far as no verb stands between. */
export function phraseTop({ tree }: ClauseContext, token: number, cue: number): number {
  const { sentence } = tree.document.tokens
  let at = token
  for (let steps = 0; steps < 12; steps++) {
    const head = tree.head(at)
    const isInside = head >= 0 && head !== cue && !tree.isVerbal(head) && sentence[head] === sentence[token] && Math.abs(head - token) < 12
    if (!isInside || (head < at && holdsComma(tree, head, at))) return at
    at = head
  }
  return at
}

/** "In a speech, the minister said": what stands before a comma is another phrase. */
export function holdsComma(tree: ClauseContext['tree'], first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (tree.lower(i) === ',') return true
  return false
}
