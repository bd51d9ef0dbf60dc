import { WordColumn } from '../../document/index.ts'
import type { TimeRule, TimeTables } from '../../language/index.ts'
import { type PatternNode, parseTokenPattern, TokenAutomaton } from '../../rules/index.ts'

/** A rule with its neighbours looked up and the classes behind each of its names. */
export interface CompiledRule {
  readonly rule: TimeRule
  readonly after: number
  readonly notAfter: number
  readonly before: number
  readonly notBefore: number
  readonly capital: boolean | null
  readonly classesOf: ReadonlyMap<string, readonly string[]>
}

/** The time rules of one language, made ready to be run. */
export interface TimeGrammar {
  readonly automaton: TokenAutomaton
  /** The automaton's kind of each word. */
  readonly kinds: WordColumn
  readonly rules: readonly CompiledRule[]
}

const grammars = new WeakMap<TimeTables, TimeGrammar>()

/** The grammar of the tables, compiled when first asked for. */
export function timeGrammarOf(tables: TimeTables): TimeGrammar {
  const known = grammars.get(tables)
  if (known) return known
  const automaton = new TokenAutomaton(
    tables.rules.map((rule) => rule.pattern.words),
    tables.classes,
  )
  const atom = (name: string | undefined): number => {
    if (name === undefined) return -1
    if (!(name in tables.classes)) throw new Error(`time tables: no class «${name}»`)
    return automaton.words.atom(`{${name}}`)
  }
  const rules = tables.rules.map((rule) => ({
    rule,
    after: atom(rule.pattern.after),
    notAfter: atom(rule.pattern.notAfter),
    before: atom(rule.pattern.before),
    notBefore: atom(rule.pattern.notBefore),
    capital: rule.pattern.capital ?? null,
    classesOf: classesByName(parseTokenPattern(rule.pattern.words), tables),
  }))
  const kinds = new WordColumn((lower) => automaton.words.kindOf(lower))
  const grammar = { automaton, kinds, rules }
  grammars.set(tables, grammar)
  return grammar
}

function classesByName(pattern: PatternNode, tables: TimeTables): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const walk = (node: PatternNode): void => {
    if (node.kind === 'row') node.parts.forEach(walk)
    else if (node.kind === 'choice') node.options.forEach(walk)
    else if (node.kind !== 'word') walk(node.part)
    else {
      for (const name of node.test.classes) {
        if (!name.startsWith('#') && !(name in tables.classes)) throw new Error(`time tables: no class «${name}»`)
      }
      if (node.test.capture !== null) found.set(node.test.capture, [...(found.get(node.test.capture) ?? []), ...node.test.classes])
    }
  }
  walk(pattern)
  return found
}
