import type { Judgement, RecordedReport } from '@tavolo/engine'
import type { FactKind } from './tables.ts'

/** What facts and views are found by. */
interface Columns {
  readonly date: string | null
  readonly parties: readonly string[]
  readonly topic: string
  readonly binds: boolean
}

/** What a fact is found by, beside its report and its day. */
export interface FactColumns extends Columns {
  readonly speaker: string | null
  /** What it says, for searching; null where it is not searched. */
  readonly words: string | null
}

/** What a view is found by, and its place in a list of its kind. */
export interface ViewColumns extends Columns {
  readonly placeInList: string
  readonly status: string | null
  readonly lapsesAfter: string | null
  readonly place: string | null
}

/** How the facts of one kind are taken from reports, found, held against each other and told together. */
export interface FactRules<Fact extends StoredFact, View extends StoredView> {
  readonly kind: FactKind
  factsOf(report: RecordedReport): readonly Fact[]
  /** Two facts that may be the same share a key. */
  keysOf(fact: Fact): readonly string[]
  judge(a: Fact, b: Fact): Judgement | null
  columnsOf(fact: Fact): FactColumns
  /** What the facts of whole clusters tell, as far as it does not depend on the day of asking. */
  viewsOf(facts: readonly Fact[], judgements: readonly Judgement[]): readonly View[]
  columnsOfView(view: View): ViewColumns
}

/** What every fact of the record has. */
export interface StoredFact {
  readonly id: string
  readonly report: string
  readonly reportedAt: string
}

/** What every view has. */
export interface StoredView {
  readonly id: string
  /** Ids of the facts that it was computed from. */
  readonly facts: readonly string[]
}

/** A fact with its number in the store: they count in the order of taking. */
export interface NumberedFact<Fact extends StoredFact = StoredFact> {
  readonly number: number
  readonly kind: FactKind
  readonly fact: Fact
}

/** A fact and the cluster that it stands in. */
export interface ClusteredFact<Fact extends StoredFact = StoredFact> extends NumberedFact<Fact> {
  readonly cluster: number
}
