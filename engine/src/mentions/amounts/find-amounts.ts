import { type Document, WordColumn } from '../../document/index.ts'
import type { ActorTables, Names } from '../../language/index.ts'
import { PhraseAutomaton } from '../../rules/index.ts'
import type { AmountMention } from './amount-mention.ts'
import { readNumber } from './read-number.ts'

interface AmountLexicon {
  readonly currencies: PhraseAutomaton<string>
  readonly units: PhraseAutomaton<string>
  /** 1 for every word a number can begin with. */
  readonly starts: WordColumn
}

const cached = new WeakMap<ActorTables, AmountLexicon>()

const automatonOf = (tables: readonly Names[]): PhraseAutomaton<string> =>
  new PhraseAutomaton(
    tables.flatMap((table) =>
      Object.entries(table).flatMap(([value, names]) =>
        names.split('|').map((name) => ({ words: name.toLowerCase().split(/[ -]/).filter(Boolean), value })),
      ),
    ),
  )

const lexiconOf = (tables: ActorTables): AmountLexicon => {
  const known = cached.get(tables)
  if (known) return known
  const numbers = new Set([...Object.keys(tables.numbers), ...Object.keys(tables.multipliers)])
  const made = {
    currencies: automatonOf(tables.currencies),
    units: automatonOf([tables.units]),
    starts: new WordColumn((lower) => (startsNumber(lower, numbers) ? 1 : 0)),
  }
  cached.set(tables, made)
  return made
}

const startsNumber = (word: string, starts: ReadonlySet<string>): boolean => {
  const code = word.charCodeAt(0)
  return (code >= 48 && code <= 57) || starts.has(word)
}

/** Words that may stand between a number and what it counts: "300 milioni **di** dollari", "2,000 **US** troops". */
const MOST_BETWEEN = 2

/** Sums of money and numbers of things: "300 milioni di dollari", "$1.2 billion", "2,000 troops". */
export const findAmounts = ({ tokens, sentences }: Document, tables: ActorTables): AmountMention[] => {
  const { currencies, units, starts } = lexiconOf(tables)
  const { lower, count } = tokens
  const isStart = starts.over(tokens)
  const found: AmountMention[] = []
  const add = (first: number, end: number, value: number, currency: string | null, unit: string | null) => {
    found.push({ first, end, value, currency, unit, span: { start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0 } })
  }
  for (let i = 0; i < count; i++) {
    if (isStart[i] === 0) continue
    const limit = sentences[tokens.sentence[i] ?? 0]?.endToken ?? count
    const number = readNumber(lower, i, limit, tables)
    if (!number) continue
    const symbol = i > 0 && tokens.sentence[i - 1] === tokens.sentence[i] ? currencies.longestAt(lower, i - 1, i) : null
    if (symbol) {
      add(i - 1, number.end, number.value, symbol.values[0] ?? null, null)
      i = number.end - 1
      continue
    }
    for (let j = number.end; j <= number.end + MOST_BETWEEN && j < limit; j++) {
      const money = currencies.longestAt(lower, j, limit)
      const thing = money ? null : units.longestAt(lower, j, limit)
      const hit = money ?? thing
      if (!hit) continue
      // A lone "a" or "un" counts nothing unless money follows ("un milione" has its own factor).
      if (thing && number.end === i + 1 && number.value === 1) break
      add(i, hit.end, number.value, money?.values[0] ?? null, thing?.values[0] ?? null)
      i = hit.end - 1
      break
    }
  }
  return found
}
