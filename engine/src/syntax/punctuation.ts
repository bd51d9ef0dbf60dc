import { hash2, hash3, hash4 } from './hash.ts'

export const PUNCTUATION_BITS = 17
const SHIFT = 32 - PUNCTUATION_BITS
const MAX_DEPTH = 24

/** A sentence whose words are attached and whose marks are not: head -2. Columns are parallel to its tokens. */
export interface UnpunctuatedTree {
  count: number
  /** Whose conventions the marks shall follow, as `conventionNumber` says. */
  convention: number
  /** Heads within the sentence; -1 the root, -2 a mark without a head. */
  readonly head: Int32Array
  /** Relation numbers; those of marks are not asked for. */
  readonly relation: Int32Array
  readonly tag: Int32Array
  readonly lower: Int32Array
  /** 0 for a word, else a hash of the mark's form. */
  readonly mark: Int32Array
}

/**
 * The places where a mark may hang so that the tree stays projective: the word before it and those above that word on its left,
 * the word behind it and those above that word on its right.
 */
export class PunctuationCandidates {
  readonly head = new Int32Array(2 * MAX_DEPTH)
  /** Words on the left; the rest stand on the right. */
  leftCount = 0
  count = 0
  /** Nearest words on both sides, -1 for none. */
  before = -1
  after = -1

  find(tree: UnpunctuatedTree, mark: number): void {
    let before = mark - 1
    while (before >= 0 && tree.mark[before] !== 0) before -= 1
    let after = mark + 1
    while (after < tree.count && tree.mark[after] !== 0) after += 1
    this.before = before
    this.after = after < tree.count ? after : -1
    let k = 0
    for (let at = before; at >= 0 && at < mark && k < MAX_DEPTH; at = tree.head[at] as number) this.head[k++] = at
    this.leftCount = k
    for (let at = this.after; at > mark && k < this.leftCount + MAX_DEPTH; at = tree.head[at] as number) this.head[k++] = at
    this.count = k
  }
}

/** Partner of each quotation mark or bracket (the mark that opens or closes with it), -1 for none. */
export const pairMarks = (tree: UnpunctuatedTree, kinds: Uint8Array, partner: Int32Array): void => {
  let openQuote = -1
  let openBracket = -1
  let openDash = -1
  for (let i = 0; i < tree.count; i += 1) {
    partner[i] = -1
    const kind = kinds[i] as number
    if (kind === QUOTE) {
      if (openQuote >= 0) openQuote = join(partner, openQuote, i)
      else openQuote = i
    } else if (kind === OPENING) openBracket = i
    else if (kind === CLOSING && openBracket >= 0) openBracket = join(partner, openBracket, i)
    else if (kind === DASH) {
      if (openDash >= 0) openDash = join(partner, openDash, i)
      else openDash = i
    }
  }
}

const join = (partner: Int32Array, open: number, close: number): number => {
  partner[open] = close
  partner[close] = open
  return -1
}

const QUOTE = 1
const OPENING = 2
const CLOSING = 3
const DASH = 4

const KINDS = new Map([
  ...['"', "'"].map((mark) => [mark, QUOTE] as const),
  ...['(', '['].map((mark) => [mark, OPENING] as const),
  ...[')', ']'].map((mark) => [mark, CLOSING] as const),
  ...['-', '–', '—'].map((mark) => [mark, DASH] as const),
])

export const markKind = (form: string): number => KINDS.get(form) ?? 0

