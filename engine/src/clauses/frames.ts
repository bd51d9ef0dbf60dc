import type { OccasionKind, OccasionStatus, PositionAct, Span, Stance } from '../document/index.ts'

/** Who said what, as the clause tells it: tokens, not yet people. */
export interface StatementFrame {
  readonly rules: readonly string[]
  readonly sentence: number
  /** The cue's own token; -1 where only quotation marks tell. */
  readonly cue: number
  readonly cueSpan: Span | null
  /** Head of the noun phrase that names the source; -1 where it is left out. */
  readonly source: number
  /** Where the source is left out but known from the sentence: its head there; else -1. */
  readonly understood: number
  readonly stance: Stance
  readonly act: PositionAct | null
  /** Heads of the noun phrases addressed or concerned. */
  readonly targets: readonly number[]
  readonly content: readonly Span[]
  /** Head of a noun phrase that carries the words (told Reuters; citing RIA); -1 for none. */
  readonly relay: number
  readonly condition: Span | null
}

/** One mention of an occasion. */
export interface OccasionFrame {
  readonly rules: readonly string[]
  readonly sentence: number
  readonly head: number
  readonly kind: OccasionKind
  readonly span: Span
  /** Heads of the noun phrases that take part. */
  readonly parties: readonly {
    readonly token: number
    readonly status: OccasionStatus | 'confirmed' | null
    /** How the phrase stands to the word: inside its name ("NATO summit"), as its companion ("with Iran"), as the one who acts, in a list of those who were there. */
    readonly role: 'modifier' | 'companion' | 'actor' | 'attendee'
  }[]
  /** Head of the nearest subject, who is understood where only one side is named; -1 for none. */
  readonly bystander: number
  readonly status: OccasionStatus
  /** True where the status is only that of the one who acts ("is considering to join the talks"). */
  readonly open: boolean
  /** Spans in which its day and its place are looked for, nearest first. */
  readonly scopes: readonly Span[]
  /** Heads of phrases that may say where it takes place. */
  readonly places: readonly number[]
  /** True where a noun names it, false where a verb tells it. */
  readonly nominal: boolean
  /** True where something else is told that went on in it: "agreed during a call". */
  readonly meanwhile: boolean
  /** True where the governing verb tells that it takes place: its day is the verb's. */
  readonly takesPlace: boolean
  /** True where it counts only if two hold it together or if it lies ahead. */
  readonly jointOrAhead: boolean
  /** True where the word may name a standing process. */
  readonly process: boolean
  /** True where it only must or should be. */
  readonly wished: boolean
  /** True for "the talks", which may take up an occasion named before. */
  readonly definite: boolean
}

/** A deed as the clause tells it. */
export interface DeedFrame {
  readonly rules: readonly string[]
  readonly sentence: number
  readonly head: number
  readonly act: string
  /** Heads of the doers; empty where nobody is named. */
  readonly doers: readonly number[]
  /** True where a word of deciding tells it: then it is no mere talk. */
  readonly isDecided: boolean
  /** True where the deed counts although nobody is known to have done it. */
  readonly byAnyone: boolean
  /** Heads of phrases of place: where only those who rule can do such a deed and none is named, whoever rules there did. */
  readonly grounds: readonly number[]
  /** True where only those who rule can do it. */
  readonly isOfficial: boolean
  /** True where it only tells who or what is meant ("the soldiers detained in X"): done, whatever is said of them. */
  readonly isPresupposed: boolean
  readonly recipients: readonly number[]
  readonly what: Span
  /** The time that hangs on it; null where none does. */
  readonly when: Span | null
  readonly scopes: readonly Span[]
}

/** What a party holds, told by the narrator or inside a statement's content. */
export interface PositionFrame {
  readonly rules: readonly string[]
  /** The word that tells it: the statement whose content holds it is where it was said. */
  readonly head: number
  /** Heads of those who hold it; empty: the speaker of the statement around it. */
  readonly holders: readonly number[]
  /** Heads that must belong to the speaker's own side ("the United States will …"); empty: no such demand. */
  readonly ownSide: readonly number[]
  /** null: the word takes no position here, nor does a cue of the same word. */
  readonly act: PositionAct | null
  /** Heads of the noun phrases addressed or concerned. */
  readonly targets: readonly number[]
  readonly content: Span
  readonly condition: Span | null
}
