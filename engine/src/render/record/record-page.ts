import { fill, Lines } from '../lines.ts'
import { type Paint, plain, type Run, run } from '../paint.ts'
import { visibleWords } from '../visible-words.ts'
import { writtenDate } from '../written-date.ts'

/** How a part of the record is shown to people. */
export interface RecordTextOptions {
  /** Columns to a line. */
  readonly width?: number
  readonly paint?: Paint
  /** What an actor is called; its id where nothing is given. */
  readonly nameOf?: (actor: string) => string
  /** What a report is called; its id where nothing is given. */
  readonly titleOf?: (report: string) => string
}

/** The lines about a part of the record. */
export class RecordPage extends Lines {
  private readonly nameOf: (actor: string) => string
  private readonly titleOf: (report: string) => string

  constructor({ width = 100, paint = plain, nameOf = (actor) => actor, titleOf = (report) => report }: RecordTextOptions) {
    super(width, paint)
    this.nameOf = nameOf
    this.titleOf = titleOf
  }

  /** A party's name, and its id where that tells more. */
  party(actor: string): Run[] {
    const name = visibleWords(this.nameOf(actor))
    const isPlain = name === actor || actor.includes(':')
    return isPlain ? [run(name, 'party')] : [run(name, 'party'), run(` ${visibleWords(actor)}`, 'faint')]
  }

  /** Parties in a row. */
  parties(actors: readonly string[]): Run[] {
    return actors.flatMap((actor, i) => (i === 0 ? this.party(actor) : [run(', '), ...this.party(actor)]))
  }

  /** Names alone, for the inside of a sentence. */
  names(actors: readonly string[]): string {
    return actors.map((actor) => visibleWords(this.nameOf(actor))).join(', ')
  }

  /** A table: columns stand under each other, the last one takes the rest of the line. */
  rows(label: string, cells: readonly (readonly Run[])[], rest: readonly (readonly Run[])[]): void {
    const columns = Math.max(0, ...cells.map((cell) => cell.reduce((sum, { text }) => sum + text.length, 0))) + 2
    for (const [i, cell] of cells.entries()) this.row(i === 0 ? label : '', [...cell, fill(cell, columns), ...(rest[i] ?? [])], columns)
  }

  report(id: string): Run {
    return run(visibleWords(this.titleOf(id)))
  }
}

/** `2 reports, 1 origin`. */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

/** A day as people write it; a range where the two differ. */
export const written = (first: string, last = first): string =>
  first === last ? writtenDate(first) : `${writtenDate(first)} – ${writtenDate(last)}`

/** Words of a report between quotation marks. */
export const said = (words: string): Run => run(`“${visibleWords(words)}”`, 'words')
