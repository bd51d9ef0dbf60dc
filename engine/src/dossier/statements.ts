import { contains, type Inference, overlaps, type Quotation, type Span, type Statement, type Wording } from '../document/index.ts'
import type { AttributedStatement } from '../resolution/index.ts'
import { factId } from './fact-id.ts'
import { provenance } from './provenance.ts'
import type { SaidAt } from './said-at.ts'

/** Turns attributed statements into dossier facts. */
export function statementFacts(
  attributed: readonly AttributedStatement[],
  quotations: readonly Quotation[],
  days: readonly (SaidAt | null)[],
): Statement[] {
  return attributed.map((one, at) => {
    const { frame, source, speaker, relay } = one
    const saidAt = days[at] ?? null
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
