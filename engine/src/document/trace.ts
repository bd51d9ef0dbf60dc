import type { Span } from './span.ts'

/** What came of one step: something was found, something was tried in vain, or the step ended there for the reason in `note`. */
export type TraceOutcome = 'found' | 'tried' | 'stopped'

/** One step of a reading and the steps inside it: a decision replayed as a tree. */
export interface TraceNode {
  readonly label: string
  /** Where it happened; null for a step that concerns no one place, such as a stage. */
  readonly span: Span | null
  /** Id of the rule that was at work. */
  readonly rule: string | null
  readonly outcome: TraceOutcome
  readonly note: string | null
  readonly children: readonly TraceNode[]
}
