import type { ParserInput } from './parser-input.ts'
import type { ParserState } from './parser-state.ts'
import { compileTemplates, fillRows } from './templates.ts'
import { GLANCE_TEMPLATES, TRANSITION_ATOMS, TRANSITION_TEMPLATES } from './transition-templates.ts'

/** Small enough for a processor's second cache, since every configuration asks for it. */
export const GLANCE_ROW_BITS = 16
export const TRANSITION_ROW_BITS = 20
export const MAX_FEATURES = 160

const GLANCE = compileTemplates(TRANSITION_ATOMS, GLANCE_TEMPLATES)
const ALL = compileTemplates(TRANSITION_ATOMS, TRANSITION_TEMPLATES)
const values = new Int32Array(TRANSITION_ATOMS.length + 1)
/** Values of the first glance stand before the others. */
const REST_FROM = TRANSITION_ATOMS.indexOf('convention') + 2
const BETWEEN = TRANSITION_ATOMS.indexOf('between') + 1

/** Marks between s and n in the configuration that was glanced at last. */
let marksBetween = 0

/** Row of a neighbour, or that of "no such word". */
const orNone = (word: number, none: number): number => (word < 0 ? none : word)

/** Rows of a first glance at a configuration; returns how many were written to `rows`. */
export const glanceRows = (input: ParserInput, state: ParserState, rows: Int32Array): number => {
  const { tag, lemma, form, between, marks } = input
  const { stack, relation, left, right, leftSet, depth, next, count } = state
  const none = count + 1
  const s = depth > 0 ? (stack[depth - 1] as number) : none
  const s1 = depth > 1 ? (stack[depth - 2] as number) : none
  const n = next
  const n1 = n + 1 <= count ? n + 1 : none
  const gap = s === none ? 0 : n - s
  const behind = s === none || s + 1 > count ? none : s + 1
  let mask = 0
  marksBetween = marks[n] as number
  if (s !== none) {
    for (let i = s + 1; i < n; i += 1) {
      mask |= between[i] as number
      marksBetween |= marks[i] as number
    }
  }
  const st = tag[s] as number
  const nt = tag[n] as number
  const sf = form[s] as number
  const nf = form[n] as number
  let k = 1
  values[k++] = lemma[s] as number
  values[k++] = st
  values[k++] = sf
  values[k++] = s === none ? -5 : (relation[s] as number)
  values[k++] = tag[s1] as number
  values[k++] = leftSet[s] as number
  values[k++] = tag[orNone(right[s] as number, none)] as number
  values[k++] = lemma[n] as number
  values[k++] = nt
  values[k++] = nf
  values[k++] = marks[n] as number
  values[k++] = tag[n1] as number
  values[k++] = tag[orNone(left[n] as number, none)] as number
  values[k++] = leftSet[n] as number
  values[k++] = st * 32 + nt
  values[k++] = Math.imul(sf, 0x2c1b3c6d) ^ nf
  values[k++] = gap > 10 ? 11 : gap > 6 ? 7 : gap
  values[k++] = mask
  values[k++] = marks[behind] as number
  values[k] = input.convention + 1
  return fillRows(GLANCE, values, 32 - GLANCE_ROW_BITS, rows)
}

/** Rows of the configuration that `glanceRows` was asked for last, with everything that there is to see. */
export const transitionRows = (input: ParserInput, state: ParserState, rows: Int32Array): number => {
  const { tag, lemma, lower, form, agreement, marks, quoted } = input
  const { stack, head, relation, left, left2, right, right2, inner, rightSet, leftCount, rightCount, depth, next, count } = state
  const none = count + 1
  const s = depth > 0 ? (stack[depth - 1] as number) : none
  const s1 = depth > 1 ? (stack[depth - 2] as number) : none
  const s2 = depth > 2 ? (stack[depth - 3] as number) : none
  const n = next
  const n1 = n + 1 <= count ? n + 1 : none
  const n2 = n + 2 <= count ? n + 2 : none
  const n3 = n + 3 <= count ? n + 3 : none
  const h = s === none ? none : orNone(head[s] as number, none)
  const g = h === none ? none : orNone(head[h] as number, none)
  const sl = orNone(left[s] as number, none)
  const sl2 = orNone(left2[s] as number, none)
  const sr = orNone(right[s] as number, none)
  const sr2 = orNone(right2[s] as number, none)
  const nl = orNone(left[n] as number, none)
  const nl2 = orNone(left2[n] as number, none)
  const ni = orNone(inner[n] as number, none)
  const behind = s === none || s + 1 > count ? none : s + 1
  const ahead = n > 0 ? n - 1 : none
  let k = REST_FROM
  values[k++] = lower[s] as number
  values[k++] = marks[s] as number
  values[k++] = lemma[s1] as number
  values[k++] = relation[s1] as number
  values[k++] = tag[s2] as number
  values[k++] = lower[n] as number
  values[k++] = lemma[n1] as number
  values[k++] = form[n1] as number
  values[k++] = marks[n1] as number
  values[k++] = lemma[n2] as number
  values[k++] = tag[n2] as number
  values[k++] = form[n2] as number
  values[k++] = tag[n3] as number
  values[k++] = lemma[h] as number
  values[k++] = tag[h] as number
  values[k++] = h === none ? -5 : (relation[h] as number)
  values[k++] = lemma[g] as number
  values[k++] = tag[g] as number
  values[k++] = lemma[sl] as number
  values[k++] = tag[sl] as number
  values[k++] = relation[sl] as number
  values[k++] = tag[sl2] as number
  values[k++] = (tag[sl2] as number) * 64 + (relation[sl2] as number)
  values[k++] = lemma[sr] as number
  values[k++] = relation[sr] as number
  values[k++] = tag[sr2] as number
  values[k++] = (tag[sr2] as number) * 64 + (relation[sr2] as number)
  values[k++] = lemma[nl] as number
  values[k++] = relation[nl] as number
  values[k++] = tag[nl2] as number
  values[k++] = (tag[nl2] as number) * 64 + (relation[nl2] as number)
  values[k++] = lemma[ni] as number
  values[k++] = rightSet[s] as number
  values[k++] = leftCount[s] as number
  values[k++] = rightCount[s] as number
  values[k++] = leftCount[n] as number
  values[k++] = (agreement[s] as number) * 16 + (agreement[n] as number)
  values[k++] = (values[BETWEEN] as number) & 31
  values[k++] = marksBetween
  values[k++] = (marks[n] as number) * 128 + (marks[behind] as number)
  values[k++] = (quoted[s] as number) * 2 + (quoted[n] as number)
  values[k++] = lemma[behind] as number
  values[k++] = lemma[ahead] as number
  values[k++] = s > 0 && s < count ? (tag[s - 1] as number) : none === s ? 20 : 19
  values[k++] = tag[ahead] as number
  values[k] = (n === count ? 8 : 0) + (depth > 3 ? 3 : depth)
  return fillRows(ALL, values, 32 - TRANSITION_ROW_BITS, rows)
}
