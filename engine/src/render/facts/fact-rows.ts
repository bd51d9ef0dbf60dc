import type { Commitment, RecordedAction, RecordedOccasion, RecordedPosition, RecordedStatement } from '../../record/index.ts'
import { writtenAmount } from '../amount.ts'
import { type Edition, permalink } from '../edition.ts'
import type { FactRow } from './fact-row.ts'

const EMPTY: Omit<FactRow, 'type' | 'id'> = {
  date: '',
  party: '',
  partyName: '',
  what: '',
  kind: '',
  status: '',
  place: '',
  issue: '',
  toward: '',
  condition: '',
  amounts: '',
  speaker: '',
  relay: '',
  words: '',
  report: '',
  publisher: '',
  url: '',
  reportedAt: '',
  origins: '',
  link: '',
}
const LIST = '; '

/** The facts of an edition, one row each; a party's part in an occasion is a fact of its own. */
export function* factRows(edition: Edition): Generator<FactRow> {
  const reports = new Map(edition.reports.map((report) => [report.id, report]))
  const told = (report: string, reportedAt: string) => {
    const head = reports.get(report)
    return { report, publisher: head?.publisher ?? '', url: head?.url ?? '', reportedAt }
  }
  for (const occasion of edition.occasions) yield* occasionRows(edition, occasion, told)
  for (const one of edition.statements) yield { ...statementRow(edition, one), ...told(one.report, one.reportedAt) }
  for (const one of edition.positions) yield { ...positionRow(edition, one), ...told(one.report, one.reportedAt) }
  for (const one of edition.actions) yield { ...actionRow(edition, one), ...told(one.report, one.reportedAt) }
  for (const one of edition.commitments) yield { ...commitmentRow(edition, one), ...told(one.report, one.reportedAt) }
}

type Told = (report: string, reportedAt: string) => Pick<FactRow, 'report' | 'publisher' | 'url' | 'reportedAt'>

function* occasionRows(edition: Edition, occasion: RecordedOccasion, told: Told): Generator<FactRow> {
  const { id, title, kind, status, date, place, origins, claims, reports, lastReportedAt } = occasion
  const whole: FactRow = {
    ...EMPTY,
    type: 'occasion',
    id,
    date: date ?? '',
    what: title,
    kind,
    status,
    place: place ?? '',
    words: claims.find(({ field }) => field === 'title' || field === 'kind')?.words ?? claims[0]?.words ?? '',
    origins: String(origins),
    link: permalink(edition, 'occasion', id),
    ...told(reports.at(-1) ?? '', lastReportedAt),
  }
  yield whole
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  for (const party of occasion.parties) {
    const claim = byId.get(party.history.at(-1) ?? '')
    yield {
      ...whole,
      type: 'participation',
      id: claim?.id ?? `${id} ${party.actor}`,
      party: party.actor,
      partyName: edition.nameOf(party.actor),
      status: party.status,
      speaker: (claim?.saidBy ?? []).map(edition.nameOf).join(LIST),
      relay: (claim?.relay ?? []).join(LIST),
      words: claim?.words ?? '',
      ...(claim === undefined ? {} : told(claim.report, claim.reportedAt)),
    }
  }
}

function statementRow(edition: Edition, { id, statement, content, source, origins }: RecordedStatement): FactRow {
  const { speaker, stance, relay, date } = statement
  return {
    ...EMPTY,
    type: 'statement',
    id,
    date: date?.value ?? '',
    party: speaker.actor ?? '',
    partyName: speaker.actors.map(edition.nameOf).join(LIST),
    what: content.join(' […] '),
    kind: stance,
    status: statement.wording,
    speaker: speaker.name ?? source ?? speaker.role ?? '',
    relay: relay.join(LIST),
    words: content.join(' […] '),
    origins: String(origins),
    link: permalink(edition, 'statement', id),
  }
}

function positionRow(edition: Edition, { id, position, content, condition }: RecordedPosition): FactRow {
  return {
    ...EMPTY,
    type: 'position',
    id,
    party: position.party,
    partyName: edition.nameOf(position.party),
    what: content,
    kind: position.act,
    issue: position.issue,
    toward: position.toward.join(LIST),
    condition: condition ?? '',
    words: content,
    link: permalink(edition, 'position', id),
  }
}

function actionRow(edition: Edition, { id, action, what }: RecordedAction): FactRow {
  return {
    ...EMPTY,
    type: 'action',
    id,
    date: action.date?.value ?? '',
    party: action.parties.join(LIST),
    partyName: action.parties.map(edition.nameOf).join(LIST),
    what,
    kind: action.act,
    toward: action.recipients.join(LIST),
    amounts: action.amounts.map(writtenAmount).join(LIST),
    words: what,
    link: permalink(edition, 'action', id),
  }
}

function commitmentRow(edition: Edition, one: Commitment): FactRow {
  return {
    ...EMPTY,
    type: 'commitment',
    id: one.id,
    party: one.party,
    partyName: edition.nameOf(one.party),
    what: one.content,
    kind: one.kind,
    status: one.state,
    toward: (one.consentOf.length > 0 ? one.consentOf : one.toward).join(LIST),
    condition: one.condition ?? '',
    words: one.content,
    link: permalink(edition, 'position', one.position),
  }
}
