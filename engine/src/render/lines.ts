import type { PartyStatus } from '../document/index.ts'
import type { RecordedOccasion } from '../record/index.ts'
import { displayWidth } from './display-width.ts'
import { type Paint, type Run, run } from './paint.ts'
import { wrap } from './wrap.ts'

const LABEL_COLUMNS = 7

/** Lines for people, as they grow: headings, heads of facts, labelled rows beneath them. */
export class Lines {
  protected readonly lines: string[] = []
  readonly width: number
  readonly paint: Paint

  constructor(width: number, paint: Paint) {
    this.width = width
    this.paint = paint
  }

  /** A paragraph of runs; later lines are set in by `indent` more. */
  paragraph(runs: readonly Run[], first = '', indent = ''): void {
    this.lines.push(...wrap(runs, { width: this.width, first, rest: first + indent }, this.paint))
  }

  /** The name of a section with an empty line before it. */
  heading(name: string): void {
    this.gap()
    this.lines.push(this.paint('heading', name))
  }

  /** The first line of a fact, with an empty line before it. */
  head(runs: readonly Run[]): void {
    this.gap()
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

  /** An empty line, but not at the top. */
  private gap(): void {
    if (this.lines.length > 0) this.lines.push('')
  }
}

/** Runs with a dot between them. */
export function dotted(parts: readonly (readonly Run[])[]): Run[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [run(' · ', 'faint'), ...part]))
}

/** Spaces that fill a piece of text up to a column; protected, since wrapping takes plain spaces for breaks. */
export const fill = (runs: readonly Run[], columns: number): Run => {
  const width = runs.reduce((sum, { text }) => sum + displayWidth(text), 0)
  return run('\u00a0'.repeat(Math.max(0, columns - width)))
}

/** A status in the colour of its certainty. */
export function status(value: PartyStatus | RecordedOccasion['status']): Run {
  if (value === 'tentative' || value === 'proposed' || value === 'postponed' || value === 'lapsed') return run(value, 'open')
  return run(value, value === 'cancelled' || value === 'refused' ? 'bad' : 'good')
}
