import type { RecordedOccasion } from '../../record/index.ts'
import { type Edition, permalink } from '../edition.ts'
import { actionNode, claimNode, occasionNode, positionNode, quotationNode, reportNode } from './nodes.ts'

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  tavolo: 'urn:tavolo:term:',
  startDate: { '@type': 'Date' },
  endDate: { '@type': 'Date' },
}

/** An edition as linked data: schema.org Event, Quotation, Claim and Action, with where each comes from in PROV-O. */
export function renderJsonLd(edition: Edition): string {
  const actors = new Set<string>()
  const graph = [
    ...edition.reports.map((report) => reportNode(edition, report)),
    ...edition.occasions.map((occasion) => occasionNode(edition, occasion, actors)),
    ...edition.occasions.flatMap((occasion: RecordedOccasion) =>
      occasion.claims.map((claim) => claimNode(edition, occasion.id, claim, actors)),
    ),
    ...edition.statements.map((statement) => quotationNode(edition, statement, actors)),
    ...edition.positions.map((position) => positionNode(edition, position, actors)),
    ...edition.actions.map((action) => actionNode(edition, action, actors)),
  ]
  const agents = [...actors].map((actor) => ({
    '@id': permalink(edition, 'actor', actor),
    '@type': [actor.startsWith('person:') ? 'Person' : 'Organization', 'prov:Agent'],
    identifier: actor,
    name: edition.nameOf(actor),
  }))
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': [...agents, ...graph] }, null, 1)}\n`
}
