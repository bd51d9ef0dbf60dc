import { MAX_WORDS } from './parser-input.ts'

export const SHIFT = 0
export const REDUCE = 1
export const LEFT_ARC = 2
export const RIGHT_ARC = 3
export const TRANSITIONS = 4

/**
 * Configuration of the arc-eager system (Nivre 2003): a stack, the index of the next word, and the arcs drawn so far with what
 * features ask of them. Columns are reused from sentence to sentence.
 */
export class ParserState {
  /** Words of the sentence; the root is word `count`. */
  count = 0
  next = 0
  depth = 0
  readonly stack = new Int32Array(MAX_WORDS + 2)
  readonly head = new Int32Array(MAX_WORDS + 2)
  readonly relation = new Int32Array(MAX_WORDS + 2)
  /** Outermost and second outermost dependents on the left and on the right, -1 for none. */
  readonly left = new Int32Array(MAX_WORDS + 2)
  readonly left2 = new Int32Array(MAX_WORDS + 2)
  readonly right = new Int32Array(MAX_WORDS + 2)
  readonly right2 = new Int32Array(MAX_WORDS + 2)
  /** First dependent that was drawn on the left: the one next to the word. */
  readonly inner = new Int32Array(MAX_WORDS + 2)
  readonly leftCount = new Int32Array(MAX_WORDS + 2)
  readonly rightCount = new Int32Array(MAX_WORDS + 2)
  /** Relations of the dependents on each side, as bits modulo 32. */
  readonly leftSet = new Int32Array(MAX_WORDS + 2)
  readonly rightSet = new Int32Array(MAX_WORDS + 2)

  start(count: number): void {
    this.count = count
    this.next = 0
    this.depth = 0
    const end = count + 2
    this.head.fill(-1, 0, end)
    this.relation.fill(-1, 0, end)
    this.left.fill(-1, 0, end)
    this.left2.fill(-1, 0, end)
    this.right.fill(-1, 0, end)
    this.right2.fill(-1, 0, end)
    this.inner.fill(-1, 0, end)
    this.leftCount.fill(0, 0, end)
    this.rightCount.fill(0, 0, end)
    this.leftSet.fill(0, 0, end)
    this.rightSet.fill(0, 0, end)
  }

  /** All words are attached or reduced: only the root is left. */
  get finished(): boolean {
    return this.next === this.count && this.depth === 0
  }

  get top(): number {
    return this.depth > 0 ? (this.stack[this.depth - 1] as number) : -1
  }

  /** Transitions that may be taken, as bits. */
  get legal(): number {
    const canShift = this.next < this.count
    if (this.depth === 0) return 1 << SHIFT
    const hasHead = (this.head[this.top] as number) >= 0
    return (canShift ? (1 << SHIFT) | (1 << RIGHT_ARC) : 0) | (hasHead ? 1 << REDUCE : 1 << LEFT_ARC)
  }

  shift(): void {
    this.stack[this.depth++] = this.next++
  }

  reduce(): void {
    this.depth -= 1
  }

  /** The top of the stack becomes a dependent of the next word. */
  leftArc(relation: number): void {
    const dependent = this.top
    const head = this.next
    this.head[dependent] = head
    this.relation[dependent] = relation
    if (this.leftCount[head] === 0) this.inner[head] = dependent
    this.left2[head] = this.left[head] as number
    this.left[head] = dependent
    this.leftCount[head] = (this.leftCount[head] as number) + 1
    this.leftSet[head] = (this.leftSet[head] as number) | (1 << (relation & 31))
    this.depth -= 1
  }

  /** The next word becomes a dependent of the top of the stack, and the new top. */
  rightArc(relation: number): void {
    const head = this.top
    const dependent = this.next
    this.head[dependent] = head
    this.relation[dependent] = relation
    this.right2[head] = this.right[head] as number
    this.right[head] = dependent
    this.rightCount[head] = (this.rightCount[head] as number) + 1
    this.rightSet[head] = (this.rightSet[head] as number) | (1 << (relation & 31))
    this.stack[this.depth++] = dependent
    this.next += 1
  }
}
