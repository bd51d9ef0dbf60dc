import type { Doubt, Statement } from '../document/index.ts'
import type { Findings } from './findings.ts'

/** What was seen and not understood: damage, open days, speakers that nobody named. */
export function doubtsOf({ document, times }: Findings, statements: readonly Statement[]): Doubt[] {
  const doubts: Doubt[] = document.damages.map(({ kind, start, end, message }) => ({ kind, span: { start, end }, message }))
  for (const { span, value } of times) {
    if (/^XXXX/.test(value))
      doubts.push({ kind: 'open-day', span, message: `the day stays open (${value}): the report's day of publication is not known` })
  }
  for (const { cue, content, speaker } of statements) {
    const span = cue ?? content[0]
    if (span && speaker.actors.length === 0 && !speaker.anonymous)
      doubts.push({ kind: 'unresolved-speaker', span, message: 'who speaks here is not clear' })
  }
  return doubts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : 1))
}
