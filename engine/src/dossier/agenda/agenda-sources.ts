import type { Actor, Span } from '../../document/index.ts'
import type { AnchoredTime, Place } from '../../resolution/index.ts'
import type { StateMention } from './states-named.ts'

/** What the report gives the agenda beside its frames. */
export interface ReportSources {
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
  /** True for "they", "the leaders": all who took part. */
  readonly isGathered: (token: number) => boolean
  /** Statements in whose content a span stands. */
  readonly saidIn: (span: Span) => readonly { readonly id: string; readonly parties: readonly string[]; readonly confirms: boolean }[]
}

/** The same with what is asked for again and again. */
export interface AgendaSources extends ReportSources {
  readonly actorOf: ReadonlyMap<string, Actor>
  /** The state that the report is about; null where it names none. */
  readonly mainState: string | null
  /** Where states are named, by themselves or by their people, in reading order. */
  readonly stateMentions: readonly StateMention[]
}
