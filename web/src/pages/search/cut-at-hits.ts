import type { Span } from '@tavolo/engine'

export interface Piece {
  readonly text: string
  readonly isHit: boolean
}

/** An excerpt in pieces, in and between its hits; hits that overlap or stand outside are mended, never trusted. */
export function cutAtHits(excerpt: string, hits: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    const [first, last] = [Math.max(from, start), Math.min(excerpt.length, end)]
    if (first >= last) continue
    if (first > from) pieces.push({ text: excerpt.slice(from, first), isHit: false })
    pieces.push({ text: excerpt.slice(first, last), isHit: true })
    from = last
  }
  if (from < excerpt.length) pieces.push({ text: excerpt.slice(from), isHit: false })
  return pieces
}
