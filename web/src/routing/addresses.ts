import type { Span } from '@tavolo/engine'

/** Permalinks: a fact's id is a hash of its content, so its address stays. */
export const addressOfOccasion = (id: string): string => `/occasions/${encodeURIComponent(id)}`

/** A fact by its id in the record: leads to the report that tells it. */
export const addressOfFact = (id: string): string => `/facts/${encodeURIComponent(id)}`

/** A report, or a fact in it. */
export const addressOfReport = (report: string, fact: string | null = null): string =>
  `/reports/${encodeURIComponent(report)}${fact === null ? '' : `#${encodeURIComponent(fact)}`}`

/** A place in a report. */
export const addressOfSpan = (report: string, span: Span | null): string =>
  span === null ? addressOfReport(report) : `/reports/${encodeURIComponent(report)}?at=${span.start}-${span.end}`
