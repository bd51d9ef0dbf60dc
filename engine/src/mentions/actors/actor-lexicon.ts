import { WordColumn } from '../../document/index.ts'
import type { ActorTables, Names, Official, PronounKind, Role } from '../../language/index.ts'
import { PhraseAutomaton } from '../../rules/index.ts'
import type { MentionKind } from './actor-mention.ts'
import { cutWords, foldWord, surfaceKind } from './surface-words.ts'

/** What a phrase of the tables stands for. */
export interface Entry {
  readonly kind: MentionKind
  readonly actor: string | null
  readonly party: string | null
  readonly role: Role | null
  readonly plural: boolean
  /** Words as the table writes them; capitals there are asked of the text. */
  readonly written: readonly string[]
}

/** One spelling of an official's name, folded. */
interface SpeltOfficial {
  readonly words: readonly string[]
  readonly official: Official
}

/** The tables of one language, ready for look-up; made once for each pack. */
export interface ActorLexicon {
  readonly tables: ActorTables
  readonly phrases: PhraseAutomaton<Entry>
  /** How a token of a word is read among the others: see `surfaceKind`. */
  readonly surfaces: WordColumn
  readonly officialsBySurname: ReadonlyMap<string, readonly Official[]>
  readonly officialsByName: ReadonlyMap<string, readonly Official[]>
  /** By given name: folded words of every spelling with the official. */
  readonly officialsByGivenName: ReadonlyMap<string, readonly SpeltOfficial[]>
  readonly givenNames: ReadonlySet<string>
  readonly femaleNames: ReadonlySet<string>
  readonly maleNames: ReadonlySet<string>
  readonly words: Readonly<Record<WordClass, ReadonlySet<string>>>
  readonly pronouns: ReadonlyMap<string, PronounKind>
  /** Folded short name → body. */
  readonly shortNames: ReadonlyMap<string, string>
  /** First name of each actor in the tables. */
  readonly nameOf: ReadonlyMap<string, string>
  partyOf(actor: string): string
}

const WORD_CLASSES = [
  'titles',
  'nameParticles',
  'organisationNouns',
  'groupNouns',
  'groupQuantifiers',
  'comitative',
  'joint',
  'definite',
  'indefinite',
  'singularDeterminers',
  'and',
  'of',
  'possessive',
  'possessivePronouns',
  'away',
  'fillers',
  'former',
  'notNames',
] as const satisfies readonly (keyof ActorTables)[]
type WordClass = (typeof WORD_CLASSES)[number]

const cached = new WeakMap<ActorTables, ActorLexicon>()

/** States whose people write the surname first. */
const SURNAME_FIRST = new Set(['CN', 'KR', 'KP', 'TW', 'HK', 'VN', 'UN', 'SG', 'MM', 'KH'])

const partyIn = (tables: ActorTables) => (actor: string) => {
  let id = actor
  for (let next = tables.world.actors[id]?.partOf; next; next = tables.world.actors[id]?.partOf) id = next
  return id
}

const entriesOf = (tables: ActorTables): { entries: Entry[]; nameOf: Map<string, string> } => {
  const partyOf = partyIn(tables)
  const entries: Entry[] = []
  const nameOf = new Map<string, string>()
  const add = (kind: MentionKind, phrases: string, rest: Partial<Entry> = {}) => {
    for (const phrase of phrases.split('|'))
      if (phrase) entries.push({ kind, actor: null, party: null, role: null, plural: false, ...rest, written: cutWords(phrase) })
  }
  for (const table of tables.names)
    for (const [actor, phrases] of Object.entries(table)) {
      const kind = (tables.world.actors[actor]?.kind ?? 'organisation') as MentionKind
      if (!nameOf.has(actor)) nameOf.set(actor, phrases.split('|')[0] ?? actor)
      add(kind, phrases, { actor, party: partyOf(actor) })
    }
  const ofStates = (kind: MentionKind, table: Names) => {
    for (const [actor, phrases] of Object.entries(table)) add(kind, phrases, { actor, party: actor })
  }
  ofStates('capital', tables.capitals)
  ofStates('place', tables.places)
  add('place', tables.regions)
  ofStates('demonym', tables.demonyms)
  for (const role of tables.roles) {
    const rest = { role, party: role.actor ?? null }
    add('role', role.one, rest)
    add('role', role.many, { ...rest, plural: role.many !== '' && !role.one.split('|').includes(role.many) })
  }
  for (const [actor, phrases] of Object.entries(tables.bodies)) add('body-noun', phrases, { actor })
  for (const [actor, phrases] of Object.entries(tables.factions)) add('faction', phrases, { actor })
  add('media-noun', tables.mediaNouns)
  add('document-noun', tables.documentNouns)
  return { entries, nameOf }
}

const pushTo = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Builds (once) the automaton and the look-up sets of a pack's tables. */
export const actorLexicon = (tables: ActorTables): ActorLexicon => {
  const known = cached.get(tables)
  if (known) return known
  const { entries, nameOf } = entriesOf(tables)
  const phrases = new PhraseAutomaton(entries.map((value) => ({ words: value.written.map(foldWord), value })))
  const officialsBySurname = new Map<string, Official[]>()
  const officialsByName = new Map<string, Official[]>()
  const officialsByGivenName = new Map<string, SpeltOfficial[]>()
  const fold = (list: string) => list.split('|').map(foldWord)
  const femaleNames = new Set(fold(tables.femaleNames))
  const maleNames = new Set(fold(tables.maleNames))
  const givenNames = new Set([...femaleNames, ...maleNames])
  for (const official of tables.world.officials) {
    for (const name of official.name.split('|')) {
      const words = cutWords(name).map(foldWord)
      pushTo(officialsByName, words.join(' '), official)
      pushTo(officialsByGivenName, words[0] ?? '', { words, official })
      const surname = SURNAME_FIRST.has(official.actor) ? words[0] : words[words.length - 1]
      if (surname) {
        const list = officialsBySurname.get(surname)
        if (!list?.includes(official)) pushTo(officialsBySurname, surname, official)
      }
      if (words.length > 1 && words[0] && !SURNAME_FIRST.has(official.actor)) givenNames.add(words[0])
    }
  }
  const pronouns = new Map<string, PronounKind>()
  for (const [kind, list] of Object.entries(tables.pronouns)) for (const word of list.split('|')) pronouns.set(word, kind as PronounKind)
  const shortNames = new Map<string, string>()
  for (const [body, names] of Object.entries(tables.shortNames)) for (const name of fold(names)) shortNames.set(name, body)
  const words = {} as Record<WordClass, ReadonlySet<string>>
  for (const name of WORD_CLASSES)
    words[name] = new Set(name === 'notNames' || name === 'organisationNouns' ? tables[name].split('|') : fold(tables[name]))
  const lexicon = {
    tables,
    phrases,
    surfaces: new WordColumn((lower, form) => surfaceKind(lower, form, phrases)),
    officialsBySurname,
    officialsByName,
    officialsByGivenName,
    givenNames,
    femaleNames,
    maleNames,
    words,
    pronouns,
    shortNames,
    nameOf,
    partyOf: partyIn(tables),
  }
  cached.set(tables, lexicon)
  return lexicon
}
