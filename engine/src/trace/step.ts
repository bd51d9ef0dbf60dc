import type { Span, TraceNode, TraceOutcome } from '../document/index.ts'

/** Details of a step that are not always there. */
interface Details {
  readonly span?: Span | null
  readonly rule?: string | null
  readonly note?: string | null
  readonly children?: readonly TraceNode[]
}

const step = (outcome: TraceOutcome, label: string, { span = null, rule = null, note = null, children = [] }: Details): TraceNode => ({
  label,
  span,
  rule,
  outcome,
  note,
  children,
})

/** A step that found something. */
export const found = (label: string, details: Details = {}): TraceNode => step('found', label, details)

/** A step that looked and found nothing. */
export const tried = (label: string, details: Details = {}): TraceNode => step('tried', label, details)

/** A step that went no further, for the reason in its note. */
export const stopped = (label: string, details: Details = {}): TraceNode => step('stopped', label, details)
