import type { RecordedAction, RecordedOccasion, RecordedPosition } from '../../record/index.ts'
import { eventDescription } from '../calendar/event-description.ts'
import { type Edition, permalink } from '../edition.ts'
import { escapedXml } from '../escape-xml.ts'
import { visibleWords } from '../visible-words.ts'
import { writtenDate } from '../written-date.ts'

const MOST_ENTRIES = 200
const NEVER = '1970-01-01'

interface Entry {
  readonly id: string
  readonly updated: string
  readonly title: string
  readonly content: string
}

/** What changed lately as an Atom feed (RFC 4287): an entry for each occasion, position and deed, the last told first. */
export function renderAtom(edition: Edition): string {
  const reports = new Map(edition.reports.map((report) => [report.id, report]))
  const entries = [
    ...edition.occasions.map((one) => occasionEntry(edition, one, eventDescription(edition, reports, one))),
    ...edition.positions.map((one) => positionEntry(edition, one)),
    ...edition.actions.map((one) => actionEntry(edition, one)),
  ]
    .sort((a, b) => (a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1))
    .slice(0, MOST_ENTRIES)
  const self = edition.address === null ? 'urn:tavolo:changes' : `${edition.address}/changes`
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escapedXml(self)}</id>
  <title>Tavolo: what changed</title>
  <updated>${instant(entries[0]?.updated ?? NEVER)}</updated>
  <author><name>Tavolo</name></author>
${edition.address === null ? '' : `  <link href="${escapedXml(self)}"/>\n`}${entries.map(written(edition)).join('')}</feed>
`
}

const occasionEntry = (edition: Edition, one: RecordedOccasion, content: string): Entry => ({
  id: permalink(edition, 'occasion', one.id),
  updated: one.lastReportedAt,
  title: `${one.date === null ? 'No date' : writtenDate(one.date)}: ${one.title || one.kind} (${one.status})`,
  content,
})

const positionEntry = (edition: Edition, one: RecordedPosition): Entry => ({
  id: permalink(edition, 'position', one.id),
  updated: one.reportedAt,
  title: `${edition.nameOf(one.position.party)}: ${one.position.act} (${one.position.issue})`,
  content: `“${visibleWords(one.content)}”${one.condition === null ? '' : ` if “${visibleWords(one.condition)}”`}`,
})

const actionEntry = (edition: Edition, one: RecordedAction): Entry => ({
  id: permalink(edition, 'action', one.id),
  updated: one.reportedAt,
  title: `${one.action.parties.map(edition.nameOf).join(', ') || 'Somebody'}: ${one.action.act}`,
  content: `“${visibleWords(one.what)}”`,
})

const written =
  (edition: Edition) =>
  ({ id, updated, title, content }: Entry): string =>
    `  <entry>
    <id>${escapedXml(id)}</id>
    <title>${escapedXml(visibleWords(title))}</title>
    <updated>${instant(updated)}</updated>
${edition.address === null ? '' : `    <link href="${escapedXml(id)}"/>\n`}    <content type="text">${escapedXml(content)}</content>
  </entry>
`

const instant = (day: string) => `${day.slice(0, 10)}T00:00:00Z`
