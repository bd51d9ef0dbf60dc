import type { Quotation } from '../document/index.ts'
import { subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import { base } from './tree.ts'

/** In tokens: how far before a colon a name is looked for, and how far behind a quotation. */
const FARTHEST_BEFORE = 40
const FARTHEST_BEHIND = 4

/** Who speaks where no cue does: "The minister: “…”", "The minister had no doubts: “…”", "“…”, così il ministro". Head of the name, or -1. */
export function namedBeside(context: ClauseContext, quotation: Quotation): number {
  const before = beforeColon(context, quotation)
  return before >= 0 ? before : rightBehind(context, quotation)
}

function beforeColon(context: ClauseContext, quotation: Quotation): number {
  const { tree, mentions } = context
  const first = tokenFrom(context, quotation.start)
  let colon = first - 1
  while (colon >= 0 && isMark(tree.lower(colon))) colon--
  const sentence = tree.document.sentences[tree.document.tokens.sentence[colon] ?? -1]
  if (!sentence || tree.lower(colon) !== ':') return -1
  const from = Math.max(sentence.firstToken, colon - FARTHEST_BEFORE)
  for (let i = colon - 1; i >= from; i--) {
    if (!tree.isVerbal(i) || !tree.isFinite(i) || tree.relation(i) === 'acl:relcl') continue
    const { own } = subjectOf(tree, i)
    if (own < 0 || own >= colon) continue
    return holdsActor(context, own) ? own : -1
  }
  for (let i = from; i < colon; i++) {
    if (tree.upos(i) === 'VERB' || tree.upos(i) === 'AUX') return -1
    if (mentions.isActor(i)) return topBetween(context, i, from, colon)
  }
  return -1
}

function rightBehind(context: ClauseContext, quotation: Quotation): number {
  const { tree, mentions } = context
  let at = tokenFrom(context, quotation.end)
  const sentence = tree.document.sentences[tree.document.tokens.sentence[at - 1] ?? -1]
  if (!sentence) return -1
  while (at < sentence.endToken && isMark(tree.lower(at))) at++
  const isJoined = tree.lower(at) === ',' || tree.lower(at) === '-' || tree.lower(at) === '–' || tree.lower(at) === '—'
  if (!isJoined) return -1
  let named = -1
  let i = at + 1
  for (; i < sentence.endToken && tree.upos(i) !== 'PUNCT'; i++) {
    if (NO_NAME.has(tree.upos(i))) return -1
    if (named < 0 && i <= at + FARTHEST_BEHIND && mentions.isActor(i)) named = i
  }
  return named < 0 ? -1 : topBetween(context, named, at + 1, i)
}

/** The head of the noun phrase around a name, as far as it reaches between two tokens. */
function topBetween({ tree }: ClauseContext, token: number, from: number, to: number): number {
  let at = token
  for (let head = tree.head(at); head >= from && head < to && NOMINAL.has(tree.upos(head)); head = tree.head(at)) at = head
  return at
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ'])

const NO_NAME = new Set(['VERB', 'AUX', 'SCONJ', 'CCONJ'])

const isMark = (form: string): boolean => form.length === 1 && '"“”„«»‘’\''.includes(form)

const holdsActor = ({ tree, mentions }: ClauseContext, head: number): boolean => {
  if (mentions.isActor(head)) return true
  for (const child of tree.children(head)) if (base(tree.relation(child)) === 'flat' && mentions.isActor(child)) return true
  return false
}

/** The first token that starts at an offset or behind it. */
function tokenFrom({ tree }: ClauseContext, offset: number): number {
  const { start, count } = tree.document.tokens
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
