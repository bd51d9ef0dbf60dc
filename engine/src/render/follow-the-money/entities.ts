import type { Dossier } from '../../document/index.ts'
import type { RecordedAction, RecordedOccasion, RecordedPosition, RecordedStatement } from '../../record/index.ts'
import { writtenAmount } from '../amount.ts'
import { type Edition, permalink } from '../edition.ts'
import { webAddress } from '../linked-data/nodes.ts'

/** An entity of FollowTheMoney: each property is a list of texts or of ids of other entities. */
export interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** Parts of a day that the model knows: year, month or day, with an hour. */
const DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?$/

/** The name that one entity has for the others. */
const idOf = (kind: string, id: string) => `tavolo-${kind}-${encodeURIComponent(id.toWellFormed())}`

const entity = (schema: string, id: string, properties: Readonly<Record<string, readonly (string | null)[]>>): Entity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]) => [name, values.filter((value): value is string => value !== null && value !== '')] as const)
      .filter(([, values]) => values.length > 0),
  ),
})

export const reportEntity = (edition: Edition, { id, language, publishedAt, publisher, title, url }: Dossier['report']): Entity =>
  entity('Article', idOf('report', id), {
    name: [title],
    fileName: [`${id}.txt`],
    title: [title],
    language: [language],
    publishedAt: [publishedAt],
    publisher: [publisher],
    sourceUrl: [webAddress(url)],
    alephUrl: [webAddress(permalink(edition, 'report', id))],
  })

export function partyEntity(edition: Edition, actor: string): Entity {
  const schema = actor.startsWith('person:') ? 'Person' : /^[A-Z]{2}$/.test(actor) ? 'PublicBody' : 'Organization'
  return entity(schema, idOf('actor', actor), {
    name: [edition.nameOf(actor) || actor],
    country: [/^[A-Z]{2}$/.test(actor) ? actor.toLowerCase() : null],
  })
}

/** The event, and a link for each party with its status. */
export function eventEntities(edition: Edition, occasion: RecordedOccasion): Entity[] {
  const { id, title, kind, status, date, place, parties, reports, claims, lastReportedAt } = occasion
  const [start = null, end = null] = (date ?? '').split('/')
  const event = idOf('occasion', id)
  return [
    entity('Event', event, {
      name: [title || kind],
      startDate: [dateOrNull(start)],
      endDate: [dateOrNull(end)],
      location: [place],
      summary: [`${kind}, ${status}`],
      keywords: [kind, status],
      description: [...new Set(claims.map(({ words }) => words))],
      involved: parties.map(({ actor }) => idOf('actor', actor)),
      proof: reports.map((report) => idOf('report', report)),
      modifiedAt: [lastReportedAt.slice(0, 10)],
      sourceUrl: [webAddress(permalink(edition, 'occasion', id))],
    }),
    ...parties.map(({ actor, status }) =>
      entity('UnknownLink', idOf('participation', `${id} ${actor}`), {
        subject: [idOf('actor', actor)],
        object: [event],
        role: ['participant'],
        status: [status],
        startDate: [dateOrNull(start)],
      }),
    ),
  ]
}

export const statementEntity = (edition: Edition, one: RecordedStatement): Entity =>
  entity('Note', idOf('statement', one.id), {
    name: [`${one.statement.speaker.name ?? one.source ?? one.statement.speaker.role ?? 'somebody'}: ${one.statement.stance}`],
    description: one.content,
    entity: one.statement.speaker.actors.map((actor) => idOf('actor', actor)),
    keywords: ['statement', one.statement.stance, one.statement.wording],
    proof: one.reports.map((report) => idOf('report', report)),
    sourceUrl: [webAddress(permalink(edition, 'statement', one.id))],
  })

export const positionEntity = (edition: Edition, one: RecordedPosition): Entity =>
  entity('Note', idOf('position', one.id), {
    name: [`${edition.nameOf(one.position.party)}: ${one.position.act} (${one.position.issue})`],
    description: [one.content, one.condition],
    entity: [idOf('actor', one.position.party)],
    keywords: ['position', one.position.act, one.position.issue],
    proof: one.reports.map((report) => idOf('report', report)),
    sourceUrl: [webAddress(permalink(edition, 'position', one.id))],
  })

/** A deed is an event that its doers organised. */
export const actionEntity = (edition: Edition, { id, action, what, report, reportedAt }: RecordedAction): Entity =>
  entity('Event', idOf('action', id), {
    name: [`${action.parties.map(edition.nameOf).join(', ') || 'somebody'}: ${action.act}`],
    description: [what],
    summary: action.amounts.map(writtenAmount),
    keywords: ['action', action.act],
    startDate: [dateOrNull(action.date?.value ?? null)],
    organizer: action.parties.map((actor) => idOf('actor', actor)),
    involved: action.recipients.map((actor) => idOf('actor', actor)),
    proof: [idOf('report', report)],
    modifiedAt: [reportedAt.slice(0, 10)],
    sourceUrl: [webAddress(permalink(edition, 'action', id))],
  })

const dateOrNull = (value: string | null) => (value !== null && DATE.test(value) ? value : null)
