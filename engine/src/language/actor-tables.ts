import type { ActorKind } from '../document/index.ts'

/** A state, organisation, body, group or medium, as far as it needs no language. */
export interface WorldActor {
  readonly kind: ActorKind
  /** The actor it acts for: a body of a state, an agency of the UN. */
  readonly partOf?: string
  readonly wikidata?: string
}

/** Somebody who held a high office of a state or organisation: the spellings of the name and the years, both included. */
export interface Official {
  readonly actor: string
  readonly from: number
  readonly to: number
  /** Given names and surname, other spellings after `|`. */
  readonly name: string
}

/** What the packs of all languages share. */
export interface World {
  readonly actors: Readonly<Record<string, WorldActor>>
  readonly officials: readonly Official[]
  /** Ends of hosts and beginnings of names under which a party publishes for itself, in lower case. */
  readonly publishers: Readonly<Record<string, string>>
}

/**
 * Words of one kind, each list separated by `|`. A name that is written with a capital is only found with one,
 * one in capitals only in capitals; lower-case words are found in any case.
 */
export type Names = Readonly<Record<string, string>>

/** What a role word says about who speaks: a holder has a name even if it is not told, staff is anonymous. */
export type RoleClass = 'holder' | 'staff' | 'source' | 'outsider'

export interface Role {
  /** Later mentions are matched by it: `president`, `minister`, `spokesperson` … */
  readonly id: string
  readonly class: RoleClass
  readonly one: string
  readonly many: string
  /** The state or organisation that alone has this office. */
  readonly actor?: string
}

/** Pronouns by person and number; `they` also where a language leaves gender out. */
export type PronounKind = 'he' | 'she' | 'it' | 'they' | 'we' | 'i'

/** Names of states, bodies, organisations, media, demonyms and roles in one language. */
export interface ActorTables {
  readonly world: World
  /** The state whose bodies the press of this language names without saying whose they are; null for a language of many states. */
  readonly home: string | null
  /** Ids to names: states, organisations, bodies, groups, media, seats of government. */
  readonly names: readonly Names[]
  /** Capitals and cities that stand for a government, by id. */
  readonly capitals: Names
  /** Other places, by the state that they lie in. */
  readonly places: Names
  /** Continents, seas and regions of several states. */
  readonly regions: string
  /** Adjectives and nouns of inhabitants, by state. */
  readonly demonyms: Names
  readonly roles: readonly Role[]
  /** Bodies that every state has ("government", "ministry"): kind to words. */
  readonly bodies: Names
  /** Parties inside a state ("the opposition"): slug to words. */
  readonly factions: Names
  /** Capitalised nouns that stand for a body where a report names the actor it belongs to: "the Commission" beside "EU". */
  readonly shortNames: Names
  /** Nouns whose head is a medium: "agenzia", "newspaper". */
  readonly mediaNouns: string
  /** Nouns that stand for what a party puts out: "statement", "comunicato". */
  readonly documentNouns: string
  /** Words that make a run of capitals an organisation: "Institute", "Partito". */
  readonly organisationNouns: string
  /** Mr, dott., Sir. */
  readonly titles: string
  readonly femaleNames: string
  readonly maleNames: string
  /** Small words inside a person's name: "de", "bin", "van". */
  readonly nameParticles: string
  readonly pronouns: Readonly<Record<PronounKind, string>>
  /** Plural nouns that take up two or more parties named before: "sides", "leader". */
  readonly groupNouns: string
  /** "both", "entrambi", "two". */
  readonly groupQuantifiers: string
  /** "with", "con": who stands behind it acts together with the subject. */
  readonly comitative: string
  /** "joint", "congiunto": what two or more put out together. */
  readonly joint: string
  readonly definite: string
  readonly indefinite: string
  /** Articles that show that one is meant where a noun has one form for both numbers: "il leader". */
  readonly singularDeterminers: string
  readonly and: string
  /** Prepositions that tie a body to its state: "of", "di". */
  readonly of: string
  /** Clitic or word of possession that follows the owner: "'s". */
  readonly possessive: string
  /** Possessive pronouns: "his", "suo". */
  readonly possessivePronouns: string
  /** Prepositions behind which stands somebody else: "to", "per", "contro". */
  readonly away: string
  /** Adjectives and small words that may stand inside a noun phrase of roles: "former", "senior", "vice". */
  readonly fillers: string
  /** "former", "ex": words that put an office behind somebody. */
  readonly former: string
  /** Capitalised words that are never part of a name: days, months, sentence openers. */
  readonly notNames: string
  /** Words of number: "two" → 2, "milioni" → 1000000. */
  readonly numbers: Readonly<Record<string, number>>
  readonly multipliers: Readonly<Record<string, number>>
  /** Mark of thousands and mark of decimals. */
  readonly thousands: string
  readonly decimals: string
  /** ISO 4217 codes to names, symbols and short nouns. */
  readonly currencies: readonly Names[]
  /** Things that are counted in news of diplomacy: unit in English to words. */
  readonly units: Names
}
