import type { Clauses, Triggers } from '../clauses/index.ts'
import type { Document, Dossier, Syntax } from '../document/index.ts'
import type { ActorMention } from '../mentions/index.ts'
import type { AnchoredTime, Referents } from '../resolution/index.ts'

/** What each stage made of a report: all that a trace is told from. */
export interface Steps {
  readonly document: Document
  readonly syntax: Syntax
  readonly triggers: Triggers
  readonly actorMentions: readonly ActorMention[]
  readonly times: readonly AnchoredTime[]
  readonly referents: Referents
  readonly clauses: Clauses
  readonly dossier: Dossier
}
