/**
 * How a language is written: all that the cutting of a text into sentences and words needs to know of it.
 * Words are lower case with straight apostrophes unless said otherwise.
 */
export interface Writing {
  /** With their stop; never the end of a sentence: `mr.`, `gen.`, `art.`. */
  readonly abbreviations: readonly string[]
  /** With their stop; may end a sentence, if the next word can open one: `inc.`, `ecc.`. */
  readonly closingAbbreviations: readonly string[]
  /** Abbreviations only before a number: `no.`, `pp.`. */
  readonly numberAbbreviations: readonly string[]
  /** Words that the treebanks write as several others: `del` is `di` and `il`. The first holds the whole span. */
  readonly contractions: Readonly<Record<string, readonly string[]>>
  /** Words cut at their letters, the cuts marked by `|`: `can|not`. */
  readonly cuts: readonly string[]
  /** Words that an apostrophe parts from the next: `l`, `un`, `dov`. */
  readonly elisions: readonly string[]
  /** What follows an apostrophe and is a word of its own: `s`, `ll`, `re`. */
  readonly apostropheSuffixes: readonly string[]
  /** Endings with an apostrophe inside that are words of their own: `n't`. */
  readonly innerSuffixes: readonly string[]
  /** Words that end with an apostrophe: `po'`, `perche'`. */
  readonly closedByApostrophe: readonly string[]
  /** Pronouns written at the end of a verb; null where the language has none. */
  readonly enclitics: Enclitics | null
  /** `parted`: a hyphen between letters is a word of its own, but for the prefixes given; `whole`: it never is. */
  readonly hyphens: 'parted' | 'whole'
  readonly hyphenPrefixes: readonly string[]
  /** Units that are often glued to their number: `km`, `bn`. */
  readonly units: readonly string[]
  /** Words that open a sentence when capitalised after a stop that may belong to an abbreviation. */
  readonly openers: readonly string[]
  readonly damage: DamageTables
}

/** Pronouns at the end of a verb are cut off where the letters before them can be a verb form. */
export interface Enclitics {
  readonly single: readonly string[]
  /** First and second of two in a row: `me` + `lo`. */
  readonly firstOfTwo: readonly string[]
  readonly secondOfTwo: readonly string[]
  /** Endings of verb forms that take them, with the pronouns possible there (`*` for all) and the least length of the form. */
  readonly after: readonly { readonly ending: string; readonly pronouns: readonly string[] | '*'; readonly length: number }[]
  /** Words that only look like verb and pronoun: `cielo`, `parti`. */
  readonly exceptions: readonly string[]
}

/** What tells broken text from sound text in one language. */
export interface DamageTables {
  /** Whole sentences that say nothing alone, without their stop: `bene`, `then speaks`. */
  readonly fillers: readonly string[]
  /** Adverbs that, with one verb form and nothing else, make a stray fragment: `poi parla`. */
  readonly fragmentOpeners: readonly string[]
  /** Articles and pronouns: capitalised in mid-sentence before a name, after a small word, they open a sentence whose stop was lost. */
  readonly articles: readonly string[]
  /** Prepositions and conjunctions: a capital behind them may belong to a name. */
  readonly beforeNames: readonly string[]
  /** What is called by a title: `film`, `newspaper`; capitals behind it are no damage. */
  readonly titled: readonly string[]
  /** Capitalised in mid-sentence, also behind a comma, they are a slip: auxiliaries and the like. */
  readonly auxiliaries: readonly string[]
  /** Capitalised between two small words they are a slip or open a sentence: prepositions, conjunctions. */
  readonly neverCapital: readonly string[]
  /** A paragraph that ends with one of these, and with no mark, was cut. */
  readonly openWords: readonly string[]
  /** Common words of other languages that are left over after a name: `wishlist`. */
  readonly leftovers: readonly string[]
}
