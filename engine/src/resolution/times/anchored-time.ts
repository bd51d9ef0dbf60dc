import type { Inference } from '../../document/index.ts'
import type { TimeMention } from '../../mentions/index.ts'
import type { CivilDay } from '../calendar/index.ts'

/** Where an expression stands on the calendar, as far as it can be told. */
export interface Place {
  /** TIMEX3 value; what is open is `X`. */
  readonly value: string
  /** The day, where the value is a day or an hour of it. */
  readonly day: CivilDay | null
  readonly year: number | null
  readonly month: number | null
  readonly inferred: readonly Inference[]
}

/** A time of the report with its TIMEX3 value and what was assumed to find it. */
export interface AnchoredTime extends TimeMention, Place {
  /** Whether it is the day that something was moved from or to; null for all others. */
  readonly move: 'from' | 'to' | null
}

/** A value that needed no assumption. */
export const placed = (value: string, at: Partial<Place> = {}): Place => ({
  day: null,
  year: null,
  month: null,
  inferred: [],
  ...at,
  value,
})

/** An assumption about the value. */
export const because = (reason: string): Inference[] => [{ field: 'value', reason }]
