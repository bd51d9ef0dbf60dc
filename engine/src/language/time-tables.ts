import type { TimeType } from '../document/index.ts'
import type { Rule, WordClasses } from '../rules/index.ts'

/** Length of a stretch of the calendar, as TIMEX3 abbreviates it; `WE` a weekend, `DE` a decade, `CE` a century. */
export type TimeUnit = 'CE' | 'DE' | 'Y' | 'H6' | 'Q' | 'M' | 'W' | 'WE' | 'D' | 'TH' | 'TM' | 'TS'

/** How an expression finds its place on the calendar. */
export type TimeKind =
  /** By what it names: a day, a month, a weekday, a year; what is left out follows from the publication day and direction. */
  | 'calendar'
  /** So many units from the day of publication: "yesterday", "three years ago", "next week". */
  | 'shifted'
  /** So many units from the time last spoken of: "the following day", "two weeks later". */
  | 'later'
  /** The time last spoken of itself: "that day", "the same year". */
  | 'same'
  /** An hour or part of the day, on the day last spoken of. */
  | 'clock'
  /** No place on the calendar: PAST_REF, PRESENT_REF, FUTURE_REF. */
  | 'reference'
  | 'duration'
  | 'set'
  /** Words that look like a time and are none: an age, a name. */
  | 'none'

/** What an expression says; whatever it does not say is absent. */
export interface TimeFields {
  readonly year?: number
  /** -1 last year, 0 this year, 1 next year: "March of last year". */
  readonly yearShift?: -1 | 0 | 1
  /** 98 for '98. */
  readonly shortYear?: number
  /** 16 for the sixteenth century. */
  readonly century?: number
  /** 1990, or 90 where the century is left out. */
  readonly decade?: number
  readonly half?: number
  readonly quarter?: number
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
  readonly month?: number
  readonly day?: number
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number
  /** Month and day as `12-25`, or days from Easter as `easter+1`. */
  readonly feast?: string
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  /** Hours to add before noon has passed: 12 for p.m., 0 for a.m. */
  readonly meridiem?: number
  readonly daypart?: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'
  readonly unit?: TimeUnit
  /** How many units; `X` where the text counts none. */
  readonly amount?: number | 'X'
  /** A half more: "an hour and a half". */
  readonly halfMore?: number
  /** -1 before, 0 at, 1 after. */
  readonly sign?: -1 | 0 | 1
  /** -1 the last one, 0 this one, 1 the next one. */
  readonly shift?: -1 | 0 | 1
  /** A value that the words give as they stand: PAST_REF. */
  readonly value?: string
}

export interface TimeMeaning extends TimeFields {
  readonly type: TimeType
  readonly kind: TimeKind
}

/** Words of a time, and what may or must not stand beside them: names of classes. */
export interface TimePattern {
  /** In the language of `parseTokenPattern`; captures are named after the fields of `TimeFields`. */
  readonly words: string
  readonly after?: string
  readonly notAfter?: string
  readonly before?: string
  readonly notBefore?: string
  /** Whether the month, weekday, feast or else the first word must begin with a capital (true) or must not (false). */
  readonly capital?: boolean
}

export type TimeRule = Rule<TimePattern, TimeMeaning>

/** Words that show, without a parse, whether the thing told lies behind or ahead. */
export interface DirectionCues {
  readonly pastWords: readonly string[]
  readonly futureWords: readonly string[]
  /** Auxiliaries that make a participle after them one to come: "will be held". */
  readonly futureHelpers: readonly string[]
  /** Endings of verbs; the word must be longer by at least two letters. */
  readonly pastEndings: readonly string[]
  readonly futureEndings: readonly string[]
  /** Words with such endings that are no verbs of that tense. */
  readonly exceptions: readonly string[]
  /** Words that may stand between a preposition and a time. */
  readonly articles: readonly string[]
  /** Words that, right before a date, give it to the noun behind it: "the 12 May agreement". */
  readonly attributiveAfter: readonly string[]
  /** Prepositions that give a time to the noun before it: "talks of 12 May". */
  readonly nounPrepositions: readonly string[]
  /** Prepositions that set a term ahead ("by", "entro") or open a stretch behind ("since"), right before the time. */
  readonly futurePrepositions: readonly string[]
  readonly pastPrepositions: readonly string[]
  /** Words that open another clause, where the search for a cue counts double. */
  readonly clauseOpeners: readonly string[]
  /** Lemmas that put their infinitive ahead: plan, intend, prevedere. */
  readonly futureGovernors: readonly string[]
}

/** Words that tell that something has another day now: "postponed from Monday to Friday", "originally set for 10 May". */
export interface MoveCues {
  /** Lemmas of verbs that move a thing in time, some of them in space too. */
  readonly verbs: readonly string[]
  /** Prepositions of the old day and of the new one. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Adverbs that mark the old day of what was set. */
  readonly formerly: readonly string[]
}

/** Calendar words and time patterns of one language. */
export interface TimeTables {
  /** Weekday with which people begin to count a week: 1 Monday, 7 Sunday. */
  readonly weekStart: 1 | 7
  /** Order of day and month in `12/01/2022`. */
  readonly dateOrder: 'dmy' | 'mdy'
  /** Words of each class and what they stand for; a key may be several words. */
  readonly classes: WordClasses
  /** Of two rules that take the same words the first one wins; a longer one always does. */
  readonly rules: readonly TimeRule[]
  readonly direction: DirectionCues
  readonly moves: MoveCues
}
