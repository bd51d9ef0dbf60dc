import { LineIndex } from '@tavolo/engine'
import { InvalidArgumentError } from 'commander'
import { Problem } from '../problem.ts'

/** A place as it was asked for. */
export type PlaceArgument = { readonly line: number; readonly column: number } | { readonly offset: number }

const PLACE = /^(\d{1,9})(?::(\d{1,9}))?$/

/** The value of `--at`: `LINE:COLUMN`, both from 1, or an offset in UTF-16 units from 0. */
export function placeArgument(written: string): PlaceArgument {
  const [, first, column] = PLACE.exec(written) ?? []
  if (first === undefined) {
    throw new InvalidArgumentError(
      `"${written}" is no place (--at): give LINE:COLUMN such as 3:14, or an offset such as 120 [TAVOLO-PLACE]`,
    )
  }
  return column === undefined ? { offset: Number(first) } : { line: Number(first), column: Number(column) }
}

/**
 * The offset of a place in a text.
 * @throws Problem TAVOLO-PLACE where the text has no such place
 */
export function offsetIn(text: string, place: PlaceArgument, where: string): number {
  const lines = new LineIndex(text)
  const offset = 'offset' in place ? place.offset : lines.offsetOf(place)
  if (offset !== null && offset <= text.length) return offset
  const end = lines.placeOf(text.length)
  const asked = 'offset' in place ? `offset ${place.offset}` : `line ${place.line}, column ${place.column}`
  throw new Problem('TAVOLO-PLACE', `the text has no ${asked}`, where, `it ends at ${end.line}:${end.column}, offset ${text.length}`)
}
