import type { Document, Syntax } from '../../document/index.ts'
import type { TimeTables } from '../../language/index.ts'
import type { TimeMention } from '../../mentions/index.ts'

/** Words before a time among which the verb that moves it is looked for; fewer for the adverb of an old day. */
const REACH = 10
const BESIDE = 5

/** Whether a day is the one that something was moved from or to: "postponed from Monday to Friday", "originally set for 10 May". */
export function partOfMove(mention: TimeMention, document: Document, syntax: Syntax, tables: TimeTables): 'from' | 'to' | null {
  if (mention.type !== 'DATE' && mention.type !== 'TIME') return null
  const { from, to, verbs, formerly } = tables.moves
  const { lower, sentence } = document.tokens
  const isHere = (i: number): boolean => i >= 0 && sentence[i] === sentence[mention.first]
  for (let i = mention.first - 1; isHere(i) && i >= mention.first - BESIDE; i--) if (formerly.includes(lower[i] ?? '')) return 'from'
  const part = partAt(mention.first - 1) ?? partAt(mention.first - 2)
  if (part === null) return null
  for (let i = mention.first - 1; isHere(i) && i >= mention.first - REACH; i--) if (verbs.includes(syntax.lemma[i] ?? '')) return part
  return null

  function partAt(i: number): 'from' | 'to' | null {
    const word = isHere(i) ? (lower[i] ?? '') : ''
    if (i < mention.first - 1 && !tables.direction.articles.includes(lower[i + 1] ?? '')) return null
    return from.includes(word) ? 'from' : to.includes(word) ? 'to' : null
  }
}