/** Slots of the features of one candidate; returns how many. `right` holds the last word of each subtree, `left` its first. */
export const punctuationSlots = (
  tree: UnpunctuatedTree,
  candidates: PunctuationCandidates,
  c: number,
  mark: number,
  partner: number,
  lastHead: number,
  left: Int32Array,
  right: Int32Array,
  slots: Int32Array,
): number => {
  const { count, relation, tag, head, lower, convention } = tree
  const { leftCount } = candidates
  const word = candidates.head[c] as number
  const side = c < leftCount ? 0 : 1
  const first = side === 0 ? 0 : leftCount
  const end = side === 0 ? leftCount : candidates.count
  const top = c === end - 1 ? 1 : 0
  const depth = Math.min(3, c - first)
  const height = Math.min(3, end - 1 - c)
  const form = tree.mark[mark] as number
  const leftTop = leftCount > 0 ? (candidates.head[leftCount - 1] as number) : -1
  const rightTop = candidates.count > leftCount ? (candidates.head[candidates.count - 1] as number) : -1
  const leftRelation = leftTop < 0 ? -7 : (relation[leftTop] as number)
  const rightRelation = rightTop < 0 ? -7 : (relation[rightTop] as number)
  const crossing =
    leftTop >= 0 && (head[leftTop] as number) > mark
      ? 1
      : rightTop >= 0 && head[rightTop] !== -1 && (head[rightTop] as number) < mark
        ? 2
        : 0
  const place = mark === count - 1 ? 2 : mark === 0 ? 1 : 0
  const own = relation[word] as number
  const ownTag = tag[word] as number
  const where = side * 2 + top
  const previous = mark > 0 ? (tree.mark[mark - 1] as number) : 1
  const next = mark + 1 < count ? (tree.mark[mark + 1] as number) : 1
  const far = side === 0 ? (left[word] as number) - 1 : (right[word] as number) + 1
  const farMark = far < 0 || far >= count ? 3 : (tree.mark[far] as number)
  const low = partner < mark ? partner : mark
  const high = partner < mark ? mark : partner
  const inside = partner < 0 ? 0 : word > low && word < high ? 1 : 2
  const above = head[word] as number
  const rises = partner < 0 ? 0 : above > low && above < high ? 1 : 2
  const same = lastHead === word ? 1 : 0
  let k = 0
  slots[k++] = hash4(1, form, where, depth, height) >>> SHIFT
  slots[k++] = hash3(2, form, side, own) >>> SHIFT
  slots[k++] = hash4(3, form, where, own, height) >>> SHIFT
  slots[k++] = hash4(4, form, where, own, ownTag) >>> SHIFT
  slots[k++] = hash4(5, form, where * 8 + height, leftRelation, rightRelation) >>> SHIFT
  slots[k++] = hash4(6, form, where * 8 + height, crossing * 64 + leftRelation, rightRelation) >>> SHIFT
  slots[k++] = hash4(7, where * 8 + height, crossing * 64 + own, leftRelation, rightRelation) >>> SHIFT
  slots[k++] = hash4(8, form, where * 8 + height, crossing * 4 + place, 0) >>> SHIFT
  slots[k++] = hash4(9, form, where * 8 + height, previous, next) >>> SHIFT
  slots[k++] = hash4(10, form, where, inside * 4 + rises, 0) >>> SHIFT
  slots[k++] = hash4(11, form, where * 8 + height, inside * 4 + rises, own) >>> SHIFT
  slots[k++] = hash3(12, form, where, lower[word] as number) >>> SHIFT
  slots[k++] = hash4(13, form, where, same, own) >>> SHIFT
  slots[k++] = hash4(14, form, where, farMark, own) >>> SHIFT
  slots[k++] = hash4(15, form, where * 8 + height, farMark, crossing) >>> SHIFT
  slots[k++] = hash4(16, form, own, where * 4 + crossing, side === 0 ? rightRelation : leftRelation) >>> SHIFT
  slots[k++] =
    hash4(17, ownTag, where, rightTop < 0 ? -1 : (tag[rightTop] as number), leftTop < 0 ? -1 : (tag[leftTop] as number)) >>> SHIFT
  slots[k++] = hash4(18, form, where * 8 + depth, own, above < 0 ? -1 : (tag[above] as number)) >>> SHIFT
  slots[k++] = hash4(19, form, where, mark + 1 < count ? (lower[mark + 1] as number) : 0, own) >>> SHIFT
  slots[k++] = hash4(21, form, where * 16 + height * 2 + convention, leftRelation, rightRelation) >>> SHIFT
  slots[k++] = hash4(22, form, where * 16 + height * 2 + convention, crossing * 4 + place, own) >>> SHIFT
  slots[k++] = hash4(23, form, where * 16 + height * 2 + convention, inside * 4 + rises, own) >>> SHIFT
  slots[k++] = hash4(24, form, where * 2 + convention, depth, height) >>> SHIFT
  slots[k++] = hash2(20, form, where * 8 + height) >>> SHIFT
  return k
}
