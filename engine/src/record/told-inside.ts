import type { Span } from '../document/index.ts'
import type { OpenedReport } from './opened-report.ts'
import { sortedSet } from './order.ts'
import { wordsIn } from './words/fold.ts'

/** What some words of a report tell that is equal in all languages: days and numbers, and the actors named. */
export interface ToldInside {
  readonly figures: readonly string[]
  readonly actors: readonly string[]
}

export function toldInside({ times, actors }: Pick<OpenedReport, 'times' | 'actors'>, text: string, spans: readonly Span[]): ToldInside {
  const dated = spans.flatMap((span) => times.overlapping(span))
  const numbers = spans.flatMap((span) => wordsIn(outside(text, span, dated)).filter((word) => /^\d{2,}$/.test(word)))
  return {
    figures: sortedSet([...dated.map(({ value }) => value), ...numbers]),
    actors: sortedSet(spans.flatMap((span) => actors.overlapping(span).map(({ id }) => id))),
  }
}

/** The words of a span that tell no day: "10" in "10 January" is no number of its own. */
function outside(text: string, { start, end }: Span, dated: readonly { readonly span: Span }[]): string {
  const near = dated.map(({ span }) => span).filter((span) => span.start < end && start < span.end)
  let words = ''
  let at = start
  for (const span of [...near].sort((a, b) => a.start - b.start)) {
    words += ` ${text.slice(at, Math.max(at, span.start))}`
    at = Math.max(at, span.end)
  }
  return `${words} ${text.slice(at, Math.max(at, end))}`
}
