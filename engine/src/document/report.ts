/** A news report as it was taken in: its untouched text and what is known about it from outside. */
export interface Report {
  readonly id: string
  readonly text: string
  /** BCP 47 code of the language pack to read it with. */
  readonly language: string
  /** Calendar day of publication, `YYYY-MM-DD`, or its month, `YYYY-MM`; null where it is unknown: without the day relative days stay open. */
  readonly publishedAt: string | null
  readonly publisher: string | null
  readonly title: string | null
  readonly url: string | null
  /** SHA-256 of the text in UTF-8, lower-case hex; computed by the caller, since the engine has no crypto. */
  readonly sha256: string
}
