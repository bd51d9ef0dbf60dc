import { TokenClasses, type WordClasses } from './token-classes.ts'
import { type PatternNode, parseTokenPattern, type WordTest } from './token-pattern.ts'

/** The words that a name in a pattern caught. */
export interface Capture {
  readonly name: string
  readonly first: number
  readonly end: number
  /** Index of the extent it stands in, -1 outside. */
  readonly extent: number
}

/** One pattern that fits: its index, the tokens it took, the extents of its mentions and what it caught. */
export interface TokenMatch {
  readonly pattern: number
  readonly first: number
  readonly end: number
  readonly extents: readonly { readonly first: number; readonly end: number }[]
  readonly captures: readonly Capture[]
}

/** Steps of a pattern as a non-deterministic automaton. */
type Step =
  | { kind: 'word'; atoms: readonly number[]; next: number }
  | { kind: 'split'; nexts: number[] }
  | { kind: 'mark'; what: 'capture' | 'extent'; name: string; opens: boolean; next: number }
  | { kind: 'accept'; pattern: number }

interface Trail {
  readonly step: number
  readonly at: number
  readonly before: Trail | null
}

/** Room in a row of moves for kinds of numbers that turn up later. */
const MORE_KINDS = 128

/**
 * All patterns of a table as one deterministic automaton over kinds of words, whose states are made when first
 * needed (subset construction): a token costs one look-up however many patterns there are. Captures are read
 * afterwards, for the winning pattern alone, by following its steps in parallel.
 */
export class TokenAutomaton {
  readonly words = new TokenClasses()
  private readonly steps: Step[] = []
  private readonly starts: number[] = []
  private readonly states: number[][] = []
  private readonly stateIds = new Map<string, number>()
  private readonly accepts: (readonly number[])[] = []
  /** One row for each state, a column for each kind; -1 where the move has not been made yet. */
  private readonly rows: Int32Array[] = []
  private rowLength = 0

  constructor(patterns: readonly string[], classes: WordClasses) {
    for (const name in classes) {
      for (const word in classes[name]) if (!word.includes(' ')) this.words.admit(word, this.words.atom(`{${name}}`))
    }
    patterns.forEach((pattern, index) => {
      const accept = this.push({ kind: 'accept', pattern: index })
      this.starts.push(this.build(parseTokenPattern(pattern), accept, classes))
    })
    this.words.close()
    this.rowLength = this.words.count + MORE_KINDS
    this.stateFor([])
    this.stateFor(this.closure(this.starts))
  }

  /**
   * The patterns that fit from token `first` on, as (end, pattern) pairs: longest first, then in the order of the table.
   * `kinds` holds the kind of each token.
   */
  endsAt(kinds: Int32Array, first: number, end: number, visit: (pattern: number, end: number) => boolean): void {
    let found: number[] | null = null
    let state = 1
    for (let i = first; i < end; i++) {
      state = this.move(state, kinds[i] ?? 0)
      if (state === 0) break
      if (this.accepts[state]?.length) {
        found ??= []
        found.push(i + 1, state)
      }
    }
    if (!found) return
    for (let i = found.length - 2; i >= 0; i -= 2) {
      for (const pattern of this.accepts[found[i + 1] ?? 0] ?? []) if (visit(pattern, found[i] ?? 0)) return
    }
  }

  /** Extents and captures of a pattern that is known to fit tokens `first` to `end`. */
  read(pattern: number, kinds: Int32Array, first: number, end: number): TokenMatch {
    let trails: Trail[] = []
    this.follow(this.starts[pattern] ?? 0, first, null, trails, new Set())
    for (let i = first; i < end; i++) {
      const next: Trail[] = []
      const seen = new Set<number>()
      for (const trail of trails) {
        const step = this.steps[trail.step]
        if (step?.kind === 'word' && this.fits(step.atoms, kinds[i] ?? 0)) this.follow(step.next, i + 1, trail.before, next, seen)
      }
      trails = next
    }
    const last = trails.find((trail) => this.steps[trail.step]?.kind === 'accept')
    return this.unwind(pattern, first, end, last?.before ?? null)
  }

