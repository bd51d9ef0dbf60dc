import type { Span, TokenRange } from '../../document/index.ts'

/** A sum of money or a number of things. */
export interface AmountMention extends TokenRange {
  readonly value: number
  /** ISO 4217; null for things counted. */
  readonly currency: string | null
  /** What is counted, in English; null for money. */
  readonly unit: string | null
  readonly span: Span
}
