import { isNearSame, isSame, type Person } from './person.ts'

/** The persons of a report met so far, so kept that a name is compared with the few that it may be, not with all. */
export class KnownPersons {
  readonly all: Person[] = []
  private readonly places = new Map<Person, number>()
  private readonly byFirst = new Map<string, Set<Person>>()
  private readonly byLast = new Map<string, Set<Person>>()
  private readonly byLetter = new Map<string, Set<Person>>()

  add(person: Person): void {
    this.places.set(person, this.all.length)
    this.all.push(person)
    this.note(person)
  }

  /** To be called again when a person's words have changed. */
  note(person: Person): void {
    const last = person.words.at(-1) ?? ''
    put(this.byFirst, person.words[0] ?? '', person)
    put(this.byLast, last, person)
    put(this.byLetter, last.charAt(0), person)
  }

  /** The first person that this is a form of the name of: all forms share the last word, or are the first alone. */
  same(words: readonly string[]): Person | undefined {
    const last = words.at(-1) ?? ''
    const candidates = [...(this.byLast.get(last) ?? []), ...((words.length <= 1 && this.byFirst.get(last)) || [])]
    return this.firstOf(candidates, (known) => isSame(known.words, words))
  }

  /** As `same`, with a surname one letter away, which is never the first letter. */
  nearSame(words: readonly string[]): Person | undefined {
    return this.firstOf(this.byLetter.get((words.at(-1) ?? '').charAt(0)) ?? [], (known) => isNearSame(known.words, words))
  }

  private firstOf(candidates: Iterable<Person>, fits: (person: Person) => boolean): Person | undefined {
    let first: Person | undefined
    for (const person of candidates) {
      const isEarlier = first === undefined || (this.places.get(person) ?? 0) < (this.places.get(first) ?? 0)
      if (isEarlier && fits(person)) first = person
    }
    return first
  }
}

function put(index: Map<string, Set<Person>>, key: string, person: Person): void {
  const persons = index.get(key) ?? new Set()
  persons.add(person)
  index.set(key, persons)
}
