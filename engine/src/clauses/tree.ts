import type { Document, Span, Syntax, TokenRange } from '../document/index.ts'

/** Base of a UD relation: `nsubj` of `nsubj:pass`. */
export const base = (relation: string): string => {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

const NONE: readonly number[] = []

/** The arcs of a document, to be walked from head to dependents: first child, next sibling and the edges of each subtree. */
export class Tree {
  readonly document: Document
  readonly syntax: Syntax
  private readonly firstChild: Int32Array
  private readonly nextSibling: Int32Array
  private readonly left: Int32Array
  private readonly right: Int32Array
  private readonly childrenOf = new Map<number, number[]>()

  constructor(document: Document, syntax: Syntax) {
    this.document = document
    this.syntax = syntax
    const { count } = document.tokens
    this.firstChild = new Int32Array(count).fill(-1)
    this.nextSibling = new Int32Array(count).fill(-1)
    this.left = new Int32Array(count)
    this.right = new Int32Array(count)
    for (let i = count - 1; i >= 0; i--) {
      this.left[i] = i
      this.right[i] = i
      const head = syntax.head[i] ?? -2
      if (head < 0) continue
      this.nextSibling[i] = this.firstChild[head] ?? -1
      this.firstChild[head] = i
    }
    for (let i = 0; i < count; i++) this.widenAncestors(i)
  }

  private widenAncestors(token: number): void {
    for (let at = this.head(token), steps = 0; at >= 0 && steps < 500; at = this.head(at), steps++) {
      if (token < (this.left[at] ?? at)) this.left[at] = token
      else if (token > (this.right[at] ?? at)) this.right[at] = token
      else if (at < token) break
    }
  }

  head(token: number): number {
    return this.syntax.head[token] ?? -2
  }

  relation(token: number): string {
    return this.syntax.relation[token] ?? ''
  }

  upos(token: number): string {
    return this.syntax.upos[token] ?? ''
  }

  lemma(token: number): string {
    return this.syntax.lemma[token] ?? ''
  }

  lower(token: number): string {
    return this.document.tokens.lower[token] ?? ''
  }

  /** True where the features of the token hold `feature`, as `VerbForm=Inf`. */
  has(token: number, feature: string): boolean {
    return (this.syntax.features[token] ?? '').includes(feature)
  }

  /** Dependents in the order of the words. */
  children(token: number): readonly number[] {
    let child = this.firstChild[token] ?? -1
    if (child < 0) return NONE
    let found = this.childrenOf.get(token)
    if (found) return found
    found = []
    for (; child >= 0; child = this.nextSibling[child] ?? -1) found.push(child)
    this.childrenOf.set(token, found)
    return found
  }

  /** First dependent with one of these relations (a base relation stands for its subtypes), or -1. */
  child(token: number, ...relations: readonly string[]): number {
    for (let child = this.firstChild[token] ?? -1; child >= 0; child = this.nextSibling[child] ?? -1) {
      const relation = this.relation(child)
      if (relations.includes(relation) || relations.includes(base(relation))) return child
    }
    return -1
  }

  /** The preposition of a noun phrase: lemma of its first case marker, '' for none. */
  preposition(token: number): string {
    const marker = this.child(token, 'case', 'mark')
    return marker < 0 ? '' : this.lemma(marker).toLowerCase()
  }

  /** From the first to the last token of the subtree. */
  subtree(token: number): TokenRange {
    return { first: this.left[token] ?? token, end: (this.right[token] ?? token) + 1 }
  }

  dominates(ancestor: number, token: number): boolean {
    for (let at = token, steps = 0; at >= 0 && steps < 500; at = this.head(at), steps++) if (at === ancestor) return true
    return false
  }

  isVerbal(token: number): boolean {
    return this.upos(token) === 'VERB' || this.upos(token) === 'AUX' || this.child(token, 'cop') >= 0
  }

  /** A finite verb or predicate; a past form with a subject and no auxiliary counts, whatever form the tagger took it for. */
  isFinite(token: number): boolean {
    if (this.has(token, 'VerbForm=Fin')) return true
    let subject = false
    for (const child of this.children(token)) {
      const relation = base(this.relation(child))
      if ((relation === 'aux' || relation === 'cop') && this.has(child, 'VerbForm=Fin')) return true
      if (relation === 'nsubj') subject = true
    }
    return subject && this.has(token, 'Tense=Past')
  }

  /** Text span of a range, without blank or empty edges. */
  span({ first, end }: TokenRange): Span {
    const { start, end: ends } = this.document.tokens
    let from = first
    let to = end
    while (from < to - 1 && start[from] === ends[from]) from++
    while (to - 1 > from && start[to - 1] === ends[to - 1]) to--
    return { start: start[from] ?? 0, end: ends[to - 1] ?? 0 }
  }
}
