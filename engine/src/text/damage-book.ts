import type { DamageTables } from '../language/index.ts'

/** The tables of damage, made quick to look up. */
export class DamageBook {
  readonly fillers: ReadonlySet<string>
  readonly fragmentOpeners: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly beforeNames: ReadonlySet<string>
  readonly titled: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly neverCapital: ReadonlySet<string>
  readonly openWords: ReadonlySet<string>
  readonly leftovers: ReadonlySet<string>

  constructor(tables: DamageTables) {
    this.fillers = new Set(tables.fillers)
    this.fragmentOpeners = new Set(tables.fragmentOpeners)
    this.articles = new Set(tables.articles)
    this.beforeNames = new Set(tables.beforeNames)
    this.titled = new Set(tables.titled)
    this.auxiliaries = new Set(tables.auxiliaries)
    this.neverCapital = new Set(tables.neverCapital)
    this.openWords = new Set(tables.openWords)
    this.leftovers = new Set(tables.leftovers)
  }
}

const books = new WeakMap<DamageTables, DamageBook>()

/** The book of a language, made once. */
export const damageBookOf = (tables: DamageTables): DamageBook => {
  const known = books.get(tables)
  if (known) return known
  const book = new DamageBook(tables)
  books.set(tables, book)
  return book
}
