import type { Tokens } from '../document/index.ts'

/** The columns of `Tokens` while they grow. */
export class TokenColumns {
  count = 0
  start: Int32Array
  end: Int32Array
  readonly form: string[] = []
  readonly lower: string[] = []
  /** Tokens that are marks of quotation. */
  readonly marks: number[] = []

  constructor(expected: number) {
    this.start = new Int32Array(expected)
    this.end = new Int32Array(expected)
  }

  add(start: number, end: number, form: string, lower: string): void {
    if (this.count === this.start.length) {
      this.start = doubled(this.start)
      this.end = doubled(this.end)
    }
    this.start[this.count] = start
    this.end[this.count++] = end
    this.form.push(form)
    this.lower.push(lower)
  }

  dropLast(): void {
    this.count--
    this.form.pop()
    this.lower.pop()
    if (this.marks[this.marks.length - 1] === this.count) this.marks.pop()
  }

  startOf(token: number): number {
    return this.start[token] ?? 0
  }

  endOf(token: number): number {
    return this.end[token] ?? 0
  }

  /** The finished columns, with the sentence of each token. */
  finish(sentence: Int32Array): Tokens {
    const { count, form, lower } = this
    return { count, start: this.start.slice(0, count), end: this.end.slice(0, count), form, lower, sentence }
  }
}

const doubled = (column: Int32Array): Int32Array<ArrayBuffer> => {
  const wider = new Int32Array(Math.max(16, column.length * 2))
  wider.set(column)
  return wider
}
