import type { ParserInput } from './parser-input.ts'
import type { ParserState } from './parser-state.ts'
import { RELATION_ATOMS, RELATION_GLANCE_TEMPLATES, RELATION_TEMPLATES } from './relation-templates.ts'
import { compileTemplates, fillRows } from './templates.ts'

export const ARC_GLANCE_ROW_BITS = 13
export const ARC_ROW_BITS = 16
const GLANCE = compileTemplates(RELATION_ATOMS, RELATION_GLANCE_TEMPLATES)
const ALL = compileTemplates(RELATION_ATOMS, RELATION_TEMPLATES)
const EDGE = 19
const values = new Int32Array(RELATION_ATOMS.length + 1)

/** Rows of a first glance at an arc when it is drawn, from the dependents that both words have by then. */
export const arcGlanceRows = (input: ParserInput, state: ParserState, h: number, d: number, rows: Int32Array): number => {
  const { tag, lemma, lower, form, agreement, between, marks, quoted } = input
  const { left, right, inner, count } = state
  const none = count + 1
  const direction = h > d ? 1 : 0
  const dl = (left[d] as number) < 0 ? none : (left[d] as number)
  const di = (inner[d] as number) < 0 ? none : (inner[d] as number)
  const dr = (right[d] as number) < 0 ? none : (right[d] as number)
  const low = direction === 1 ? d : h
  const high = direction === 1 ? h : d
  const gap = high - low
  let mask = 0
  let marksBetween = marks[high] as number
  for (let i = low + 1; i < high; i += 1) {
    mask |= between[i] as number
    marksBetween |= marks[i] as number
  }
  const ht = (tag[h] as number) * 2 + direction
  const dt = tag[d] as number
  let k = 1
  values[k++] = lemma[h] as number
  values[k++] = lower[h] as number
  values[k++] = ht
  values[k++] = form[h] as number
  values[k++] = state.relation[h] as number
  values[k++] = (direction === 1 ? state.leftSet[h] : state.rightSet[h]) as number
  values[k++] = lemma[d] as number
  values[k++] = lower[d] as number
  values[k++] = dt
  values[k++] = form[d] as number
  values[k++] = lemma[dl] as number
  values[k++] = tag[dl] as number
  values[k++] = lemma[di] as number
  values[k++] = tag[di] as number
  values[k++] = tag[dr] as number
  values[k++] = state.leftSet[d] as number
  values[k++] = state.rightSet[d] as number
  values[k++] = ht * 32 + dt
  values[k++] = direction
  values[k++] = gap > 8 ? 9 : gap > 4 ? 5 : gap
  values[k++] = mask
  values[k++] = mask & 31
  values[k++] = marksBetween
  values[k++] = ((quoted[h] as number) * 2 + (quoted[d] as number)) * 128 + marksBetween
  values[k++] = (marks[d] as number) * 128 + (d + 1 <= count ? (marks[d + 1] as number) : 0)
  values[k++] = (agreement[h] as number) * 16 + (agreement[d] as number)
  values[k++] = d > 0 ? (lemma[d - 1] as number) : EDGE
  values[k++] = d > 0 ? (tag[d - 1] as number) : EDGE
  values[k++] = d + 1 <= count ? (lemma[d + 1] as number) : EDGE
  values[k++] = d + 1 <= count ? (tag[d + 1] as number) : EDGE
  values[k++] = input.convention + 1
  return fillRows(GLANCE, values, 32 - ARC_GLANCE_ROW_BITS, rows)
}

/** Rows of the arc that `arcGlanceRows` was asked for last, with everything that there is to see. */
export const arcRows = (rows: Int32Array): number => fillRows(ALL, values, 32 - ARC_ROW_BITS, rows)
