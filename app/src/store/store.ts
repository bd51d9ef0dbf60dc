import type {
  Commitment,
  FactPlace,
  Judgement,
  PositionCell,
  RecordDifference,
  RecordedAction,
  RecordedOccasion,
  RecordedReport,
  RecordedStatement,
  SearchHit,
  StoredReport,
  Verdict,
} from '@tavolo/engine'

/** A page of a long answer; `offset` and `limit` count items. */
export interface Page {
  readonly offset?: number
  readonly limit?: number
}

/** `asOf` is a day (`YYYY-MM-DD`) or an ISO instant: only what was reported by then counts. */
export interface AsOf {
  readonly asOf?: string
}

export interface AgendaQuery extends AsOf, Page {
  readonly from?: string
  readonly to?: string
  readonly party?: string
  readonly status?: string
  readonly place?: string
  readonly kind?: string
}

export interface StatementQuery extends AsOf, Page {
  readonly speaker?: string
  readonly party?: string
  readonly stance?: string
  /** Words that stand in the content. */
  readonly about?: string
  readonly from?: string
  readonly to?: string
}

export interface PositionQuery extends AsOf {
  readonly party?: string
  readonly issue?: string
}

export interface ActionQuery extends AsOf, Page {
  readonly party?: string
  readonly act?: string
  readonly from?: string
  readonly to?: string
}

/** Characters of a report's text that stand beside it in a list. */
export const OPENING = 160

/** One step of the store's history; `sequence` only grows, so that readers can ask what came after. */
export interface Change {
  readonly sequence: number
  readonly at: string
  readonly kind: 'added' | 'removed' | 'judged' | 'judgement-undone'
  readonly subject: string
}

/**
 * The record on disk. A report is taken whole or not at all; the same report twice changes nothing.
 * @throws Problem TAVOLO-STORE-*
 */
export interface Store {
  add(reports: readonly RecordedReport[]): Promise<readonly ('added' | 'known')[]>
  remove(report: string): Promise<boolean>
  agenda(query?: AgendaQuery): Promise<readonly RecordedOccasion[]>
  occasion(id: string, query?: AsOf): Promise<RecordedOccasion | null>
  /** The ids under which this store first gave occasions out, by their present ids, where the two differ: what subscribers know them by. */
  firstIds(): Promise<ReadonlyMap<string, string>>
  statements(query?: StatementQuery): Promise<readonly RecordedStatement[]>
  positions(query?: PositionQuery): Promise<readonly PositionCell[]>
  /** Deeds in the order in which they became known. */
  actions(query?: ActionQuery): Promise<readonly RecordedAction[]>
  commitments(query?: AsOf): Promise<readonly Commitment[]>
  /** Where a fact stands, by its id in the record. */
  place(fact: string): Promise<FactPlace | null>
  reports(page?: Page): Promise<readonly StoredReport[]>
  report(id: string): Promise<RecordedReport | null>
  search(words: string, query?: Page & AsOf): Promise<readonly SearchHit[]>
  difference(since: string, until?: string): Promise<RecordDifference>
  /** A person's word on two occasions (by the ids of any of their facts); it wins over rules until it is undone. */
  judge(a: string, b: string, verdict: Verdict): Promise<Judgement>
  undoJudgement(a: string, b: string): Promise<boolean>
  changes(after?: number, limit?: number): Promise<readonly Change[]>
  close(): Promise<void>
}
