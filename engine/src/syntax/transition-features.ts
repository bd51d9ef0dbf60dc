import { hash1, hash2, hash3, hash4 } from './hash.ts'
import type { ParserInput } from './parser-input.ts'
import type { ParserState } from './parser-state.ts'

export const TRANSITION_ROW_BITS = 20
const SHIFT = 32 - TRANSITION_ROW_BITS
export const MAX_FEATURES = 160

/**
 * Features of a configuration after Zhang and Nivre (2011): words, tags, distance, valency, dependents and their relations,
 * with morphology, agreement, word classes and what stands between the two words added.
 * Names: s top of the stack, s1 below it, h its head, n next word, n1 … after it, l/r outermost left and right dependent.
 */
export const transitionRows = (input: ParserInput, state: ParserState, rows: Int32Array): number => {
  const { tag, lemma, lower, form, fine, coarse, agreement, between } = input
  const { stack, head, relation, left, left2, right, right2, inner, depth, next, count } = state
  const none = count + 1
  const s = depth > 0 ? (stack[depth - 1] as number) : none
  const s1 = depth > 1 ? (stack[depth - 2] as number) : none
  const s2 = depth > 2 ? (stack[depth - 3] as number) : none
  const n = next
  const n1 = next + 1 <= count ? next + 1 : none
  const n2 = next + 2 <= count ? next + 2 : none
  const n3 = next + 3 <= count ? next + 3 : none
  const sHead = s === none ? -1 : (head[s] as number)
  const h = sHead < 0 ? none : sHead
  const hHead = h === none ? -1 : (head[h] as number)
  const h2 = hHead < 0 ? none : hHead
  const sl = (left[s] as number) < 0 ? none : (left[s] as number)
  const sl2 = (left2[s] as number) < 0 ? none : (left2[s] as number)
  const sr = (right[s] as number) < 0 ? none : (right[s] as number)
  const sr2 = (right2[s] as number) < 0 ? none : (right2[s] as number)
  const nl = (left[n] as number) < 0 ? none : (left[n] as number)
  const nl2 = (left2[n] as number) < 0 ? none : (left2[n] as number)
  const ni = (inner[n] as number) < 0 ? none : (inner[n] as number)
  const st = tag[s] as number
  const nt = tag[n] as number
  const s1t = tag[s1] as number
  const n1t = tag[n1] as number
  const n2t = tag[n2] as number
  const sw = lemma[s] as number
  const nw = lemma[n] as number
  const s1w = lemma[s1] as number
  const n1w = lemma[n1] as number
  const sf = form[s] as number
  const nf = form[n] as number
  const sc = fine[s] as number
  const nc = fine[n] as number
  const slt = tag[sl] as number
  const srt = tag[sr] as number
  const nlt = tag[nl] as number
  const ht = tag[h] as number
  const sRelation = s === none ? -5 : (relation[s] as number)
  const hRelation = h === none ? -5 : (relation[h] as number)
  const gap = s === none ? 0 : n - s
  const distance = gap > 10 ? 11 : gap > 6 ? 7 : gap
  const pair = st * 32 + nt
  const formPair = hash2(900, sf, nf)
  const slSet = state.leftSet[s] as number
  const srSet = state.rightSet[s] as number
  const nlSet = state.leftSet[n] as number
  const sRight = state.rightCount[s] as number
  const sLeft = state.leftCount[s] as number
  const nLeft = state.leftCount[n] as number
  const nlw = lemma[nl] as number
  let mask = 0
  if (s !== none) for (let i = s + 1; i < n; i += 1) mask |= between[i] as number
  let k = 0
  rows[k++] = hash1(0, 0) >>> SHIFT
  rows[k++] = hash2(1, sw, st) >>> SHIFT
  rows[k++] = hash1(2, sw) >>> SHIFT
  rows[k++] = hash1(3, st) >>> SHIFT
  rows[k++] = hash2(4, nw, nt) >>> SHIFT
  rows[k++] = hash1(5, nw) >>> SHIFT
  rows[k++] = hash1(6, nt) >>> SHIFT
  rows[k++] = hash1(7, n1w) >>> SHIFT
  rows[k++] = hash1(8, n1t) >>> SHIFT
  rows[k++] = hash1(9, lemma[n2] as number) >>> SHIFT
  rows[k++] = hash1(10, n2t) >>> SHIFT
  rows[k++] = hash1(11, lower[s] as number) >>> SHIFT
  rows[k++] = hash1(12, lower[n] as number) >>> SHIFT
  rows[k++] = hash2(13, n1w, nt) >>> SHIFT
  rows[k++] = hash1(14, sf) >>> SHIFT
  rows[k++] = hash1(15, nf) >>> SHIFT
  rows[k++] = hash1(16, formPair) >>> SHIFT
  rows[k++] = hash2(17, formPair, form[n1] as number) >>> SHIFT
  rows[k++] = hash2(18, sf, nw) >>> SHIFT
  rows[k++] = hash2(19, sw, nf) >>> SHIFT
  rows[k++] = hash3(20, sw, nw, pair) >>> SHIFT
  rows[k++] = hash2(21, sw, pair) >>> SHIFT
  rows[k++] = hash2(22, nw, pair) >>> SHIFT
  rows[k++] = hash2(23, sw, nw) >>> SHIFT
  rows[k++] = hash1(24, pair) >>> SHIFT
  rows[k++] = hash2(25, nt, n1t) >>> SHIFT
  rows[k++] = hash3(26, nt, n1t, n2t) >>> SHIFT
  rows[k++] = hash2(27, pair, n1t) >>> SHIFT
  rows[k++] = hash2(28, ht, pair) >>> SHIFT
  rows[k++] = hash2(29, slt, pair) >>> SHIFT
  rows[k++] = hash2(30, srt, pair) >>> SHIFT
  rows[k++] = hash2(31, nlt, pair) >>> SHIFT
  rows[k++] = hash2(32, s1t, pair) >>> SHIFT
  rows[k++] = hash2(33, s1t, nt) >>> SHIFT
  rows[k++] = hash2(34, s1w, nt) >>> SHIFT
  rows[k++] = hash3(35, pair, n1t, n2t) >>> SHIFT
  rows[k++] = hash2(36, sw, distance) >>> SHIFT
  rows[k++] = hash2(37, st, distance) >>> SHIFT
  rows[k++] = hash2(38, nw, distance) >>> SHIFT
  rows[k++] = hash2(39, nt, distance) >>> SHIFT
  rows[k++] = hash3(40, sw, nw, distance) >>> SHIFT
  rows[k++] = hash2(41, pair, distance) >>> SHIFT
  rows[k++] = hash2(42, sw, sRight) >>> SHIFT
  rows[k++] = hash2(43, st, sRight) >>> SHIFT
  rows[k++] = hash2(44, sw, sLeft) >>> SHIFT
  rows[k++] = hash2(45, st, sLeft) >>> SHIFT
  rows[k++] = hash2(46, nw, nLeft) >>> SHIFT
  rows[k++] = hash2(47, nt, nLeft) >>> SHIFT
  rows[k++] = hash1(48, lemma[h] as number) >>> SHIFT
  rows[k++] = hash1(49, ht) >>> SHIFT
  rows[k++] = hash1(50, sRelation) >>> SHIFT
  rows[k++] = hash1(51, lemma[sl] as number) >>> SHIFT
  rows[k++] = hash1(52, slt) >>> SHIFT
  rows[k++] = hash1(53, relation[sl] as number) >>> SHIFT
  rows[k++] = hash1(54, lemma[sr] as number) >>> SHIFT
  rows[k++] = hash1(55, srt) >>> SHIFT
  rows[k++] = hash1(56, relation[sr] as number) >>> SHIFT
  rows[k++] = hash1(57, nlw) >>> SHIFT
  rows[k++] = hash1(58, nlt) >>> SHIFT
  rows[k++] = hash1(59, relation[nl] as number) >>> SHIFT
  rows[k++] = hash2(60, sRelation, nt) >>> SHIFT
  rows[k++] = hash2(61, sRelation, pair) >>> SHIFT
  rows[k++] = hash1(62, lemma[h2] as number) >>> SHIFT
  rows[k++] = hash1(63, tag[h2] as number) >>> SHIFT
  rows[k++] = hash1(64, hRelation) >>> SHIFT
  rows[k++] = hash2(65, tag[sl2] as number, relation[sl2] as number) >>> SHIFT
  rows[k++] = hash2(66, tag[sr2] as number, relation[sr2] as number) >>> SHIFT
  rows[k++] = hash2(67, tag[nl2] as number, relation[nl2] as number) >>> SHIFT
  rows[k++] = hash3(68, st, slt, tag[sl2] as number) >>> SHIFT
  rows[k++] = hash3(69, st, srt, tag[sr2] as number) >>> SHIFT
  rows[k++] = hash3(70, st, ht, tag[h2] as number) >>> SHIFT
  rows[k++] = hash3(71, nt, nlt, tag[nl2] as number) >>> SHIFT
  rows[k++] = hash2(72, sw, srSet) >>> SHIFT
  rows[k++] = hash2(73, st, srSet) >>> SHIFT
  rows[k++] = hash2(74, sw, slSet) >>> SHIFT
  rows[k++] = hash2(75, st, slSet) >>> SHIFT
  rows[k++] = hash2(76, nw, nlSet) >>> SHIFT
  rows[k++] = hash2(77, nt, nlSet) >>> SHIFT
  rows[k++] = hash3(78, sw, nlw, nt) >>> SHIFT
  rows[k++] = hash3(79, st, nlw, nt) >>> SHIFT
  rows[k++] = hash3(80, sw, nlw, nw) >>> SHIFT
  rows[k++] = hash3(81, st, nlw, nw) >>> SHIFT
  rows[k++] = hash4(82, lemma[h] as number, st, nlw, nt) >>> SHIFT
  rows[k++] = hash3(83, pair, slSet, nlSet) >>> SHIFT
  rows[k++] = hash2(84, pair, (agreement[s] as number) * 16 + (agreement[n] as number)) >>> SHIFT
  rows[k++] = hash2(85, sw, n1w) >>> SHIFT
  rows[k++] = hash2(86, pair, n1w) >>> SHIFT
  rows[k++] = hash2(87, formPair, nlSet) >>> SHIFT
  rows[k++] = hash2(88, formPair, srSet) >>> SHIFT
  rows[k++] = hash2(89, pair, mask) >>> SHIFT
  rows[k++] = hash2(90, formPair, mask & 31) >>> SHIFT
  rows[k++] = hash2(91, mask, nt) >>> SHIFT
  rows[k++] = hash3(92, pair, lemma[s + 1 <= count ? s + 1 : none] as number, n > 0 ? (lemma[n - 1] as number) : 0) >>> SHIFT
  rows[k++] = hash2(93, s > 0 && s < count ? (tag[s - 1] as number) : NO, pair) >>> SHIFT
  rows[k++] = hash3(94, sw, n > 0 ? (tag[n - 1] as number) : NO, nt) >>> SHIFT
  rows[k++] = hash3(95, n === count ? 1 : 0, st, depth > 3 ? 3 : depth) >>> SHIFT
  rows[k++] = hash3(96, s1t, pair, sRelation) >>> SHIFT
  rows[k++] = hash2(97, sc, pair) >>> SHIFT
  rows[k++] = hash2(98, nc, pair) >>> SHIFT
  rows[k++] = hash2(99, sc, nc) >>> SHIFT
  rows[k++] = hash3(100, coarse[s] as number, coarse[n] as number, pair) >>> SHIFT
  rows[k++] = hash3(101, coarse[s] as number, coarse[n] as number, nlw) >>> SHIFT
  rows[k++] = hash3(102, coarse[s] as number, nc, nlw) >>> SHIFT
  rows[k++] = hash3(103, coarse[h] as number, coarse[s] as number, coarse[n] as number) >>> SHIFT
  rows[k++] = hash3(104, coarse[n1] as number, pair, coarse[n] as number) >>> SHIFT
  rows[k++] = hash3(105, coarse[s1] as number, coarse[n] as number, nlw) >>> SHIFT
  rows[k++] = hash3(106, s1w, nlw, nt) >>> SHIFT
  rows[k++] = hash3(107, lemma[ni] as number, nlw, pair) >>> SHIFT
  rows[k++] = hash3(108, pair, n1t, tag[n3] as number) >>> SHIFT
  rows[k++] = hash3(109, tag[s2] as number, s1t, pair) >>> SHIFT
  rows[k++] = hash4(110, s1t, relation[s1] as number, pair, mask & 31) >>> SHIFT
  rows[k++] = hash3(111, hRelation, sRelation, pair) >>> SHIFT
  rows[k++] = hash3(112, srt, relation[sr] as number, pair) >>> SHIFT
  rows[k++] = hash3(113, lemma[sr] as number, sw, nt) >>> SHIFT
  rows[k++] = hash3(114, lemma[sl] as number, pair, nlw) >>> SHIFT
  rows[k++] = hash3(115, n1w, form[n2] as number, pair) >>> SHIFT
  return k
}

const NO = 19
