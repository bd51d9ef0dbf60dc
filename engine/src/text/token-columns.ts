import type { Tokens } from '../document/index.ts'
import type { KnownWords } from './known-words.ts'

/** The columns of `Tokens` while they grow. */
export class TokenColumns {
  count = 0
  start: Int32Array
  end: Int32Array
  word: Int32Array
  readonly form: string[] = []
  readonly lower: string[] = []
  /** Tokens that are marks of quotation. */
  readonly marks: number[] = []

  private readonly known: KnownWords

  constructor(expected: number, known: KnownWords) {
    this.known = known
    this.word = new Int32Array(expected)
    this.start = new Int32Array(expected)
    this.end = new Int32Array(expected)
  }

  add(start: number, end: number, word: number): void {
    if (this.count === this.start.length) {
      this.start = doubled(this.start)
      this.end = doubled(this.end)
      this.word = doubled(this.word)
    }
    this.start[this.count] = start
    this.end[this.count] = end
    this.word[this.count++] = word
    const { form, lower } = this.known.vocabulary
    this.form.push(form[word] ?? '')
    this.lower.push(lower[word] ?? '')
  }

  dropLast(): void {
    this.count--
    this.form.pop()
    this.lower.pop()
    if (this.marks[this.marks.length - 1] === this.count) this.marks.pop()
  }

  /** Writes a token in lower case. */
  lay(token: number): void {
    const lower = this.lower[token] ?? ''
    this.form[token] = lower
    this.word[token] = this.known.add(lower, lower)
  }

  /** True where the word may be this (a bit of `KnownWords`). */
  mayBe(token: number, bit: number): boolean {
    return (this.known.mayBe(this.word[token] ?? 0) & bit) !== 0
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
    return {
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      form,
      lower,
      sentence,
      word: this.word.slice(0, count),
      vocabulary: this.known.vocabulary,
    }
  }
}

const doubled = (column: Int32Array): Int32Array<ArrayBuffer> => {
  const wider = new Int32Array(Math.max(16, column.length * 2))
  wider.set(column)
  return wider
}
