import type { Doubt } from '@tavolo/engine'

/** What is known about a report from outside its text; null where nobody said. */
export interface Particulars {
  /** Calendar day, `YYYY-MM-DD`, or a month where no more is known, `YYYY-MM`. */
  readonly publishedAt: string | null
  readonly publisher: string | null
  /** Code of the language pack to read it with. */
  readonly language: string | null
  readonly title: string | null
  readonly url: string | null
}

/** A text that was taken in and not yet read. */
export interface Draft extends Particulars {
  readonly text: string
  /** The id that its file gives it. */
  readonly id: string | null
  /** File, and line in a file of many, for people. */
  readonly where: string
  /** What was doubtful on the way in. */
  readonly doubts: readonly Doubt[]
}

/** Nothing known from outside. */
export const NO_PARTICULARS: Particulars = { publishedAt: null, publisher: null, language: null, title: null, url: null }
