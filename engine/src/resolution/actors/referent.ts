import type { Actor, Inference, Span } from '../../document/index.ts'

/** Who is meant by a noun phrase. */
export interface Referent {
  /** Party ids, first named first; empty where nobody can be told, and for media. */
  readonly actors: readonly string[]
  /** Fullest name of the person anywhere in the report. */
  readonly name: string | null
  /** Id of the role: `president`, `spokesperson`. */
  readonly role: string | null
  /** Somebody speaks and the report does not say who. */
  readonly anonymous: boolean
  readonly plural: boolean
  /** `media:Reuters` where the phrase names a medium. */
  readonly media: string | null
  /** The whole noun phrase, without relative clause. */
  readonly span: Span
  readonly inferred: readonly Inference[]
  /** True where the name is only near to one written before. */
  readonly near: boolean
}

export interface Place {
  readonly name: string
  /** ISO 3166-1 code of the state it lies in; null for a region of several. */
  readonly state: string | null
  /** True for a town, false for a whole state. */
  readonly isTown: boolean
  readonly span: Span
}

/** Looks up who or what a token means. */
export interface Referents {
  /** Who the noun phrase headed by this token means; null where it is no phrase about anybody. */
  of(token: number): Referent | null
  /** The place that this token names; null where it names none. */
  placeOf(token: number): Place | null
}

/** Everybody in a report, resolved. */
export interface ResolvedActors {
  readonly referents: Referents
  /** In the order of first mention. */
  readonly actors: readonly Actor[]
  /** The state named most often; null where none is named. */
  readonly mainState: string | null
  /** The parties whose own text the report is; empty for the press. */
  readonly authors: readonly string[]
}
