import type { Dossier } from '../../document/index.ts'
import type { RecordedOccasion } from '../../record/index.ts'
import { type Edition, permalink } from '../edition.ts'
import { visibleWords } from '../visible-words.ts'
import { calendarText, contentLine } from './content-line.ts'
import { eventDescription } from './event-description.ts'
import { eventTime } from './event-time.ts'
import { EVENT_STATUS, participation } from './statuses.ts'

const LONGEST_TITLE = 300

/** An occasion as a VEVENT; nothing where its day is not known well enough to stand in a calendar. */
export function eventLines(edition: Edition, reports: ReadonlyMap<string, Dossier['report']>, occasion: RecordedOccasion): string[] {
  const time = eventTime(occasion.date)
  if (time === null) return []
  const { id, title, place, status, kind, parties, lastReportedAt } = occasion
  const changedAt = instant(lastReportedAt)
  const day: Readonly<Record<string, string>> = time.isAllDay ? { VALUE: 'DATE' } : {}
  const name = visibleWords(title).slice(0, LONGEST_TITLE) || kind
  return [
    contentLine('BEGIN', 'VEVENT'),
    // A calendar knows an event by this name for ever: it keeps the one that it was first told.
    contentLine('UID', calendarText(`${edition.firstIds?.get(id) ?? id}@tavolo`)),
    contentLine('DTSTAMP', changedAt),
    contentLine('LAST-MODIFIED', changedAt),
    contentLine('SEQUENCE', String(sequenceOf(occasion))),
    contentLine('DTSTART', time.start, day),
    ...(time.end === null ? [] : [contentLine('DTEND', time.end, day)]),
    contentLine('SUMMARY', calendarText(status === 'postponed' || status === 'lapsed' ? `${name} (${status})` : name)),
    contentLine('STATUS', EVENT_STATUS[status]),
    contentLine('CATEGORIES', calendarText(kind)),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(place === null ? [] : [contentLine('LOCATION', calendarText(visibleWords(place)))]),
    contentLine('DESCRIPTION', calendarText(eventDescription(edition, reports, occasion))),
    ...(edition.address === null ? [] : [contentLine('URL', permalink(edition, 'occasion', id))]),
    // RFC 5545, 3.8.4.3: where there are attendees there is an organizer.
    ...(parties.length === 0 ? [] : [contentLine('ORGANIZER', 'urn:tavolo:record', { CN: 'Tavolo' })]),
    ...parties.map((party) =>
      contentLine('ATTENDEE', permalink({ address: null }, 'actor', party.actor), {
        CUTYPE: party.actor.startsWith('person:') ? 'INDIVIDUAL' : 'GROUP',
        ROLE: 'REQ-PARTICIPANT',
        PARTSTAT: participation(party),
        CN: visibleWords(edition.nameOf(party.actor)),
      }),
    ),
    contentLine('END', 'VEVENT'),
  ]
}

/** Grows with every move and with every later day on which something about the occasion was told. */
function sequenceOf({ moves, claims }: RecordedOccasion): number {
  const days = new Set(claims.map(({ reportedAt }) => reportedAt))
  return moves.length + Math.max(0, days.size - 1)
}

/** `2021-12-28` → `20211228T000000Z`. */
const instant = (day: string) => `${day.slice(0, 10).replaceAll('-', '')}T000000Z`
