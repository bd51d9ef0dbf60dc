/** A half-open range of UTF-16 offsets into a report's untouched text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words of the report that a span stands for. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** True where the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True where `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Order of reading: by start, the longer one first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
