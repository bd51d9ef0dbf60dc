import type { Document, Syntax } from '../../document/index.ts'
import type { TimeTables } from '../../language/index.ts'
import type { TokenMatch } from '../../rules/index.ts'
import { readFields } from './read-fields.ts'
import { type CompiledRule, type TimeGrammar, timeGrammarOf } from './time-grammar.ts'
import type { TimeMention } from './time-mention.ts'

/**
 * The times that a report speaks of, in order of reading, none overlapping another: from each word on the longest
 * wording that a rule knows.
 */
export function findTimes(document: Document, syntax: Syntax, tables: TimeTables): TimeMention[] {
  const grammar = timeGrammarOf(tables)
  const { tokens } = document
  const kinds = grammar.kinds.over(tokens)
  const mentions: TimeMention[] = []
  for (const sentence of document.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      const match = kinds[i] === 0 ? null : bestFrom(i, sentence.firstToken, sentence.endToken, kinds, grammar, document, syntax)
      if (match) addMentions(match, grammar, document, tables, mentions)
      i = match ? Math.max(i + 1, lastEnd(match)) : i + 1
    }
  }
  return mentions
}

/** The longest match; one that begins with context gives way to one that begins at its mention and goes farther. */
function bestFrom(
  first: number,
  from: number,
  to: number,
  kinds: Int32Array,
  grammar: TimeGrammar,
  document: Document,
  syntax: Syntax,
): TokenMatch | null {
  const match = longestFrom(first, from, to, kinds, grammar, document, syntax)
  const start = match?.extents[0]?.first ?? first
  if (!match || start === first) return match
  const inner = longestFrom(start, from, to, kinds, grammar, document, syntax)
  return inner && lastEnd(inner) > lastEnd(match) ? inner : match
}

const lastEnd = (match: TokenMatch): number => match.extents.at(-1)?.end ?? match.end

function longestFrom(
  first: number,
  from: number,
  to: number,
  kinds: Int32Array,
  grammar: TimeGrammar,
  document: Document,
  syntax: Syntax,
): TokenMatch | null {
  let match: TokenMatch | null = null
  grammar.automaton.endsAt(kinds, first, to, (pattern, end) => {
    const compiled = grammar.rules[pattern]
    if (!compiled) return false
    if (!standsRight(compiled, first, end, from, to, kinds, grammar)) return false
    const read = grammar.automaton.read(pattern, kinds, first, end)
    if (compiled.capital !== null && !isCapitalRight(compiled.capital, read, document, syntax)) return false
    match = read
    return true
  })
  return match
}

/** True where the neighbours that a rule asks for are there. */
function standsRight(
  compiled: CompiledRule,
  first: number,
  end: number,
  from: number,
  to: number,
  kinds: Int32Array,
  grammar: TimeGrammar,
): boolean {
  const { words } = grammar.automaton
  const before = first - 1 >= from ? (kinds[first - 1] ?? 0) : 0
  const after = end < to ? (kinds[end] ?? 0) : 0
  if (compiled.after >= 0 && !words.satisfies(before, compiled.after)) return false
  if (compiled.notAfter >= 0 && words.satisfies(before, compiled.notAfter)) return false
  if (compiled.before >= 0 && !words.satisfies(after, compiled.before)) return false
  return !(compiled.notBefore >= 0 && words.satisfies(after, compiled.notBefore))
}

function isCapitalRight(wanted: boolean, match: TokenMatch, document: Document, syntax: Syntax): boolean {
  const word = match.captures.find((capture) => NAMES.has(capture.name))?.first ?? match.extents[0]?.first ?? match.first
  const capital = document.tokens.form[word] !== document.tokens.lower[word]
  return capital === wanted && !(capital && AS_VERB.has(syntax.upos[word] ?? ''))
}

/** Captures whose word carries the capital of a match. */
const NAMES: ReadonlySet<string> = new Set(['month', 'weekday', 'feast'])
/** Tags that a capital at the head of a sentence does not turn into a month: "May they …", "March on!". */
const AS_VERB: ReadonlySet<string> = new Set(['AUX', 'VERB'])

function addMentions(match: TokenMatch, grammar: TimeGrammar, document: Document, tables: TimeTables, mentions: TimeMention[]): void {
  const compiled = grammar.rules[match.pattern]
  if (!compiled) return
  const { rule } = compiled
  if (rule.means.kind === 'none') return
  const { tokens } = document
  readFields(match, compiled, document, tables).forEach((fields, index) => {
    const extent = match.extents[index]
    if (!extent) return
    const span = { start: tokens.start[extent.first] ?? 0, end: tokens.end[extent.end - 1] ?? 0 }
    mentions.push({ ...extent, span, type: rule.means.type, rule: rule.id, expression: { ...rule.means, ...fields }, continues: index > 0 })
  })
}
