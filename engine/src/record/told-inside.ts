import type { Span } from '../document/index.ts'
import type { OpenedReport } from './opened-report.ts'
import { sortedSet } from './order.ts'

/** What some words of a report tell that is equal in all languages: days (but not "today") and numbers, and the actors named. */
export interface ToldInside {
  readonly figures: readonly string[]
  readonly actors: readonly string[]
}

export function toldInside({ times, actors, reportedAt }: OpenedReport, text: string, spans: readonly Span[]): ToldInside {
  const dated = spans.flatMap((span) => times.overlapping(span))
  const numbers = spans.flatMap((span) => outside(text, span, dated).match(NUMBER) ?? [])
  return {
    figures: sortedSet([...dated.map(({ value }) => value).filter((value) => value !== reportedAt), ...numbers]),
    actors: sortedSet(spans.flatMap((span) => actors.overlapping(span).map(({ id }) => id))),
  }
}

/** Two digits or more that are no part of a name ("COVID-19"). */
const NUMBER = /(?<![\p{L}\p{N}-])\d{2,}(?!\p{L})/gu

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
