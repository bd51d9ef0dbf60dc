import type { Issue, OccasionKind, OccasionStatus, PositionAct, Stance } from '../document/index.ts'

/**
 * How a cue takes its content: a finite clause, an infinitive, a noun phrase, quoted words,
 * a phrase with a preposition (`accuse … of`, `call … for`), or an object and what it is called (`call the vote illegal`).
 */
export type Frame = 'clause' | 'infinitive' | 'noun' | 'quote' | 'oblique' | 'predicate'

/** Words are given as lemmas; several in a row (`rendere noto`) with the head first. */
export interface CueGroup {
  readonly upos: 'VERB' | 'NOUN' | 'ADJ'
  readonly stance: Stance
  /** The position that its content makes, where the cue itself takes one. */
  readonly act?: PositionAct
  readonly frames: readonly Frame[]
  /** Prepositions of the `oblique` frame. */
  readonly prepositions?: readonly string[]
  readonly lemmas: readonly string[]
}

/** Words that announce whose account follows: `secondo`, `according to`. The case marker's own words, in lower case. */
export interface AttributionMarker {
  readonly words: readonly string[]
}

export interface OccasionGroup {
  readonly upos: 'VERB' | 'NOUN'
  readonly kind: OccasionKind
  /** It counts only where two hold it together or where it lies ahead: a press conference. */
  readonly jointOrAhead?: boolean
  /** Lemmas of what people talk by: "they spoke by phone" is a call of theirs. */
  readonly by?: readonly string[]
  /** Verbs: lemmas of the subjects with which they tell of a vote (`parliament approved`). */
  readonly voters?: readonly string[]
  /** Its plural means something else: votes that are counted, `vertici` who lead. */
  readonly singular?: boolean
  readonly lemmas: readonly string[]
  /** Verbs: prepositions whose noun is a party (`speak with`, `consult with`); a party as object needs `object`. */
  readonly prepositions?: readonly string[]
  readonly object?: boolean
  /** The word counts only with such a party beside it (`speak`, `call`). */
  readonly needsParty?: boolean
  /** The word also names a standing process (`dialogue`): it counts only with a day or a place of its own. */
  readonly process?: boolean
}

export interface StatusGroup {
  readonly status: OccasionStatus
  readonly lemmas: readonly string[]
}

export interface DeedGroup {
  readonly upos: 'VERB' | 'NOUN'
  /** English lemma. */
  readonly act: string
  readonly lemmas: readonly string[]
  /** Where the thing done stands: the object (default), the subject, the whole verb phrase, or a phrase with one of these prepositions. */
  readonly what?: 'object' | 'subject' | 'phrase' | readonly string[]
  /** The object must be one of these lemmas (`take measures`, `open fire`). */
  readonly objects?: readonly string[]
  /** Objects with which the verb means another thing (`release a statement`). */
  readonly unlike?: readonly string[]
  /** Nouns: what stands behind `of` is who suffers it (`the arrest of X`), so that its doer may be unknown. */
  readonly suffered?: boolean
  /** Deeds that count although nobody knows who did them: killed, arrested. */
  readonly byAnyone?: boolean
  /** Nouns: the doer stands beside the noun itself, never as subject of a verb. */
  readonly owned?: boolean
  /** Nouns: prepositions of who suffers it (`an attack on`), so that its doer may be unknown. */
  readonly against?: readonly string[]
  /** Only those who rule can do it: where nobody is named, the state on whose ground it is done did (`arrested in X`). */
  readonly official?: boolean
  /** Told of another it is an accusation (`said that X attacked`). */
  readonly hostile?: boolean
  /** What is moved, cut or broken off is the doer's own (`Russian troops were withdrawn`). */
  readonly own?: boolean
}

/** A word that takes a position, whether a statement or the narrator tells it; it goes before what a cue of the same word says. */
export interface PositionGroup {
  /** `OPENER`: a form that opens a sentence without subject or auxiliary ("Promised swift measures"), as it stands. */
  readonly upos: 'VERB' | 'NOUN' | 'ADJ' | 'OPENER'
  /** null: with this frame the word takes none, although it is a cue. */
  readonly act: PositionAct | null
  readonly frames: readonly ('infinitive' | 'noun' | 'oblique' | 'clause')[]
  /** Prepositions of the `oblique` frame, and of what a noun is about. */
  readonly prepositions?: readonly string[]
  /** What it is not said of as a position (`claim an attack`). */
  readonly unlike?: readonly string[]
  /** Only its denial takes a position (`does not recognise`). */
  readonly denied?: boolean
  /** Nouns: they count only as object of a light verb (`stressed the need for`, not `discussed the need for`). */
  readonly stressed?: boolean
  readonly lemmas: readonly string[]
}

export interface IssueGroup {
  readonly issue: Issue
  readonly lemmas: readonly string[]
}

