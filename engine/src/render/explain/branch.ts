import type { TraceNode, TraceOutcome } from '../../document/index.ts'
import { type Paint, type Run, run, type Style } from '../paint.ts'
import type { View } from '../view.ts'
import { visibleWords } from '../visible-words.ts'
import { wrap } from '../wrap.ts'

/** A sentence fits; a whole report would bury the tree. */
const MOST_WORDS_SHOWN = 300

const MARKS: Record<TraceOutcome, readonly [mark: string, style: Style]> = {
  found: ['✓', 'good'],
  tried: ['·', 'faint'],
  stopped: ['✗', 'open'],
}

/** What a tree is drawn on. */
export interface Ground {
  readonly view: View
  readonly width: number
  readonly paint: Paint
}

/** A step and the steps inside it as lines of a tree; `first` stands before its own line, `rest` before those under it. */
export function branch(node: TraceNode, first: string, rest: string, ground: Ground): string[] {
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
