import type { Dossier, Provenance, Span } from '../../document/index.ts'

/** A fact of a dossier in one line, with where and by which rules it came about. */
export interface FactAtPlace {
  readonly summary: string
  readonly spans: readonly Span[]
  readonly provenance: Provenance
}

/** The facts that rest on the words at an offset. */
export function factsAt(dossier: Dossier, offset: number): FactAtPlace[] {
  return allFacts(dossier).filter(({ spans }) => spans.some((span) => span.start <= offset && offset <= span.end))
}

function allFacts({ times, agenda, statements, positions, actions }: Dossier): FactAtPlace[] {
  return [
    ...times.map((fact) => found(`time ${fact.type} ${fact.value}`, [fact.span], fact.provenance)),
    ...agenda.map((fact) => {
      const parties = fact.parties.map(({ actor, status }) => `${actor} ${status}`).join(', ')
      const spans = [
        ...fact.mentions,
        ...fact.parties.map(({ span }) => span),
        fact.date?.span ?? null,
        fact.movedFrom?.span ?? null,
        fact.place?.span ?? null,
      ]
      return found(`occasion ${fact.kind}, ${fact.date?.value ?? 'no date'}, ${fact.status} (${parties})`, spans, fact.provenance)
    }),
    ...statements.map((fact, i) => {
      const speakers = fact.speaker.actors.join(', ') || 'speaker unknown'
      const spans = [fact.source, fact.cue, ...fact.content, fact.date?.span ?? null]
      return found(`statement S${i + 1} ${speakers}: ${fact.stance}, ${fact.wording}`, spans, fact.provenance)
    }),
    ...positions.map((fact) => {
      const toward = fact.toward.length === 0 ? '' : ` → ${fact.toward.join(', ')}`
      return found(`position ${fact.party}: ${fact.act}${toward}, ${fact.issue}`, [fact.content, fact.condition], fact.provenance)
    }),
    ...actions.map((fact) => {
      const spans = [fact.what, fact.date?.span ?? null, ...fact.amounts.map(({ span }) => span)]
      return found(`action ${fact.parties.join(', ') || 'doer unknown'}: ${fact.act}`, spans, fact.provenance)
    }),
  ]
}

const found = (summary: string, spans: readonly (Span | null)[], provenance: Provenance): FactAtPlace => ({
  summary,
  spans: [...spans.filter((span) => span !== null), ...provenance.spans],
  provenance,
})
