import type { Judgement, RecordedReport } from '@tavolo/engine'
import type { FactKind } from './tables.ts'

/** What a fact is found by, beside its report and its day. */
export interface FactColumns {
  readonly date: string | null
  readonly parties: readonly string[]
  readonly topic: string
  readonly binds: boolean
  readonly speaker: string | null
  /** What it says, for searching; null where it is not searched. */
  readonly words: string | null
}

/** How the facts of one kind are taken from reports, found, and held against each other. */
export interface FactRules<Fact extends StoredFact> {
  readonly kind: FactKind
  readonly factsOf: (report: RecordedReport) => readonly Fact[]
  /** Two facts that may be the same share a key. */
  readonly keysOf: (fact: Fact) => readonly string[]
  readonly judge: (a: Fact, b: Fact) => Judgement | null
  readonly columnsOf: (fact: Fact) => FactColumns
}

/** What every fact of the record has. */
export interface StoredFact {
  readonly id: string
  readonly report: string
  readonly reportedAt: string
}
