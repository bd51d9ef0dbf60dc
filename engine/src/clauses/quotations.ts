import { contains, overlaps, type Quotation, type Span } from '../document/index.ts'
import { phraseTop } from './adjacent-actor.ts'
import { subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { FrameHit } from './frame-words.ts'
import type { StatementFrame } from './frames.ts'
import { FramesByPlace } from './frames-by-place.ts'
import { cueSpan } from './phrases.ts'
import { namedBeside } from './quotation-neighbour.ts'
import { type QuotationRule, quotationRules } from './quotation-rules.ts'
import { holdsWords, trimmed } from './trim.ts'

/** Longer than any word that is a cue. */
const LONGEST_CUE = 60

const length = (span: Span): number => span.end - span.start

/**
 * Gives every quotation its statement: the one whose clause it fills, the cue beside it, the statement that it goes on from,
 * or, where nobody is named, one of its own.
 */
export function joinQuotations(context: ClauseContext, frames: readonly StatementFrame[], hits: readonly FrameHit[]): StatementFrame[] {
  const found = new FramesByPlace(frames)
  const { all } = found
  for (const quotation of context.quotations) {
    const index = found.firstNear(quotation, (frame) => frame.content.some((piece) => fills(quotation, piece)))
    const filled = all[index]
    const whole = filled ? withQuotation(context, filled.content, quotation) : null
    if (filled && whole) found.put(index, { ...filled, rules: [...filled.rules, quotationRules.fillsContent.id], content: whole })
    else if (filled) continue
    else if (found.firstNear(quotation, (frame) => frame.content.some((piece) => contains(piece, quotation))) >= 0) continue
    else place(context, found, quotation, hits)
  }
  return all.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}

/** True where the clause is what stands between the marks, or most of it. */
const fills = (quotation: Quotation, piece: Span): boolean => {
  if (!overlaps(quotation, piece)) return false
  const shared = Math.min(quotation.end, piece.end) - Math.max(quotation.start, piece.start)
  return shared / length(piece) > quotationRules.fillsContent.pattern.share
}

function wordCount({ tree }: ClauseContext, quotation: Quotation): number {
  const { text } = tree.document
  return quotation.pieces.reduce((sum, piece) => sum + text.slice(piece.start, piece.end).split(/\s+/).length, 0)
}

/** The pieces of the quotation in place of the clause that they fill; null where words of it stand outside the marks. */
function withQuotation({ tree }: ClauseContext, content: readonly Span[], quotation: Quotation): Span[] | null {
  const { text } = tree.document
  const rest = content.filter((piece) => !overlaps(piece, quotation))
  const crossing = content.filter((piece) => overlaps(piece, quotation))
  const outside = crossing.flatMap((piece) => [
    { start: piece.start, end: Math.min(piece.end, quotation.start) },
    { start: Math.max(piece.start, quotation.end), end: piece.end },
  ])
  const left = outside.map((span) => trimmed(text, span)).filter((span) => length(span) > 12)
  if (left.length > 0) return null
  return [...rest, ...quotation.pieces.map((piece) => trimmed(text, piece))].filter(holdsWords).sort((a, b) => a.start - b.start)
}

/** Pieces of one content in reading order; what overlaps becomes one. */
function joined(content: readonly Span[], pieces: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const piece of [...content, ...pieces].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && piece.start < last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) }
    else all.push(piece)
  }
  return all
}

function place(context: ClauseContext, found: FramesByPlace, quotation: Quotation, hits: readonly FrameHit[]): void {
  const pieces = quotation.pieces.map((piece) => trimmed(context.tree.document.text, piece)).filter(holdsWords)
  if (pieces.length === 0) return
  const isSpeech = wordCount(context, quotation) >= quotationRules.alone.pattern.fewestWords
  const beside = cueBeside(context, quotation, hits, isSpeech ? quotationRules.besideCue : quotationRules.governedWords)
  const called = beside ? null : objectCalled(context, quotation, hits)
  if (called) {
    found.put(found.all.length, called)
    return
  }
  if (beside) {
    const known = found.withCue(beside.cue)
    const frame = found.all[known]
    if (frame) found.put(known, { ...frame, rules: [...frame.rules, quotationRules.goesOn.id], content: joined(frame.content, pieces) })
    else found.put(found.all.length, { ...beside, content: pieces })
    return
  }
  if (!isSpeech) return
  const named = namedBeside(context, quotation)
  if (named >= 0) {
    found.put(found.all.length, { ...uncued(context, quotation, pieces), rules: [quotationRules.namedBeside.id], source: named })
    return
  }
  const reach = { start: Math.max(0, quotation.start - quotationRules.goesOn.pattern.farthest), end: quotation.end }
  const before = found.firstNear(reach, (frame) => goesOn(context, frame, quotation))
  const earlier = found.all[before]
  if (earlier) {
    const content = joined(earlier.content, pieces)
    found.put(before, { ...earlier, rules: [...earlier.rules, quotationRules.goesOn.id], content })
  } else found.put(found.all.length, uncued(context, quotation, pieces))
}

/** "Called the vote “a farce”": the object and the words in marks, where nothing but a noun phrase stands between. */
function objectCalled(context: ClauseContext, quotation: Quotation, hits: readonly FrameHit[]): StatementFrame | null {
  const { tree } = context
  const beside = cueBeside(context, quotation, hits, quotationRules.objectCalled)
  if (!beside?.cueSpan) return null
  const { start, end } = tree.document.tokens
  const first = beside.cue + 1
  let at = first
  while ((start[at] ?? quotation.end) < quotation.start && OF_OBJECT.has(tree.upos(at))) at++
  if (at === first || (end[at - 1] ?? 0) < quotation.start - 2) return null
  const whole = { start: start[first] ?? quotation.start, end: quotation.pieces.at(-1)?.end ?? quotation.end }
  return { ...beside, content: [trimmed(tree.document.text, whole)] }
}

