import type { Dossier } from '../../document/index.ts'
import type { Claim, RecordedAction, RecordedOccasion, RecordedPosition, RecordedStatement } from '../../record/index.ts'
import { writtenAmount } from '../amount.ts'
import { type Edition, linkToClaim, permalink } from '../edition.ts'

type Node = Readonly<Record<string, unknown>>

const EVENT_STATUS: Readonly<Record<RecordedOccasion['status'], string>> = {
  held: 'EventScheduled',
  underway: 'EventScheduled',
  planned: 'EventScheduled',
  tentative: 'EventScheduled',
  proposed: 'EventScheduled',
  lapsed: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
  refused: 'EventCancelled',
}
const DAY = /^\d{4}(-\d\d){0,2}(T\d\d:\d\d(:\d\d)?)?$/

/** A report: what everything else was derived from. */
export const reportNode = (edition: Edition, { id, language, publishedAt, publisher, title, url, sha256 }: Dossier['report']): Node => ({
  '@id': permalink(edition, 'report', id),
  '@type': ['NewsArticle', 'prov:Entity'],
  headline: title,
  inLanguage: language,
  datePublished: publishedAt,
  publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
  url: webAddress(url),
  'tavolo:sha256': sha256,
})

/** An occasion; a day that is open stays out. */
export function occasionNode(edition: Edition, occasion: RecordedOccasion, actors: Set<string>): Node {
  const { id, kind, title, date, place, status, moves, reports, lastReportedAt } = occasion
  const [start = '', end = start] = (date ?? '').split('/')
  const [from = ''] = (moves.at(-1)?.from ?? '').split('/')
  return {
    '@id': permalink(edition, 'occasion', id),
    '@type': ['Event', 'prov:Entity'],
    additionalType: `tavolo:${kind}`,
    name: title,
    startDate: DAY.test(start) ? start : null,
    endDate: DAY.test(end) ? end : null,
    previousStartDate: DAY.test(from) ? from : null,
    location: place === null ? null : { '@type': 'Place', name: place },
    eventStatus: `https://schema.org/${moves.length > 0 && EVENT_STATUS[status] === 'EventScheduled' ? 'EventRescheduled' : EVENT_STATUS[status]}`,
    'tavolo:status': status,
    attendee: occasion.parties.map(({ actor, status }) => ({ ...agent(edition, actor, actors), 'tavolo:status': status })),
    'prov:wasDerivedFrom': reports.map((report) => derivedFrom(edition, report)),
    'prov:generatedAtTime': lastReportedAt,
  }
}

/** One report's word on one field of an occasion. */
export const claimNode = (edition: Edition, occasion: string, claim: Claim, actors: Set<string>): Node => ({
  '@id': linkToClaim(edition, occasion, claim.id),
  '@type': ['Claim', 'prov:Entity'],
  about: { '@id': permalink(edition, 'occasion', occasion) },
  text: claim.words,
  'tavolo:field': claim.field,
  'tavolo:value': claim.value,
  'tavolo:party': claim.actor === null ? null : agent(edition, claim.actor, actors),
  appearance: derivedFrom(edition, claim.report),
  'prov:wasDerivedFrom': derivedFrom(edition, claim.report),
  'prov:wasAttributedTo': [...claim.saidBy, ...claim.relay].map((actor) => agent(edition, actor, actors)),
  'prov:generatedAtTime': claim.reportedAt,
  'tavolo:span': claim.span === null ? null : [claim.span.start, claim.span.end],
})

/** What somebody said, in his words. */
export const quotationNode = (edition: Edition, one: RecordedStatement, actors: Set<string>): Node => ({
  '@id': permalink(edition, 'statement', one.id),
  '@type': ['Quotation', 'prov:Entity'],
  text: one.content.join(' […] '),
  creator: one.statement.speaker.actors.map((actor) => agent(edition, actor, actors)),
  'tavolo:speaker': one.statement.speaker.name ?? one.source,
  'tavolo:stance': one.statement.stance,
  'tavolo:wording': one.statement.wording,
  dateCreated: one.statement.date?.value ?? null,
  isPartOf: derivedFrom(edition, one.report),
  'prov:wasDerivedFrom': one.reports.map((report) => derivedFrom(edition, report)),
  'prov:wasAttributedTo': [...one.statement.speaker.actors, ...one.statement.relay].map((actor) => agent(edition, actor, actors)),
  'prov:generatedAtTime': one.reportedAt,
  'tavolo:span': one.statement.content.map(({ start, end }) => [start, end]),
})

/** What a party wants. */
export const positionNode = (edition: Edition, one: RecordedPosition, actors: Set<string>): Node => ({
  '@id': permalink(edition, 'position', one.id),
  '@type': ['Claim', 'prov:Entity'],
  text: one.content,
  author: agent(edition, one.position.party, actors),
  about: `tavolo:issue:${one.position.issue}`,
  'tavolo:act': one.position.act,
  'tavolo:toward': one.position.toward.map((actor) => agent(edition, actor, actors)),
  'tavolo:condition': one.condition,
  appearance: derivedFrom(edition, one.report),
  'prov:wasDerivedFrom': one.reports.map((report) => derivedFrom(edition, report)),
  'prov:wasAttributedTo': agent(edition, one.position.party, actors),
  'prov:generatedAtTime': one.reportedAt,
})

/** What somebody did, to or for whom. */
export const actionNode = (edition: Edition, one: RecordedAction, actors: Set<string>): Node => ({
  '@id': permalink(edition, 'action', one.id),
  '@type': ['Action', 'prov:Activity'],
  name: one.action.act,
  description: one.what,
  agent: one.action.parties.map((actor) => agent(edition, actor, actors)),
  participant: one.action.recipients.map((actor) => agent(edition, actor, actors)),
  startTime: one.action.date !== null && DAY.test(one.action.date.value) ? one.action.date.value : null,
  'tavolo:amount': one.action.amounts.map(writtenAmount),
  subjectOf: derivedFrom(edition, one.report),
  'prov:wasAssociatedWith': one.action.parties.map((actor) => agent(edition, actor, actors)),
  'tavolo:reportedAt': one.reportedAt,
  'tavolo:span': [one.action.what.start, one.action.what.end],
})

function agent(edition: Edition, actor: string, actors: Set<string>): Node {
  actors.add(actor)
  return { '@id': permalink(edition, 'actor', actor) }
}

const derivedFrom = (edition: Edition, report: string): Node => ({ '@id': permalink(edition, 'report', report) })

/** Only addresses of the web are links; anything else a report names as its address is not. */
export const webAddress = (url: string | null): string | null => (url !== null && /^https?:\/\/[^\s"'<>\\]+$/i.test(url) ? url : null)
