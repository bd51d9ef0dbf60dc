/** A place as people and editors name it: both counted from 1, columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Lines of a text, broken at LF, CRLF or CR: offsets to places and back. */
export class LineIndex {
  private readonly starts: number[] = [0]
  private readonly text: string

  constructor(text: string) {
    this.text = text
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      const endsLine = unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)
      if (endsLine) this.starts.push(i + 1)
    }
  }

  /** The place of an offset: `new LineIndex('a\nbc').placeOf(3)` is line 2, column 2. */
  placeOf(offset: number): LineColumn {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 }
  }

  /** The offset of a place; null where the text has no such line or the line no such column. */
  offsetOf(place: LineColumn): number | null {
    const start = this.starts[place.line - 1]
    if (start === undefined || place.column < 1) return null
    const offset = start + place.column - 1
    return offset <= this.endOfLine(place.line) ? offset : null
  }

  /** The words of a line without its line break; empty for a line that does not exist. */
  line(number: number): string {
    const start = this.starts[number - 1]
    return start === undefined ? '' : this.text.slice(start, this.endOfLine(number))
  }

  private endOfLine(number: number): number {
    let end = this.starts[number] ?? this.text.length
    while (end > (this.starts[number - 1] ?? 0) && isLineBreak(this.text.charCodeAt(end - 1))) end--
    return end
  }
}

const isLineBreak = (unit: number) => unit === LINE_FEED || unit === CARRIAGE_RETURN
