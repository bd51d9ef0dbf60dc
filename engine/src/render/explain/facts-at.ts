import type { Dossier, Provenance, Span } from '../../document/index.ts'

/** A fact of a dossier in one line, with where and by which rules it came about. */
export interface FactAtPlace {
  readonly id: string
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
    ...times.map((fact) => found(fact.id, `time ${fact.type} ${fact.value}`, [fact.span], fact.provenance)),
    ...agenda.map((fact) => {
      const parties = fact.parties.map(({ actor, status }) => `${actor} ${status}`).join(', ')
      const spans = [
        ...fact.mentions,
        ...fact.parties.map(({ span }) => span),
        fact.date?.span ?? null,
        fact.movedFrom?.span ?? null,
        fact.place?.span ?? null,
      ]
      return found(fact.id, `occasion ${fact.kind}, ${fact.date?.value ?? 'no date'}, ${fact.status} (${parties})`, spans, fact.provenance)
    }),
    ...statements.map((fact, i) => {
      const speakers = fact.speaker.actors.join(', ') || 'speaker unknown'
      const spans = [fact.source, fact.cue, ...fact.content, fact.date?.span ?? null]
      return found(fact.id, `statement S${i + 1} ${speakers}: ${fact.stance}, ${fact.wording}`, spans, fact.provenance)
    }),
    ...positions.map((fact) => {
      const toward = fact.toward.length === 0 ? '' : ` → ${fact.toward.join(', ')}`
      return found(fact.id, `position ${fact.party}: ${fact.act}${toward}, ${fact.issue}`, [fact.content, fact.condition], fact.provenance)
    }),
    ...actions.map((fact) => {
      const spans = [fact.what, fact.date?.span ?? null, ...fact.amounts.map(({ span }) => span)]
      return found(fact.id, `action ${fact.parties.join(', ') || 'doer unknown'}: ${fact.act}`, spans, fact.provenance)
    }),
  ]
}

const found = (id: string, summary: string, spans: readonly (Span | null)[], provenance: Provenance): FactAtPlace => ({
  id,
  summary,
  spans: [...spans.filter((span) => span !== null), ...provenance.spans],
  provenance,
})
