import type { Clauses } from '../clauses/index.ts'
import type { Actor, Amount, Document } from '../document/index.ts'
import type { ActorTables, Lexicon } from '../language/index.ts'
import type { AnchoredTime, AttributedStatement, Referents } from '../resolution/index.ts'

/** Everything the stages before have found out. */
export interface Findings {
  readonly document: Document
  readonly clauses: Clauses
  readonly lexicon: Lexicon
  readonly actorTables: ActorTables
  readonly times: readonly AnchoredTime[]
  readonly amounts: readonly Amount[]
  readonly actors: readonly Actor[]
  readonly referents: Referents
  /** The state that the report names most. */
  readonly mainState: string | null
  /** The parties whose own text the report is; empty for the press. */
  readonly authors: readonly string[]
  readonly statements: readonly AttributedStatement[]
}
