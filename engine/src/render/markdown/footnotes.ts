import type { Span } from '../../document/index.ts'
import type { View } from '../view.ts'
import { escaped } from './escape.ts'

/** Footnotes that hold the exact words of a report; the same words at the same place are one note. */
export class Footnotes {
  private readonly view: View
  private readonly numbers = new Map<string, number>()
  private readonly notes: string[] = []

  constructor(view: View) {
    this.view = view
  }

  /** `[^3]` for a span; empty where there is none. */
  mark(...spans: readonly (Span | null)[]): string {
    return spans.map((span) => (span === null ? '' : `[^${this.numberOf(span)}]`)).join('')
  }

  /** The notes themselves, to stand at the end. */
  toString(): string {
    return this.notes.join('\n')
  }

  private numberOf(span: Span): number {
    const key = `${span.start}-${span.end}`
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.notes.length + 1
    const { line, column } = this.view.lines.placeOf(span.start)
    this.notes.push(`[^${number}]: Line ${line}, column ${column}: “${escaped(this.view.words(span))}”`)
    this.numbers.set(key, number)
    return number
  }
}
