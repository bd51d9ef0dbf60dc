import type { Dossier, Span } from '../../document/index.ts'

/** Words of a report that a fact rests on. */
export interface Layer {
  readonly kind: 'occasion' | 'statement' | 'position' | 'action' | 'doubt'
  readonly id: string
  readonly span: Span
}

/** Everything that is marked in a text, in its order. */
export function layersOf({ agenda, statements, positions, actions, doubts }: Dossier): Layer[] {
  const layer = (kind: Layer['kind'], id: string, spans: readonly (Span | null)[]): Layer[] =>
    spans.filter((span) => span !== null).map((span) => ({ kind, id, span }))
  return [
    ...agenda.flatMap((one) => layer('occasion', one.id, [...one.mentions, one.date?.span ?? null, one.place?.span ?? null])),
    ...statements.flatMap((one) => layer('statement', one.id, [one.source, one.cue, ...one.content])),
    ...positions.flatMap((one) => layer('position', one.id, [one.content, one.condition])),
    ...actions.flatMap((one) => layer('action', one.id, [one.what])),
    ...doubts.flatMap(({ span }, i) => layer('doubt', `doubt-${i + 1}`, [span])),
  ].filter(({ span }) => span.end > span.start)
}

/** A piece of the text and the layers over all of it. */
export interface Piece extends Span {
  readonly layers: readonly Layer[]
}

/** The text cut wherever a layer begins or ends, so that layers may overlap in any way. */
export function piecesOf(length: number, layers: readonly Layer[]): Piece[] {
  const opening = new Map<number, Layer[]>()
  const closing = new Map<number, Layer[]>()
  for (const layer of layers) {
    opening.set(layer.span.start, [...(opening.get(layer.span.start) ?? []), layer])
    closing.set(layer.span.end, [...(closing.get(layer.span.end) ?? []), layer])
  }
  const cuts = [...new Set([0, length, ...opening.keys(), ...closing.keys()])].sort((a, b) => a - b)
  const open = new Set<Layer>()
  return cuts.slice(0, -1).map((start, i) => {
    for (const layer of closing.get(start) ?? []) open.delete(layer)
    for (const layer of opening.get(start) ?? []) open.add(layer)
    return { start, end: cuts[i + 1] ?? length, layers: [...open] }
  })
}
