import type { Document, Syntax } from '../../document/index.ts'
import type { TimeTables } from '../../language/index.ts'
import type { TimeMention } from '../../mentions/index.ts'
import type { Direction } from './direction.ts'
import { directionByArcs } from './direction-by-arcs.ts'
import { directionByWords } from './direction-by-words.ts'
import { partOfMove } from './part-of-move.ts'

/**
 * Direction of a time: by its governing verb, else by the nearest word that shows tense. A preposition that sets a
 * term ("by Friday") looks ahead unless the verb is surely past.
 */
export function directionOf(mention: TimeMention, document: Document, syntax: Syntax, tables: TimeTables): Direction {
  if (partOfMove(mention, document, syntax, tables)) return { sign: 1, sure: true, reason: 'a day that was set and moved' }
  const direction = directionByVerb(mention, document, syntax, tables)
  if (direction.sign >= 0 || !direction.sure) {
    const term = termBefore(mention, document, tables)
    if (term) return term
  }
  return belongsToNoun(mention, document, tables) ? { ...direction, sure: false } : direction
}

/** The word right before ("said Monday") tells most, then the verb by the arcs; by a noun in between, near words tell more. */
function directionByVerb(mention: TimeMention, document: Document, syntax: Syntax, tables: TimeTables): Direction {
  const words = directionByWords(mention, document, tables)
  if (words.beside) return words
  const arcs = directionByArcs(mention, document, syntax, tables)
  return arcs.sign !== 0 && (arcs.sure || words.sign === 0) ? arcs : words
}

/** True for a time that says which talks, events or day are meant, not when the verb happens. */
function belongsToNoun(mention: TimeMention, document: Document, tables: TimeTables): boolean {
  return isAttribute(mention, document, tables) || tables.direction.nounPrepositions.includes(wordBefore(mention, document, tables))
}

/** True for a date right before the noun that it describes: "the 12 May agreement". */
export const isAttribute = (mention: TimeMention, document: Document, tables: TimeTables): boolean =>
  mention.expression.day !== undefined && tables.direction.attributiveAfter.includes(document.tokens.lower[mention.first - 1] ?? '')

function termBefore(mention: TimeMention, document: Document, tables: TimeTables): Direction | null {
  const word = wordBefore(mention, document, tables)
  if (tables.direction.futurePrepositions.includes(word)) return { sign: 1, sure: true, reason: `a term set ahead («${word}»)` }
  if (tables.direction.pastPrepositions.includes(word)) return { sign: -1, sure: false, reason: `a stretch that has begun («${word}»)` }
  return null
}

/** The word before a time in its sentence, articles left out. */
function wordBefore(mention: TimeMention, document: Document, tables: TimeTables): string {
  const { lower, sentence } = document.tokens
  let i = mention.first - 1
  while (i >= 0 && tables.direction.articles.includes(lower[i] ?? '')) i--
  return i >= 0 && sentence[i] === sentence[mention.first] ? (lower[i] ?? '') : ''
}
