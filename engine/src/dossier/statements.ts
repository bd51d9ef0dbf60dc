import {
  contains,
  type DatedSpan,
  type Inference,
  overlaps,
  type Quotation,
  type Span,
  type Statement,
  type Wording,
} from '../document/index.ts'
import type { AnchoredTime, AttributedStatement } from '../resolution/index.ts'
import { factId } from './fact-id.ts'
import { provenance } from './provenance.ts'
import { indexOf } from './span-index.ts'

/** Turns attributed statements into dossier facts. */
export function statementFacts(
  attributed: readonly AttributedStatement[],
  quotations: readonly Quotation[],
  times: readonly AnchoredTime[],
  sentences: readonly Span[],
): Statement[] {
  return attributed.map((one) => {
    const { frame, source, speaker, relay } = one
    const saidAt = whenSaid(one, times, sentences)
    const fact = {
      source,
      speaker,
      relay,
      cue: frame.cueSpan,
      stance: frame.stance,
      content: frame.content,
      wording: wordingOf(frame.content, quotations),
      date: saidAt?.date ?? null,
    }
    const inferred: Inference[] = [...one.inferred, ...(saidAt?.inferred ?? [])]
    return {
      id: factId('statement', fact),
      ...fact,
      provenance: provenance(frame.rules, [source, frame.cueSpan, ...frame.content, saidAt?.date.span ?? null], inferred),
    }
  })
}

/** Direct where all content stands between marks, mixed where part of it does (GUIDELINES, ruling 5). */
function wordingOf(content: readonly Span[], quotations: readonly Quotation[]): Wording {
  const isQuoted = (piece: Span): boolean =>
    quotations.some((quotation) => contains({ start: quotation.start - 1, end: quotation.end + 1 }, piece))
  if (content.every(isQuoted)) return 'direct'
  return content.some((piece) => quotations.some((quotation) => overlaps(quotation, piece))) ? 'mixed' : 'indirect'
}

interface SaidAt {
  readonly date: DatedSpan
  readonly inferred: readonly Inference[]
}

/** The day that stands beside the cue: in its sentence, outside what was said and outside the source. */
function whenSaid({ frame, source }: AttributedStatement, times: readonly AnchoredTime[], sentences: readonly Span[]): SaidAt | null {
  const sentence = sentences[frame.sentence]
  const cue = frame.cueSpan
  if (!sentence || !cue) return null
  let best: AnchoredTime | null = null
  let nearest = 80
  for (const time of indexOf(times).inside(sentence)) {
    if (time.type !== 'DATE' && time.type !== 'TIME') continue
    if (!/^\d{4}/.test(time.value)) continue
    if (frame.content.some((piece) => overlaps(piece, time.span)) || (source && contains(source, time.span))) continue
    const distance = Math.min(Math.abs(time.span.start - cue.end), Math.abs(cue.start - time.span.end))
    if (distance >= nearest) continue
    nearest = distance
    best = time
  }
  if (!best) return null
  return { date: { value: best.value, span: best.span }, inferred: best.inferred.map(({ reason }) => ({ field: 'date.value', reason })) }
}
