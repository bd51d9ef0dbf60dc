import type {
  Action,
  Dossier,
  Occasion,
  OccasionKind,
  OccasionStatus,
  PartyStatus,
  Position,
  Span,
  Statement,
  TraceNode,
} from '../document/index.ts'

/** A dossier taken into the record, with the text that its spans point into. */
export interface RecordedReport {
  readonly dossier: Dossier
  readonly text: string
  /** ISO 8601 instant at which it was taken in; the report counts as known from its day of publication, or from here where that is unknown. */
  readonly takenAt: string
}

/** Where words stand: every value of a view can be followed to one of these. */
export interface Passage {
  readonly report: string
  readonly span: Span | null
  readonly words: string
}

/** The fields of an occasion that a report can make a claim about. */
export type ClaimField = 'kind' | 'title' | 'date' | 'moved-from' | 'place' | 'status' | 'participation'

/**
 * One report's word on one field of one occasion; immutable (PROV: an entity attributed to whoever said it).
 * Its id is a hash of its content: the same report gives the same claims.
 */
export interface Claim extends Passage {
  readonly id: string
  /** Record id of the dossier's occasion that makes it. */
  readonly fact: string
  readonly field: ClaimField
  /** The value: TIMEX3 day, name of the place, status; for a participation the status of `actor`. */
  readonly value: string
  /** The party that takes part, for a participation; else null. */
  readonly actor: string | null
  /** Actor ids of those who say so; empty where the narrator does. */
  readonly saidBy: readonly string[]
  /** Record id of the statement behind it. */
  readonly statement: string | null
  /** Media that hand the words on, nearest to the report first. */
  readonly relay: readonly string[]
  /** Whose word it is in the end: equal for two papers that quote one agency, and for one text in two outlets. */
  readonly origin: string
  readonly saidAt: string | null
  /** `YYYY-MM-DD`, or the day of taking where the publication day is unknown. */
  readonly reportedAt: string
}

export type Verdict = 'same' | 'different'

/** Why two facts of different reports were held to be the same or not; by a rule or by a person, whose word wins. */
export interface Judgement {
  readonly a: string
  readonly b: string
  readonly verdict: Verdict
  readonly by: 'rule' | 'person'
  /** 0 to 1; a person's is 1. */
  readonly weight: number
  readonly reasons: readonly string[]
}

export interface RecordedParty {
  readonly actor: string
  readonly status: PartyStatus
  /** Actor or relay ids that confirm the party's part. */
  readonly confirmedBy: readonly string[]
  /** Ids of the claims in the order of what was known. */
  readonly history: readonly string[]
}

export interface Move {
  readonly from: string
  readonly to: string
  readonly saidBy: readonly string[]
  readonly at: string
  readonly claims: readonly string[]
}

export interface Contradiction {
  readonly field: ClaimField
  readonly actor: string | null
  readonly values: readonly string[]
  readonly claims: readonly string[]
}

/** An occasion as all reports together tell it; computed from claims, never stored as truth. */
export interface RecordedOccasion {
  /** Id of its first known fact; the ids of its other facts lead to it too. */
  readonly id: string
  readonly facts: readonly string[]
  readonly kind: OccasionKind
  readonly title: string
  /** TIMEX3 value. */
  readonly date: string | null
  readonly place: string | null
  readonly status: OccasionStatus | 'lapsed'
  readonly parties: readonly RecordedParty[]
  /** How many parties confirm their own part: none, one side, or at least two. */
  readonly confirmed: 'none' | 'one-side' | 'both-sides'
  readonly reports: readonly string[]
  /** Number of independent origins. */
  readonly origins: number
  readonly moves: readonly Move[]
  readonly contradictions: readonly Contradiction[]
  readonly claims: readonly Claim[]
  readonly judgements: readonly Judgement[]
  /** Days on which it first and last was told. */
  readonly firstReportedAt: string
  readonly lastReportedAt: string
}

/** A statement with the reports that tell it. */
export interface RecordedStatement {
  readonly id: string
  /** Ids of the same utterance in other reports. */
  readonly facts: readonly string[]
  readonly statement: Statement
  readonly report: string
  readonly reports: readonly string[]
  readonly origins: number
  readonly reportedAt: string
  readonly source: string | null
  readonly cue: string | null
  readonly content: readonly string[]
}

/** A position with the reports that tell it. */
export interface RecordedPosition {
  readonly id: string
  readonly facts: readonly string[]
  readonly position: Position
  readonly report: string
  readonly reports: readonly string[]
  readonly reportedAt: string
  readonly content: string
  readonly condition: string | null
  /** Ids of the actors that its content names. */
  readonly actors: readonly string[]
}

/** A deed as its report tells it; none is held against another, so that each stands alone. */
export interface RecordedAction {
  readonly id: string
  readonly report: string
  readonly reportedAt: string
  readonly action: Action
  /** The words of what was done. */
  readonly what: string
}

