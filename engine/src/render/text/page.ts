import type { PartyStatus, Span } from '../../document/index.ts'
import { displayWidth } from '../display-width.ts'
import { type Paint, type Run, run } from '../paint.ts'
import type { View } from '../view.ts'
import { wrap } from '../wrap.ts'

const LABEL_COLUMNS = 7

/** Lines for people, as they grow: headings, heads of facts, labelled rows beneath them. */
export class Page {
  readonly view: View
  private readonly lines: string[] = []
  private readonly width: number
  private readonly paint: Paint

  constructor(view: View, width: number, paint: Paint) {
    this.view = view
    this.width = width
    this.paint = paint
  }

  /** A paragraph of runs; later lines are set in by `indent` more. */
  paragraph(runs: readonly Run[], first = '', indent = ''): void {
    this.lines.push(...wrap(runs, { width: this.width, first, rest: first + indent }, this.paint))
  }

  /** The name of a section with an empty line before it. */
  heading(name: string): void {
    this.lines.push('', this.paint('heading', name))
  }

  /** The first line of a fact, with an empty line before it. */
  head(runs: readonly Run[]): void {
    this.lines.push('')
    this.paragraph(runs, '  ', '  ')
  }

  /** `label  runs`, the later lines under the runs and `hang` more columns in; an empty label continues the row above. */
  row(label: string, runs: readonly Run[], hang = 0): void {
    const padded = `    ${label.padEnd(LABEL_COLUMNS)}`
    const lines = wrap(runs, { width: this.width, first: padded, rest: ' '.repeat(padded.length + hang) }, this.paint)
    const [first, ...others] = lines
    if (first === undefined) return
    this.lines.push(label === '' ? first : `    ${this.paint('faint', label)}${first.slice(4 + label.length)}`, ...others)
  }

  toString(): string {
    return `${this.lines.join('\n')}\n`
  }
}

/** The exact words and where they stand: `“colloqui” 1:52`, the place on one line with the last of the words. */
export const quoted = (view: View, span: Span): Run[] => [run(`“${view.words(span)}”`, 'words'), run(`\u00a0${view.place(span)}`, 'faint')]

/** Runs with a dot between them. */
export function dotted(parts: readonly (readonly Run[])[]): Run[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [run(' · ', 'faint'), ...part]))
}

/** A party's name and its id. */
export function party(view: View, actor: string): Run[] {
  const code = view.code(actor)
  return code === null ? [run(view.name(actor), 'party')] : [run(view.name(actor), 'party'), run(` ${code}`, 'faint')]
}

/** Parties in a row. */
export const parties = (view: View, actors: readonly string[]): Run[] =>
  actors.flatMap((actor, i) => (i === 0 ? party(view, actor) : [run(', '), ...party(view, actor)]))

/** Spaces that fill a piece of text up to a column; protected, since wrapping takes plain spaces for breaks. */
export const fill = (runs: readonly Run[], columns: number): Run => {
  const width = runs.reduce((sum, { text }) => sum + displayWidth(text), 0)
  return run('\u00a0'.repeat(Math.max(0, columns - width)))
}

/** A status in the colour of its certainty. */
export function status(value: PartyStatus): Run {
  if (value === 'tentative' || value === 'proposed' || value === 'postponed') return run(value, 'open')
  return run(value, value === 'cancelled' || value === 'refused' ? 'bad' : 'good')
}
