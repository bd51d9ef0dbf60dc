import type { Layer } from './layers.ts'
import type { ShownFact } from './shown-fact.ts'

/** Words that bear the same marks. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly layers: readonly Layer[]
  /** Ids of the facts that rest on these words, the one with the fewest words first. */
  readonly facts: readonly string[]
}

interface Edge {
  readonly at: number
  readonly opens: boolean
  readonly fact: ShownFact
  readonly length: number
}

/** Cuts a text into lines, and each line wherever a fact begins or ends: overlapping facts share their words. */
export function cutText(text: string, facts: readonly ShownFact[]): readonly (readonly Piece[])[] {
  const edges = edgesOf(facts, text.length)
  const open = new Map<string, { fact: ShownFact; length: number; count: number }>()
  const lines: (readonly Piece[])[] = []
  let next = 0
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const pieces: Piece[] = []
    let from = start
    while (next < edges.length && (edges[next] as Edge).at < end) {
      const edge = edges[next++] as Edge
      if (edge.at > from) pieces.push(pieceOf(from, edge.at, open))
      from = Math.max(from, edge.at)
      turn(open, edge)
    }
    if (from < end) pieces.push(pieceOf(from, end, open))
    lines.push(pieces)
    start = end + 1
  }
  return lines
}

function edgesOf(facts: readonly ShownFact[], length: number): Edge[] {
  const edges: Edge[] = []
  for (const fact of facts) {
    for (const span of fact.spans) {
      const [start, end] = [Math.max(0, span.start), Math.min(length, span.end)]
      // A doubt about the whole report is no mark on its words.
      if (start >= end || (fact.layer === 'doubts' && end - start === length)) continue
      edges.push({ at: start, opens: true, fact, length: end - start }, { at: end, opens: false, fact, length: end - start })
    }
  }
  return edges.sort((a, b) => a.at - b.at)
}

function turn(open: Map<string, { fact: ShownFact; length: number; count: number }>, { fact, opens, length }: Edge): void {
  const held = open.get(fact.id)
  const count = (held?.count ?? 0) + (opens ? 1 : -1)
  if (count === 0) open.delete(fact.id)
  else open.set(fact.id, { fact, length: held?.length ?? length, count })
}

function pieceOf(start: number, end: number, open: ReadonlyMap<string, { fact: ShownFact; length: number }>): Piece {
  const held = [...open.values()].sort((a, b) => a.length - b.length)
  return { start, end, layers: [...new Set(held.map(({ fact }) => fact.layer))], facts: held.map(({ fact }) => fact.id) }
}
