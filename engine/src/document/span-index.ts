import { contains, overlaps, type Span } from './span.ts'

interface Placed {
  readonly span: Span
}

/** Things at places of a text, so ordered that those near a place are found without a look at all the others. */
export class SpanIndex<T extends Placed> {
  private readonly items: readonly T[]
  /** How far the items up to each one reach. */
  private readonly reach: Float64Array

  constructor(items: readonly T[]) {
    this.items = items.toSorted((a, b) => a.span.start - b.span.start)
    this.reach = new Float64Array(items.length)
    let far = 0
    this.items.forEach(({ span }, i) => {
      far = Math.max(far, span.end)
      this.reach[i] = far
    })
  }

  /** Those that share a character with the span, in reading order. */
  overlapping(span: Span): T[] {
    return this.near(span).filter((item) => overlaps(span, item.span))
  }

  /** Those that lie wholly inside the span, in reading order. */
  inside(span: Span): T[] {
    return this.near(span).filter((item) => contains(span, item.span))
  }

  /** Those that the span lies wholly inside, in reading order. */
  around(span: Span): T[] {
    return this.near(span).filter((item) => contains(item.span, span))
  }

  private near(span: Span): T[] {
    let low = 0
    let high = this.items.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.reach[middle] ?? 0) < span.start) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < this.items.length && (this.items[end]?.span.start ?? 0) <= span.end) end++
    return this.items.slice(low, end)
  }
}

const indexes = new WeakMap<readonly Placed[], SpanIndex<Placed>>()

/** The index of a list that does not change any more, made once. */
export const indexOf = <T extends Placed>(items: readonly T[]): SpanIndex<T> => {
  const known = indexes.get(items) ?? new SpanIndex<Placed>(items)
  indexes.set(items, known)
  return known as SpanIndex<T>
}
