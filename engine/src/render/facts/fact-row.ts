/** A fact of the record as one row of a table; absent is the empty string. */
export interface FactRow {
  readonly type: 'occasion' | 'participation' | 'statement' | 'position' | 'action' | 'commitment'
  readonly id: string
  /** The day of the occasion or deed, or on which it was said. */
  readonly date: string
  readonly party: string
  readonly partyName: string
  /** Title of the occasion; words of the statement, position, deed or commitment. */
  readonly what: string
  /** Kind of the occasion, stance of the statement, act of the position or deed, kind of the commitment. */
  readonly kind: string
  readonly status: string
  readonly place: string
  readonly issue: string
  readonly toward: string
  readonly condition: string
  /** Sums and numbers of a deed, with their currency or what is counted. */
  readonly amounts: string
  readonly speaker: string
  readonly relay: string
  /** The words of the report that it rests on. */
  readonly words: string
  readonly report: string
  readonly publisher: string
  readonly url: string
  readonly reportedAt: string
  /** Number of independent origins; empty where none is counted. */
  readonly origins: string
  readonly link: string
}

export const FACT_COLUMNS: readonly (keyof FactRow)[] = [
  'type',
  'id',
  'date',
  'party',
  'partyName',
  'what',
  'kind',
  'status',
  'place',
  'issue',
  'toward',
  'condition',
  'amounts',
  'speaker',
  'relay',
  'words',
  'report',
  'publisher',
  'url',
  'reportedAt',
  'origins',
  'link',
]