  private unwind(pattern: number, first: number, end: number, marks: Trail | null): TokenMatch {
    const inOrder: Trail[] = []
    for (let mark = marks; mark; mark = mark.before) inOrder.unshift(mark)
    const extents: { first: number; end: number }[] = []
    const captures: Capture[] = []
    let extent = -1
    let opened = first
    let extentOpened = first
    for (const mark of inOrder) {
      const step = this.steps[mark.step]
      if (step?.kind !== 'mark') continue
      if (step.what === 'extent') {
        if (step.opens) extentOpened = mark.at
        else extents.push({ first: extentOpened, end: mark.at })
        extent = step.opens ? extents.length : -1
      } else if (step.opens) opened = mark.at
      else captures.push({ name: step.name, first: opened, end: mark.at, extent })
    }
    return { pattern, first, end, extents: extents.length ? extents : [{ first, end }], captures }
  }

  private move(state: number, kind: number): number {
    const known = this.rows[state]?.[kind] ?? -1
    if (known >= 0) return known
    const targets: number[] = []
    for (const id of this.states[state] ?? []) {
      const step = this.steps[id]
      if (step?.kind === 'word' && this.fits(step.atoms, kind)) targets.push(step.next)
    }
    const next = this.stateFor(this.closure(targets))
    const row = this.rows[state]
    if (row && kind < row.length) row[kind] = next
    return next
  }

  private stateFor(ids: readonly number[]): number {
    const sorted = [...ids].sort((a, b) => a - b)
    const key = sorted.join()
    const state = this.stateIds.get(key) ?? this.states.length
    if (state === this.states.length) {
      this.stateIds.set(key, state)
      this.states.push(sorted)
      this.rows.push(new Int32Array(this.rowLength).fill(-1))
      this.accepts.push(sorted.flatMap((id) => acceptedBy(this.steps[id])).sort((a, b) => a - b))
    }
    return state
  }

  private closure(ids: readonly number[]): number[] {
    const seen = new Set<number>()
    const found: Trail[] = []
    for (const id of ids) this.follow(id, 0, null, found, seen)
    return found.map((trail) => trail.step)
  }

  /** Goes on through marks and splits to the steps that take a word or accept, the first way in before the others. */
  private follow(id: number, at: number, before: Trail | null, found: Trail[], seen: Set<number>): void {
    if (seen.has(id)) return
    seen.add(id)
    const step = this.steps[id]
    if (step?.kind === 'split') for (const next of step.nexts) this.follow(next, at, before, found, seen)
    else if (step?.kind === 'mark') this.follow(step.next, at, { step: id, at, before }, found, seen)
    else found.push({ step: id, at, before })
  }

  private fits(atoms: readonly number[], kind: number): boolean {
    for (const atom of atoms) if (this.words.satisfies(kind, atom)) return true
    return false
  }

  private push(step: Step): number {
    this.steps.push(step)
    return this.steps.length - 1
  }

  /** Builds a pattern from its end backwards and returns its first step. */
  private build(node: PatternNode, next: number, classes: WordClasses): number {
    switch (node.kind) {
      case 'row':
        return node.parts.reduceRight((after, part) => this.build(part, after, classes), next)
      case 'choice':
        return this.push({ kind: 'split', nexts: node.options.map((option) => this.build(option, next, classes)) })
      case 'optional':
        return this.push({ kind: 'split', nexts: [this.build(node.part, next, classes), next] })
      case 'extent':
        return this.marked('extent', '', next, (after) => this.build(node.part, after, classes))
      case 'word': {
        const { capture } = node.test
        if (capture === null) return this.buildWord(node.test, next, classes)
        return this.marked('capture', capture, next, (after) => this.buildWord(node.test, after, classes))
      }
    }
  }

  private marked(what: 'capture' | 'extent', name: string, next: number, inner: (after: number) => number): number {
    const close = this.push({ kind: 'mark', what, name, opens: false, next })
    return this.push({ kind: 'mark', what, name, opens: true, next: inner(close) })
  }

  private buildWord(test: WordTest, next: number, classes: WordClasses): number {
    if (test.literal !== null) return this.literals([test.literal], next)
    const atoms = test.classes.map((name) => this.words.atom(`{${name}}`))
    const nexts = [this.push({ kind: 'word', atoms, next })]
    for (const name of test.classes) {
      for (const phrase in classes[name]) if (phrase.includes(' ')) nexts.push(this.literals(phrase.split(' '), next))
    }
    return nexts.length === 1 && nexts[0] !== undefined ? nexts[0] : this.push({ kind: 'split', nexts })
  }

  private literals(words: readonly string[], next: number): number {
    return words.reduceRight((after, word) => {
      const atom = this.words.atom(word)
      this.words.admit(word, atom)
      return this.push({ kind: 'word', atoms: [atom], next: after })
    }, next)
  }
}

const acceptedBy = (step: Step | undefined): number[] => (step?.kind === 'accept' ? [step.pattern] : [])
