import type { Dossier, TraceNode } from '../../document/index.ts'
import { type Paint, plain, run } from '../paint.ts'
import { View } from '../view.ts'
import { visibleWords } from '../visible-words.ts'
import { wrap } from '../wrap.ts'
import { branch } from './branch.ts'
import { contextOf } from './context.ts'
import { factsAt } from './facts-at.ts'
import { traceAround } from './trace-around.ts'

/** How an explanation is shown. */
export interface ExplanationOptions {
  /** Columns to a line. */
  readonly width?: number
  readonly paint?: Paint
  /** What the report is called. */
  readonly label?: string
}

/** A reading: the dossier and how it came about. */
export interface Explained {
  readonly dossier: Dossier
  readonly trace: TraceNode | null
}

/** What was understood at one offset of a text, by which rules, and as a tree what was tried there and why it stopped. */
export function renderExplanation({ dossier, trace }: Explained, text: string, offset: number, options: ExplanationOptions = {}): string {
  const { width = 100, paint = plain, label = '' } = options
  const view = new View(dossier, text)
  const { line, column } = view.lines.placeOf(offset)
  const facts = factsAt(dossier, offset)
  const tree = trace === null ? null : traceAround(trace, offset)
  const lines = [paint('title', visibleWords(`${label}:${line}:${column}`)), ...contextOf(view.lines.line(line), column, width, paint)]
  lines.push('', paint('heading', 'FACTS THAT REST ON THESE WORDS'))
  if (facts.length === 0) lines.push('  none')
  for (const { summary, provenance } of facts) {
    const inferred = provenance.inferred.map(({ field, reason }) => `; ${field} assumed: ${reason}`).join('')
    const runs = [run(visibleWords(summary)), run(` – ${visibleWords(`${provenance.rules.join(', ')}${inferred}`)}`, 'faint')]
    lines.push(...wrap(runs, { width, first: '  ', rest: '    ' }, paint))
  }
  lines.push('', paint('heading', 'HOW IT WAS READ'))
  if (trace === null) lines.push('  The reader kept no trace.')
  else if (tree === null) lines.push('  No rule looked at this place.')
  else lines.push(...branch(tree, '', '', { view, width, paint }))
  return `${lines.join('\n')}\n`
}
