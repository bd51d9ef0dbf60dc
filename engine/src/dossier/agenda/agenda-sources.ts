import type { Actor, Span } from '../../document/index.ts'
import type { AnchoredTime } from '../../resolution/index.ts'

export interface Place {
  readonly name: string
  readonly state: string | null
  readonly span: Span
}

/** What the agenda asks of the report beside its frames. */
export interface AgendaSources {
  readonly text: string
  readonly publishedAt: string | null
  readonly times: readonly AnchoredTime[]
  readonly actors: readonly Actor[]
  readonly partiesOf: (token: number) => readonly string[]
  /** First party named inside a phrase, where the phrase as a whole says nobody. */
  readonly partyWithin: (token: number) => string | null
  readonly placeOf: (token: number) => Place | null
  /** Tokens of a phrase: its head and those coordinated with it. */
  readonly coordinated: (token: number) => readonly number[]
  /** Statements in whose content a span stands. */
  readonly saidIn: (span: Span) => readonly { readonly id: string; readonly parties: readonly string[]; readonly confirms: boolean }[]
}
