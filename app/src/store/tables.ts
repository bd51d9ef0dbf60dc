import type { Dossier, Verdict } from '@tavolo/engine'
import type { ColumnType, Generated } from 'kysely'
import type { Change } from './store.ts'

/** Written by bulk statements only. */
type ReadOnly<Value> = ColumnType<Value, never, never>

interface ReportTable {
  id: string
  sha256: string
  configuration: string
  published_at: string | null
  title: string | null
  /** Day from which the report counts as known. */
  reported_at: string
  taken_at: string
  dossier: ReadOnly<Dossier>
  text: string
  words: ReadOnly<string>
}

/** What a fact tells of. */
export type FactKind = 'occasion' | 'statement' | 'position' | 'action'

/** What one report tells. */
interface FactTable {
  /** Counts facts in the order of their taking. */
  number: number
  id: string
  kind: FactKind
  report: string
  /** How its words were cut for searching. */
  configuration: string
  reported_at: string
  /** Facts that may be told to be the same stand in one cluster: grouping never looks beyond it. */
  cluster: number
  /** First and last day that its date may mean; null where it is open. */
  first_day: string | null
  last_day: string | null
  /** Who takes part, speaks or holds the position. */
  parties: string[]
  /** The occasion's kind, the statement's stance, the position's issue, what was done. */
  topic: string
  /** True where a position binds: a rule of consent, or a promise under a condition. */
  binds: boolean
  /** Names, roles and ids of who speaks, folded. */
  speaker: string | null
  words: ReadOnly<string>
  fact: ReadOnly<unknown>
}

/** Facts that share a key are compared with each other. */
interface FactKeyTable {
  /** Hash of the key's words: two that meet by chance are told apart when they are compared. */
  key: number
  fact: number
}

/** What facts tell together as of now, computed from them whenever one of their cluster comes or goes; columns as those of facts. */
interface ViewTable {
  kind: FactKind
  id: string
  cluster: number
  /** Numbers of its facts. */
  facts: number[]
  /** What a list of its kind is ordered by, before its id: an occasion's date, or the day on which it became known. */
  place_in_list: string
  first_day: string | null
  last_day: string | null
  parties: string[]
  topic: string
  binds: boolean
  /** For an occasion: its status as long as it has not lapsed, the last day before that, and its place in small letters. */
  status: string | null
  lapses_after: string | null
  place: string | null
  /** Id of the fact of it that was taken first, where it is not the first one known: so the view was called when it was first given out. */
  first_id: string | null
  view: ReadOnly<unknown>
}

interface JudgementTable {
  a: string
  b: string
  verdict: Verdict
}

interface ChangeTable {
  sequence: Generated<number>
  at: string
  kind: Change['kind']
  subject: string
}

/** The tables of a store. */
export interface Tables {
  reports: ReportTable
  facts: FactTable
  fact_keys: FactKeyTable
  views: ViewTable
  judgements: JudgementTable
  changes: ChangeTable
}
