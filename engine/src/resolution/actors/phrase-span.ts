import type { Span, TokenRange } from '../../document/index.ts'
import { chunkAround } from './chunk-around.ts'
import { mentionAt, type ReportView, sentenceRange } from './report-view.ts'

/** Relations that belong to a noun phrase; clauses, subjects and copulas do not. */
const INSIDE: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'nmod',
  'nummod',
  'flat',
  'compound',
  'appos',
  'conj',
  'cc',
  'fixed',
  'goeswith',
  'punct',
  'case',
  'advmod',
  'list',
])
/** "also", "officially": words in front that are not about the name. */
const LEADING: ReadonlySet<string> = new Set(['advmod', 'cc', 'mark'])
const OPENERS: ReadonlySet<string> = new Set([',', '(', '"', '«', '“', '-', '–', '—', ':', ';'])

const plainRelation = (relation: string): string => {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** Each pass goes one step deeper to the left; phrases nest no deeper. */
const MOST_PASSES = 12

/** The tokens of the phrase headed by `head`, told by arcs; null where the sentence has none. */
export const phraseByArcs = (view: ReportView, head: number): TokenRange | null => {
  const { syntax } = view
  if ((syntax.head[head] ?? -2) === -2) return null
  const bounds = sentenceRange(view, head)
  const inside = new Uint8Array(bounds.end - bounds.first)
  inside[head - bounds.first] = 1
  let changed = true
  for (let pass = 0; changed && pass < MOST_PASSES; pass++) {
    changed = false
    for (let i = bounds.first; i < bounds.end; i++) {
      const parent = syntax.head[i] ?? -2
      if (inside[i - bounds.first] || parent < bounds.first || parent >= bounds.end || !inside[parent - bounds.first]) continue
      const relation = plainRelation(syntax.relation[i] ?? '')
      if (!INSIDE.has(relation)) continue
      // The preposition in front of the phrase, a clause joined to it and adverbs after it are not part of it.
      if (parent === head && (relation === 'case' || (relation === 'advmod' && i > head))) continue
      if (relation === 'conj' && (syntax.upos[i] === 'VERB' || syntax.upos[i] === 'AUX')) continue
      inside[i - bounds.first] = 1
      changed = true
    }
  }
  let first = head
  let end = head + 1
  while (first > bounds.first && inside[first - 1 - bounds.first]) first--
  while (end < bounds.end && inside[end - bounds.first] && view.lower[end] !== ':') end++
  while (
    first < head &&
    (LEADING.has(plainRelation(syntax.relation[first] ?? '')) || OPENERS.has(view.lower[first] ?? '')) &&
    !view.lexicon.words.groupQuantifiers.has(view.lower[first] ?? '')
  )
    first++
  return trimmed(view, first, end)
}

const trimmed = (view: ReportView, from: number, to: number): TokenRange => {
  let first = from
  let end = to
  while (first < end - 1 && (OPENERS.has(view.lower[first] ?? '') || view.lexicon.words.and.has(view.lower[first] ?? ''))) first++
  while (end > first + 1 && (OPENERS.has(view.lower[end - 1] ?? '') || view.lexicon.words.and.has(view.lower[end - 1] ?? ''))) end--
  return { first, end }
}

/** The phrase around a token: by arcs where they are there, widened by the words that surely belong to it. */
export const phraseAround = (view: ReportView, token: number): { readonly arcs: TokenRange | null; readonly whole: TokenRange } => {
  const arcs = phraseByArcs(view, token)
  const named = mentionAt(view, token) !== null
  if (!arcs) return { arcs, whole: named ? chunkAround(view, token) : withModifiers(view, token) }
  if (!named) return { arcs, whole: arcs }
  const chunk = chunkAround(view, token)
  return { arcs, whole: { first: Math.min(arcs.first, chunk.first), end: Math.max(arcs.end, chunk.end) } }
}

/** A noun that no table knows: with the names that directly follow or precede it. */
const withModifiers = (view: ReportView, token: number): TokenRange => {
  const next = mentionAt(view, token + 1)
  const before = mentionAt(view, token - 1)
  const end = next && next.kind === 'demonym' ? next.end : token + 1
  return { first: before && (before.kind === 'demonym' || before.kind === 'state') ? before.first : token, end }
}

export const spanOf = (view: ReportView, { first, end }: TokenRange): Span => {
  const { tokens } = view.document
  // The article inside a contraction has no letters of its own.
  let start = first
  while (start < end - 1 && tokens.start[start] === tokens.end[start]) start++
  return { start: tokens.start[start] ?? 0, end: tokens.end[end - 1] ?? 0 }
}
