import type { Span } from '../../document/index.ts'
import { Lines } from '../lines.ts'
import { type Paint, type Run, run } from '../paint.ts'
import type { View } from '../view.ts'

/** The lines about one report. */
export class Page extends Lines {
  readonly view: View

  constructor(view: View, width: number, paint: Paint) {
    super(width, paint)
    this.view = view
  }
}

/** The exact words and where they stand: `“colloqui” 1:52`, the place on one line with the last of the words. */
export const quoted = (view: View, span: Span): Run[] => [run(`“${view.words(span)}”`, 'words'), run(`\u00a0${view.place(span)}`, 'faint')]

/** A party's name and its id. */
export function party(view: View, actor: string): Run[] {
  const code = view.code(actor)
  return code === null ? [run(view.name(actor), 'party')] : [run(view.name(actor), 'party'), run(` ${code}`, 'faint')]
}

/** Parties in a row. */
export const parties = (view: View, actors: readonly string[]): Run[] =>
  actors.flatMap((actor, i) => (i === 0 ? party(view, actor) : [run(', '), ...party(view, actor)]))
