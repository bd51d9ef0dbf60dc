import { hash1, hash2, hash3 } from './hash.ts'
import type { ParserInput } from './parser-input.ts'
import type { ParserState } from './parser-state.ts'

export const ARC_ROW_BITS = 16
const SHIFT = 32 - ARC_ROW_BITS

/** Rows for the relation of an arc at the moment when it is drawn, from the dependents that both words have by then. */
export const arcRows = (input: ParserInput, state: ParserState, h: number, d: number, rows: Int32Array): number => {
  const { tag, lemma, lower, form, fine, coarse, between } = input
  const { left, right, inner, count } = state
  const none = count + 1
  const direction = h > d ? 1 : 0
  const dl = (left[d] as number) < 0 ? none : (left[d] as number)
  const di = (inner[d] as number) < 0 ? none : (inner[d] as number)
  const dr = (right[d] as number) < 0 ? none : (right[d] as number)
  const ht = (tag[h] as number) * 2 + direction
  const dt = tag[d] as number
  const pair = ht * 32 + dt
  const hw = lemma[h] as number
  const dw = lemma[d] as number
  const hf = form[h] as number
  const df = form[d] as number
  const dlw = lemma[dl] as number
  const hSet = (direction === 1 ? state.leftSet[h] : state.rightSet[h]) as number
  const gap = h > d ? h - d : d - h
  const distance = gap > 8 ? 9 : gap > 4 ? 5 : gap
  const low = h < d ? h : d
  const high = h < d ? d : h
  let mask = 0
  for (let i = low + 1; i < high; i += 1) mask |= between[i] as number
  let k = 0
  rows[k++] = hash1(1, pair) >>> SHIFT
  rows[k++] = hash2(2, pair, distance) >>> SHIFT
  rows[k++] = hash2(3, pair, dlw) >>> SHIFT
  rows[k++] = hash2(4, hw, ht * 32 + dt) >>> SHIFT
  rows[k++] = hash2(5, dw, pair) >>> SHIFT
  rows[k++] = hash3(6, hw, dw, direction) >>> SHIFT
  rows[k++] = hash3(7, hf, df, direction) >>> SHIFT
  rows[k++] = hash3(8, hw, df, dlw) >>> SHIFT
  rows[k++] = hash3(9, hf, df, dlw) >>> SHIFT
  rows[k++] = hash2(10, pair, hSet) >>> SHIFT
  rows[k++] = hash3(11, hf, df, hSet) >>> SHIFT
  rows[k++] = hash3(12, hw, df, hSet) >>> SHIFT
  rows[k++] = hash2(13, pair, mask) >>> SHIFT
  rows[k++] = hash3(14, hf, df, mask & 31) >>> SHIFT
  rows[k++] = hash3(15, dw, dlw, direction) >>> SHIFT
  rows[k++] = hash2(16, lower[d] as number, direction) >>> SHIFT
  rows[k++] = hash2(17, lower[h] as number, dt) >>> SHIFT
  rows[k++] = hash3(18, coarse[h] as number, coarse[d] as number, direction) >>> SHIFT
  rows[k++] = hash3(19, fine[h] as number, dt, dlw) >>> SHIFT
  rows[k++] = hash3(20, fine[d] as number, ht, dlw) >>> SHIFT
  rows[k++] = hash3(21, tag[dl] as number, tag[di] as number, pair) >>> SHIFT
  rows[k++] = hash3(22, tag[dr] as number, df, ht) >>> SHIFT
  rows[k++] = hash3(23, lemma[di] as number, dlw, pair) >>> SHIFT
  rows[k++] = hash2(24, state.leftSet[d] as number, pair) >>> SHIFT
  rows[k++] = hash3(25, state.leftSet[d] as number, df, hf) >>> SHIFT
  rows[k++] = hash2(26, state.rightSet[d] as number, pair) >>> SHIFT
  rows[k++] = hash3(27, d > 0 ? (tag[d - 1] as number) : 19, d + 1 <= count ? (tag[d + 1] as number) : 19, pair) >>> SHIFT
  rows[k++] = hash2(28, d > 0 ? (lemma[d - 1] as number) : 19, pair) >>> SHIFT
  rows[k++] = hash2(29, d + 1 <= count ? (lemma[d + 1] as number) : 19, pair) >>> SHIFT
  rows[k++] = hash3(30, input.agreement[h] as number, input.agreement[d] as number, pair) >>> SHIFT
  rows[k++] = hash3(31, state.relation[h] as number, pair, dlw) >>> SHIFT
  rows[k++] = hash2(32, state.relation[h] as number, pair) >>> SHIFT
  return k
}
