import type { Dossier, TraceNode, TraceOutcome } from '../../document/index.ts'
import { type Paint, plain, type Run, run, type Style } from '../paint.ts'
import { View } from '../view.ts'
import { visibleWords } from '../visible-words.ts'
import { wrap } from '../wrap.ts'
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

const MARKS: Record<TraceOutcome, readonly [mark: string, style: Style]> = {
  found: ['✓', 'good'],
  tried: ['·', 'faint'],
  stopped: ['✗', 'open'],
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

interface Ground {
  readonly view: View
  readonly width: number
  readonly paint: Paint
}

function branch(node: TraceNode, first: string, rest: string, ground: Ground): string[] {
  const under = node.children.length > 0 ? '│ ' : '  '
  const lines = wrap(described(node, ground.view), { width: ground.width, first, rest: rest + under }, ground.paint)
  for (const [i, child] of node.children.entries()) {
    const isLast = i === node.children.length - 1
    lines.push(...branch(child, `${rest}${isLast ? '└─ ' : '├─ '}`, `${rest}${isLast ? '   ' : '│  '}`, ground))
  }
  return lines
}

function described(node: TraceNode, view: View): Run[] {
  const [mark, style] = MARKS[node.outcome]
  const runs = [run(`${mark} `, style), run(visibleWords(node.label))]
  if (node.rule !== null) runs.push(run(` ${visibleWords(node.rule)}`, 'party'))
  if (node.span !== null && node.span.end - node.span.start <= MOST_WORDS_SHOWN) runs.push(run(` “${view.words(node.span)}”`, 'words'))
  if (node.span !== null) runs.push(run(` ${view.place(node.span)}`, 'faint'))
  if (node.outcome !== 'found') runs.push(run(` ${node.outcome}`, style))
  if (node.note !== null) runs.push(run(` – ${visibleWords(node.note)}`))
  return runs
}

/** A sentence fits; a whole report would bury the tree. */
const MOST_WORDS_SHOWN = 300
