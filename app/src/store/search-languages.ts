/** Text search configurations of PostgreSQL by the code of the language; words of other languages are compared as they stand. */
const CONFIGURATIONS: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  pt: 'portuguese',
  ru: 'russian',
}

const PLAIN = 'simple'

/** The configuration for a report's language. */
export const searchConfiguration = (language: string): string => CONFIGURATIONS[language] ?? PLAIN

/** Every configuration that reports may have been indexed with. */
export const SEARCH_CONFIGURATIONS: readonly string[] = [...Object.values(CONFIGURATIONS), PLAIN]

/** A text is found by the words of its first part; the database indexes no more of one text. */
export const LONGEST_SEARCHED = 200_000