/** Words that open a frame: cues, occasions, deeds; and the small words that change what a frame means. */
export interface Lexicon {
  readonly cues: readonly CueGroup[]
  /** Verbs that carry a cue noun (`express support`, `esprimere sostegno`). */
  readonly lightVerbs: readonly string[]
  readonly attribution: readonly AttributionMarker[]
  /** Verbs by which a medium carries another's words: `cite`, `citare`. */
  readonly relayVerbs: readonly string[]
  readonly occasions: readonly OccasionGroup[]
  readonly statuses: readonly StatusGroup[]
  readonly deeds: readonly DeedGroup[]
  readonly issues: readonly IssueGroup[]
  /** Prepositions by which parties stand beside an occasion: with, between, among. */
  readonly partyPrepositions: readonly string[]
  /** Prepositions of who owns or bears a thing: of, di, da. */
  readonly possessivePrepositions: readonly string[]
  /** Auxiliaries of the future, in lower case as they stand: will, shall. */
  readonly futureAuxiliaries: readonly string[]
  /** Prepositions of who is spoken to or acted upon: to, a. */
  readonly addressPrepositions: readonly string[]
  /** Verbs whose subject takes part in the occasion they govern: hold, attend, tenere, partecipare. */
  readonly participation: readonly string[]
  /** Participles that name who takes part: "talks involving", "colloqui che hanno coinvolto". */
  readonly involving: readonly string[]
  /** Prepositions of what goes on meanwhile: during, in. */
  readonly meanwhile: readonly string[]
  /** Words that put a bare verb form behind: after, dopo. */
  readonly behind: readonly string[]
  /** Prepositions of place and of what is talked about. */
  readonly placePrepositions: readonly string[]
  /** Prepositions that set a term, in lower case as they stand: by, entro. */
  readonly terms: readonly string[]
  /** Verbs of obligation: must, dovere. */
  readonly obligation: readonly string[]
  /** Verbs and adverbs that leave a thing open: may, might, potere, forse. */
  readonly possibility: readonly string[]
  /** Verbs by which a party means to do a thing: plan, intend, prevedere. */
  readonly intention: readonly string[]
  /** Subordinators and phrases that open a condition: if, unless, in caso di. */
  readonly conditions: readonly string[]
  /** Those of them that except: what is refused unless something happens depends on it. */
  readonly exceptions: readonly string[]
  /** `without`, `senza`: "nothing about X without X". */
  readonly without: readonly string[]
  /** Words that open what was said, in lower case: that, che. */
  readonly complementisers: readonly string[]
  /** What things go by and nobody tells: `according to plan`, `secondo la legge`. */
  readonly measures: readonly string[]
  /** Relative pronouns behind a preposition, in lower case: which, cui. */
  readonly relatives: readonly string[]
  /** Words that open an aside about who tells it, in lower case: as, come. */
  readonly asTold: readonly string[]
  /** Pronouns that take up the sentence before as what was told, in lower case: this, lo. */
  readonly takenUp: readonly string[]
  /** Subordinators that set another's words against those before, in lower case: while, mentre. */
  readonly contrast: readonly string[]
  /** Markers of an infinitive that says what is asked or promised: to, a, di. */
  readonly infinitiveMarks: readonly string[]
  /** Prepositions of who does what a passive verb says: by, da. */
  readonly agentPrepositions: readonly string[]
  /** Prepositions of what a thing is called: as, come. */
  readonly predicatePrepositions: readonly string[]
  /** Verbs of naming a source: "declined to be named" tells of anonymity and is no statement. */
  readonly naming: readonly string[]
  /** What one is threatened with: a promise of it is a threat. */
  readonly harms: readonly string[]
  readonly positions: readonly PositionGroup[]
  /** Verbs and nouns of deciding: what is decided counts as a deed (`decide to`, `plan to`). */
  readonly decisions: readonly string[]
  /** Verbs that tell only how far another deed has come: begin to, continue to. */
  readonly phases: readonly string[]
  /** Verbs and nouns of wrongs: whoever is told to have done one is accused of it. */
  readonly wrongs: readonly string[]
  /** What is called so is rejected: illegal, void, unacceptable. */
  readonly rejections: readonly string[]
  /** Nouns of those who may be told what they must do, though no name is named: country, power, troops. */
  readonly bodies: readonly string[]
  /** Verbs that end or forestall a harm: a promise of that is no threat. */
  readonly reliefs: readonly string[]
  /** Nouns for those who took part together: leaders, participants. */
  readonly gathered: readonly string[]
  /** Words that open the list of those who took part: participant, participating. */
  readonly attendance: readonly string[]
  /** Verbs whose subject suffers the harm that is their object: face, suffer. */
  readonly sufferings: readonly string[]
}
