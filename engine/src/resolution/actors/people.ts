import type { ActorMention } from '../../mentions/index.ts'
import { cutWords, foldWord } from '../../mentions/index.ts'
import { affiliate } from './affiliate.ts'
import { isNear } from './near-name.ts'
import type { PartySources } from './read-phrase.ts'
import type { ReportView } from './report-view.ts'

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

export interface People {
  readonly all: readonly Person[]
  of(mention: ActorMention): Person | null
}

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr'])

export const wordsOfName = (name: string): string[] =>
  cutWords(name.replaceAll(',', ''))
    .map(foldWord)
    .filter((word) => !GENERATIONS.has(word))

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

/** Gathers the persons of a report: one for all spellings and short forms of a name. */
export const gatherPeople = (view: ReportView, home: Home, factionParty: PartySources['factionParty']): People => {
  const all: Person[] = []
  const byMention = new Map<ActorMention, Person>()
  const persons = view.mentions.filter(({ kind }) => kind === 'person')
  for (const mention of [
    ...persons.filter(({ name }) => wordsOfName(name ?? '').length > 1),
    ...persons.filter(({ name }) => wordsOfName(name ?? '').length <= 1),
  ]) {
    const words = wordsOfName(mention.name ?? '')
    const person = all.find((known) => isSame(known.words, words)) ?? all.find((known) => isNearSame(known.words, words))
    if (person) {
      if (!isSame(person.words, words)) person.near = true
      if (words.length > person.words.length || ((mention.name ?? '').length > person.name.length && words.length > 1)) {
        person.name = mention.name ?? person.name
        person.words = words
      }
      person.mentions.push(mention)
      byMention.set(mention, person)
    } else {
      const given = words.length > 1 ? (words[0] ?? '') : ''
      const female = view.lexicon.femaleNames.has(given) ? true : view.lexicon.maleNames.has(given) ? false : null
      const made: Person = {
        name: mention.name ?? '',
        words,
        party: null,
        assumed: null,
        roles: new Set(),
        outsider: false,
        near: false,
        female,
        mentions: [mention],
      }
      all.push(made)
      byMention.set(mention, made)
    }
  }
  // Short forms that the finder left open ("Blinken" after "Antony Blinken").
  for (const mention of view.mentions) {
    if (mention.kind !== 'unknown') continue
    const words = wordsOfName(mention.name ?? '')
    const person = words.length === 1 ? all.find((known) => isSame(known.words, words)) : undefined
    if (!person) continue
    person.mentions.push(mention)
    byMention.set(mention, person)
  }
  for (const person of all) {
    person.mentions.sort((a, b) => a.first - b.first)
    affiliate(view, person, home, { personParty: () => null, factionParty })
  }
  return { all, of: (mention) => byMention.get(mention) ?? null }
}

const isSame = (known: readonly string[], words: readonly string[]): boolean => {
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

const isNearSame = (known: readonly string[], words: readonly string[]): boolean =>
  isNear(known[known.length - 1] ?? '', words[words.length - 1] ?? '') && sharesGivenName(known, words)
