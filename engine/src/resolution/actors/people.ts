import type { ActorMention } from '../../mentions/index.ts'
import { affiliate } from './affiliate.ts'
import { KnownPersons } from './known-persons.ts'
import { type Home, isSame, type Person, wordsOfName } from './person.ts'
import type { PartySources } from './read-phrase.ts'
import type { ReportView } from './report-view.ts'

export interface People {
  readonly all: readonly Person[]
  of(mention: ActorMention): Person | null
}

/** Gathers the persons of a report: one for all spellings and short forms of a name. */
export const gatherPeople = (view: ReportView, home: Home, factionParty: PartySources['factionParty']): People => {
  const known = new KnownPersons()
  const byMention = new Map<ActorMention, Person>()
  const persons = view.mentions.filter(({ kind }) => kind === 'person')
  for (const mention of [
    ...persons.filter(({ name }) => wordsOfName(name ?? '').length > 1),
    ...persons.filter(({ name }) => wordsOfName(name ?? '').length === 1),
  ]) {
    const words = wordsOfName(mention.name ?? '')
    const person = known.same(words) ?? known.nearSame(words)
    if (person) {
      if (!isSame(person.words, words)) person.near = true
      if (words.length > person.words.length || ((mention.name ?? '').length > person.name.length && words.length > 1)) {
        person.name = mention.name ?? person.name
        person.words = words
        known.note(person)
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
      known.add(made)
      byMention.set(mention, made)
    }
  }
  // Short forms that the finder left open ("Blinken" after "Antony Blinken").
  for (const mention of view.mentions) {
    if (mention.kind !== 'unknown') continue
    const words = wordsOfName(mention.name ?? '')
    const person = words.length === 1 ? known.same(words) : undefined
    if (!person) continue
    person.mentions.push(mention)
    byMention.set(mention, person)
  }
  for (const person of known.all) {
    person.mentions.sort((a, b) => a.first - b.first)
    affiliate(view, person, home, { personParty: () => null, factionParty })
  }
  return { all: known.all, of: (mention) => byMention.get(mention) ?? null }
}
