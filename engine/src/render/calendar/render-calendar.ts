import type { RecordedOccasion } from '../../record/index.ts'
import type { Edition } from '../edition.ts'
import { calendarText, contentLine } from './content-line.ts'
import { eventLines } from './event.ts'

/** What a calendar is called and what it leaves out. */
export interface CalendarOptions {
  readonly name: string
  readonly withoutCancelled?: boolean
}

/**
 * The occasions of an edition as a calendar to subscribe to (RFC 5545). Same edition, same bytes: nothing in it comes from a clock.
 * Occasions whose day is open, or of which only the year is known, are left out.
 */
export function renderCalendar(edition: Edition, { name, withoutCancelled = false }: CalendarOptions): string {
  const isWanted = ({ status }: RecordedOccasion) => !withoutCancelled || (status !== 'cancelled' && status !== 'refused')
  const reports = new Map(edition.reports.map((report) => [report.id, report]))
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Tavolo//Record of occasions//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', calendarText(name)),
    contentLine('X-WR-CALNAME', calendarText(name)),
    contentLine('REFRESH-INTERVAL', 'PT1H', { VALUE: 'DURATION' }),
    ...edition.occasions.filter(isWanted).flatMap((occasion) => eventLines(edition, reports, occasion)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
