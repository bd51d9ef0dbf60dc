import type { Span, TimeType, TokenRange } from '../../document/index.ts'
import type { TimeMeaning } from '../../language/index.ts'

/** A time as the text words it, not yet placed on the calendar. */
export interface TimeMention extends TokenRange {
  readonly span: Span
  readonly type: TimeType
  /** Id of the rule that found it. */
  readonly rule: string
  readonly expression: TimeMeaning
  /** True where it goes on a row of days: the 13 of "10 to 13 January". */
  readonly continues: boolean
}
