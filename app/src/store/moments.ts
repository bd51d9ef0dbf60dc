import { calendarDay, EXPECTED_DAY } from '../intake/calendar-day.ts'
import { Problem } from '../problem.ts'

/** Behind every day. */
export const END_OF_TIME = '9999-12-31'

/**
 * The day of a moment that somebody asks about; reports are known by days.
 * @throws Problem TAVOLO-DATE
 */
export function dayAsked(moment: string): string {
  const day = calendarDay(moment)
  if (day === null) throw new Problem('TAVOLO-DATE', `"${moment}" is no day of the calendar`, 'query', EXPECTED_DAY)
  return day
}
