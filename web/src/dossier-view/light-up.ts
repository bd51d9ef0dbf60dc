import type { Span } from '@tavolo/engine'

/** Names under which words of a text are lit (CSS Custom Highlight API); design/base.css says how. */
export type Light = 'active-fact' | 'found-words'

/**
 * Lights words up without touching the marks that are there. Pieces of the text carry `data-start`;
 * a browser without highlights still shows the card of the fact.
 */
export function lightUp(light: Light, text: HTMLElement, spans: readonly Span[]): void {
  if (!('highlights' in CSS)) return
  const pieces = [...text.querySelectorAll<HTMLElement>('[data-start]')]
  const starts = pieces.map((piece) => Number(piece.dataset.start))
  const ranges = spans.flatMap((span) => rangesOf(span, pieces, starts))
  if (ranges.length === 0) CSS.highlights.delete(light)
  else CSS.highlights.set(light, new Highlight(...ranges))
}

export const putOut = (light: Light): void => {
  if ('highlights' in CSS) CSS.highlights.delete(light)
}

/** The piece that holds an offset. */
export function pieceAt(text: HTMLElement, offset: number): HTMLElement | null {
  const pieces = [...text.querySelectorAll<HTMLElement>('[data-start]')]
  return (
    pieces[
      indexAt(
        pieces.map((piece) => Number(piece.dataset.start)),
        offset,
      )
    ] ?? null
  )
}

function rangesOf({ start, end }: Span, pieces: readonly HTMLElement[], starts: readonly number[]): Range[] {
  const ranges: Range[] = []
  for (let at = Math.max(0, indexAt(starts, start)); at < pieces.length && (starts[at] ?? 0) < end; at++) {
    const node = pieces[at]?.firstChild
    const begin = starts[at] ?? 0
    if (!(node instanceof Text)) continue
    const [from, to] = [Math.max(0, start - begin), Math.min(node.length, end - begin)]
    if (from >= to) continue
    const range = new Range()
    range.setStart(node, from)
    range.setEnd(node, to)
    ranges.push(range)
  }
  return ranges
}

/** The last of the rising starts that is not behind an offset. */
function indexAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