/** One cell of the table parties × issues: the newest position first, the older ones behind it. */
export interface PositionCell {
  readonly party: string
  readonly issue: string
  readonly positions: readonly RecordedPosition[]
}

/** "Nothing about X without X", and "if A, then we shall B". */
export interface Commitment {
  readonly id: string
  readonly kind: 'consent' | 'conditional'
  readonly party: string
  readonly toward: readonly string[]
  /** For a rule of consent: those without whom nothing is decided. */
  readonly consentOf: readonly string[]
  readonly content: string
  readonly condition: string | null
  readonly state: 'open' | 'triggered' | 'met'
  readonly position: string
  readonly report: string
  readonly reportedAt: string
  /** Ids of the facts that moved its state. */
  readonly because: readonly string[]
}

/** What changed between two moments. */
export interface RecordDifference {
  readonly since: string
  readonly until: string
  readonly occasions: readonly {
    readonly id: string
    readonly title: string
    readonly before: RecordedOccasion | null
    readonly after: RecordedOccasion | null
    /** Names of the fields that differ: `date`, `status`, `place`, `parties`, `confirmed`, `contradictions`. */
    readonly fields: readonly string[]
    /** Claims that are new. */
    readonly claims: readonly string[]
  }[]
  readonly statements: readonly RecordedStatement[]
  readonly positions: readonly RecordedPosition[]
  readonly actions: readonly RecordedAction[]
  readonly commitments: readonly Commitment[]
}

/** One dossier occasion as the record compares it: everything that is needed to judge, nothing of the rest. */
export interface OccasionFact {
  readonly id: string
  readonly report: string
  readonly reportedAt: string
  readonly occasion: Occasion
  readonly claims: readonly Claim[]
  /** Folded words of its own name ("strategic", "stability"), without actors, places and times. */
  readonly names: readonly string[]
  /** Who published it, so that two reports of one paper count once; null where unknown. */
  readonly outlet: string | null
}

/** One dossier statement as the record compares it. */
export interface StatementFact {
  readonly id: string
  readonly report: string
  readonly reportedAt: string
  readonly language: string
  readonly outlet: string | null
  readonly origin: string
  readonly statement: Statement
  readonly source: string | null
  readonly cue: string | null
  readonly content: readonly string[]
  /** Days, numbers and actors told in its content: equal in all languages. */
  readonly figures: readonly string[]
  readonly actors: readonly string[]
}

/** One dossier position as the record compares it. */
export interface PositionFact {
  readonly id: string
  readonly report: string
  readonly reportedAt: string
  readonly language: string
  readonly outlet: string | null
  readonly origin: string
  readonly position: Position
  /** Record id of the statement that it stands in. */
  readonly statement: string | null
  readonly content: string
  readonly condition: string | null
  readonly figures: readonly string[]
  readonly actors: readonly string[]
}

/** One dossier action: what may move the state of a commitment. */
export interface ActionFact extends RecordedAction {
  /** Folded words of it that name no actor. */
  readonly terms: readonly string[]
}

/** Where a fact of the record stands: its kind, and the report and the fact of the dossier that tell it. */
export interface FactPlace {
  readonly kind: 'occasion' | 'statement' | 'position' | 'action'
  readonly report: string
  readonly fact: string
}

/** What was understood at a place of a report, and as a tree what was tried there. */
export interface Explanation {
  readonly report: string
  readonly at: number
  readonly facts: readonly {
    readonly id: string
    readonly summary: string
    readonly spans: readonly Span[]
    readonly rules: readonly string[]
    readonly inferred: readonly { readonly field: string; readonly reason: string }[]
  }[]
  readonly trace: TraceNode | null
}

/** An occasion as lists show it: without its claims and judgements. */
export type AgendaItem = Omit<RecordedOccasion, 'claims' | 'judgements'>

/** A part of a long list: `total` counts all items, `offset` those before the first given. */
export interface Listed<Item> {
  readonly total: number
  readonly offset: number
  readonly limit: number
  readonly items: readonly Item[]
}

/** A report as lists of the record show it. */
export interface StoredReport {
  readonly report: Dossier['report']
  readonly takenAt: string
  /** The first words of its text: what it is called by where it has no title. */
  readonly opening: string
}

/** A place of a report in which the words that were asked for stand. */
export interface SearchHit {
  readonly report: string
  readonly title: string | null
  readonly publishedAt: string | null
  /** Id of the statement whose words were hit; null where the report's text was. */
  readonly statement: string | null
  /** Some words around the first hit, and where the hits stand in them. */
  readonly excerpt: string
  readonly hits: readonly Span[]
  /** Where the first hit stands in the report. */
  readonly span: Span
}