const OF_OBJECT = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'ADP', 'NUM', 'PUNCT'])

/** A cue of the quotation's first or last sentence, outside its marks and next to it. */
function cueBeside(context: ClauseContext, quotation: Quotation, hits: readonly FrameHit[], rule: QuotationRule): StatementFrame | null {
  const { tree } = context
  const { tokens } = tree.document
  let best: StatementFrame | null = null
  const { frame = 'quote', farthest = 0 } = rule.pattern
  let nearest = farthest
  for (let at = firstFrom(hits, tokens.start, quotation.start - nearest - LONGEST_CUE); at < hits.length; at++) {
    const hit = hits[at]
    if (!hit || (tokens.start[hit.head] ?? 0) > quotation.end + nearest) break
    const group = hit.words.flatMap((word) => (word.is === 'cue' && word.group.frames.includes(frame) ? [word.group] : []))[0]
    if (!group) continue
    const start = tokens.start[hit.head] ?? 0
    const end = tokens.end[hit.head] ?? 0
    const isInside = start >= quotation.start && end <= quotation.end
    if (isInside || !sharesSentence(context, hit.head, quotation)) continue
    const distance = end <= quotation.start ? quotation.start - end : start - quotation.end
    if (distance >= nearest) continue
    nearest = distance
    const subject = subjectOf(tree, hit.head)
    const own = subject.own >= 0 && insideMarks(context, subject.own, quotation) ? -1 : subject.own
    const shared = subject.shared >= 0 && insideMarks(context, subject.shared, quotation) ? -1 : subject.shared
    best = {
      rules: [rule.id],
      sentence: tokens.sentence[hit.head] ?? 0,
      cue: hit.head,
      cueSpan: cueSpan(tree, hit.head, hit.end),
      source: own >= 0 ? own : shared >= 0 ? -1 : actorBeside(context, hit.head, quotation),
      understood: shared,
      stance: group.stance,
      act: group.act ?? null,
      targets: [],
      content: [],
      relay: -1,
      condition: null,
    }
  }
  return best
}

/** The first hit whose head starts there or behind. */
function firstFrom(hits: readonly FrameHit[], starts: ArrayLike<number>, offset: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[hits[middle]?.head ?? 0] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const insideMarks = ({ tree }: ClauseContext, token: number, quotation: Quotation): boolean => {
  const start = tree.document.tokens.start[token] ?? 0
  return start >= quotation.start && start < quotation.end
}

/** An actor right behind or before the cue, where no arc names its subject. */
function actorBeside(context: ClauseContext, cue: number, quotation: Quotation): number {
  const { tree, mentions } = context
  const sentence = tree.document.sentences[tree.document.tokens.sentence[cue] ?? 0]
  if (!sentence) return -1
  const isBehind = (tree.document.tokens.start[cue] ?? 0) < quotation.start
  for (const step of isBehind ? [-1, 1] : [1, -1]) {
    for (let i = cue + step, n = 0; n < 6 && i >= sentence.firstToken && i < sentence.endToken; i += step, n++) {
      if (mentions.isActor(i) && !insideMarks(context, i, quotation)) return phraseTop(context, i, cue)
    }
  }
  return -1
}

function sharesSentence({ tree }: ClauseContext, token: number, quotation: Quotation): boolean {
  const sentence = tree.document.sentences[tree.document.tokens.sentence[token] ?? 0]
  if (!sentence) return false
  const first = quotation.pieces[0]
  const last = quotation.pieces.at(-1)
  return (
    (first !== undefined && overlaps(sentence, { start: first.start - 3, end: first.start + 1 })) ||
    (last !== undefined && overlaps(sentence, { start: last.end - 1, end: last.end + 3 }))
  )
}

/** A quotation that opens a sentence, right behind a statement with words in marks, and has no cue of its own. */
function goesOn({ tree, quotationsByPlace }: ClauseContext, frame: StatementFrame, quotation: Quotation): boolean {
  const { text } = tree.document
  const last = frame.content.at(-1)
  if (!last || last.end > quotation.start) return false
  const cueEnd = frame.cueSpan?.end ?? last.end
  const between = text.slice(Math.max(last.end, cueEnd), quotation.start)
  const around = quotationsByPlace.overlapping({ start: last.start - 3, end: last.end + 3 })
  const isDirect = around.some(({ span }) => contains({ start: span.start - 2, end: span.end + 2 }, last))
  return (
    isDirect &&
    between.length < quotationRules.goesOn.pattern.farthest &&
    !between.includes('\n\n') &&
    (between.match(/[.!?]/g)?.length ?? 0) <= 2
  )
}

function uncued({ tree }: ClauseContext, quotation: Quotation, content: readonly Span[]): StatementFrame {
  const sentence = tree.document.sentences.findIndex((one) => overlaps(one, quotation))
  return {
    rules: [quotationRules.alone.id],
    sentence: Math.max(sentence, 0),
    cue: -1,
    cueSpan: null,
    source: -1,
    understood: -1,
    stance: 'say',
    act: null,
    targets: [],
    content,
    relay: -1,
    condition: null,
  }
}
