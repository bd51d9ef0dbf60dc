import type { ActorTables } from './actor-tables.ts'
import type { Lexicon } from './lexicon.ts'
import type { TimeTables } from './time-tables.ts'
import type { Writing } from './writing.ts'

/** Everything the engine knows about one language: data only, no code of its own. */
export interface LanguagePack {
  /** BCP 47 code. */
  readonly code: string
  readonly name: string
  /** Stamped into provenance; raised with every change of the tables. */
  readonly version: string
  readonly writing: Writing
  readonly times: TimeTables
  readonly actors: ActorTables
  readonly lexicon: Lexicon
}
