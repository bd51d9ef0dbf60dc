import { type Actor, contains, DOSSIER_FORMAT, type Dossier, overlaps, type Report, type Span, type TimeFact } from '../document/index.ts'
import type { AnchoredTime } from '../resolution/index.ts'
import { actionFacts } from './actions.ts'
import { agendaFacts, type Place } from './agenda.ts'
import { doubtsOf } from './doubts.ts'
import { factId } from './fact-id.ts'
import type { Findings } from './findings.ts'
import { issueFinder, positionFacts } from './positions.ts'
import { provenance } from './provenance.ts'
import { statementFacts } from './statements.ts'

/** Puts a report's findings into its dossier. */
export function assembleDossier(findings: Findings): Dossier {
  const { document, clauses, times, referents, lexicon } = findings
  const { text, report, quotations, sentences } = document
  const actorsIn = actorsInside(findings.actors)
  const partiesOf = (token: number): readonly string[] => referents.of(token)?.actors ?? []
  const statements = statementFacts(findings.statements, quotations, times, sentences)
  const issueOf = issueFinder(lexicon, (span) => lemmasInside(findings, span))
  const saidIn = (span: Span) =>
    statements
      .filter(({ content }) => content.some((piece) => contains(piece, span)))
      .map(({ id, speaker, stance }) => ({
        id,
        parties: speaker.parties,
        confirms: stance === 'confirm' || stance === 'say' || stance === 'announce',
      }))
  const placeIn = (scope: Span): Place | null => findings.places.find(({ span }) => contains(scope, span)) ?? null
  return {
    format: DOSSIER_FORMAT,
    report: headerOf(report),
    actors: findings.actors,
    times: times.map(timeFact),
    agenda: agendaFacts(clauses.occasions, { text, times, partiesOf, placeIn, saidIn }),
    statements,
    positions: positionFacts(findings.statements, statements, actorsIn, issueOf),
    actions: actionFacts(clauses.deeds, { times, amounts: findings.amounts, partiesOf, actorsIn }),
    doubts: doubtsOf(findings, statements),
  }
}

const headerOf = ({ id, language, publishedAt, publisher, title, url, sha256, text }: Report): Dossier['report'] => ({
  id,
  language,
  publishedAt,
  publisher,
  title,
  url,
  sha256,
  length: text.length,
})

function timeFact({ span, type, value, rule, inferred }: AnchoredTime): TimeFact {
  const fact = { span, type, value }
  return { id: factId('time', fact), ...fact, provenance: provenance([rule], [span], inferred) }
}

/** Ids of the actors mentioned inside a span, in reading order. */
const actorsInside = (actors: readonly Actor[]) => {
  const mentions = actors.filter(({ kind }) => kind !== 'media').flatMap(({ id, mentions: spans }) => spans.map((span) => ({ id, span })))
  mentions.sort((a, b) => a.span.start - b.span.start)
  return (span: Span): string[] => [...new Set(mentions.filter((mention) => overlaps(span, mention.span)).map(({ id }) => id))]
}

function lemmasInside({ document, clauses }: Findings, span: Span): string[] {
  const { start, end, count } = document.tokens
  const lemmas: string[] = []
  for (let i = 0; i < count; i++)
    if ((start[i] ?? 0) >= span.start && (end[i] ?? 0) <= span.end) lemmas.push(clauses.context.tree.lemma(i).toLowerCase())
  return lemmas
}
