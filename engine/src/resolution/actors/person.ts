import { type ActorMention, cutWords, foldWord } from '../../mentions/index.ts'
import { isNear } from './near-name.ts'

/** A person of the report with all that is said of him anywhere in it. */
export interface Person {
  name: string
  /** Words of the fullest name, folded. */
  words: readonly string[]
  party: string | null
  /** Why the party was assumed; null where the report says it. */
  assumed: string | null
  readonly roles: Set<string>
  outsider: boolean
  near: boolean
  female: boolean | null
  readonly mentions: ActorMention[]
}

/** When a report was published and which state it names most. */
export interface Home {
  readonly year: number | null
  readonly state: string | null
}

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr'])

/** The words of a name, folded, without "Jr". */
export const wordsOfName = (name: string): string[] =>
  cutWords(name.replaceAll(',', ''))
    .map(foldWord)
    .filter((word) => !GENERATIONS.has(word))

/** Given names that may be one: equal, an initial, near, or left out. */
export const sharesGivenName = (a: readonly string[], b: readonly string[]): boolean => {
  const x = a[0] ?? ''
  const y = b[0] ?? ''
  return (
    a.length === 1 ||
    b.length === 1 ||
    x === y ||
    (x.length <= 2 && y.startsWith(x.charAt(0))) ||
    (y.length <= 2 && x.startsWith(y.charAt(0))) ||
    isNear(x, y)
  )
}

/** Is one of these a form of the other: surname, given name, all of it? */
export const isSame = (known: readonly string[], words: readonly string[]): boolean => {
  const last = known[known.length - 1]
  if (endsWith(known, words) || endsWith(words, known)) return true
  if (words.length === 1) return last === words[0] || (known.length > 1 && known[0] === words[0])
  return last === words[words.length - 1] && sharesGivenName(known, words)
}

/** "D'Alema", "von der Leyen": a surname of several words. */
export const endsWith = (name: readonly string[], tail: readonly string[]): boolean => {
  const shift = name.length - tail.length
  return shift >= 0 && tail.every((word, i) => word === name[shift + i])
}

/** As `isSame`, with a surname one letter away. */
export const isNearSame = (known: readonly string[], words: readonly string[]): boolean =>
  isNear(known[known.length - 1] ?? '', words[words.length - 1] ?? '') && sharesGivenName(known, words)
