import { InvalidArgumentError } from 'commander'
import { calendarDay, EXPECTED_DAY } from '../intake/calendar-day.ts'

/** The value of `--published`. */
export function publicationDay(written: string): string {
  const day = calendarDay(written)
  if (day === null) throw new InvalidArgumentError(`"${written}" is no day of the calendar (--published): ${EXPECTED_DAY} [TAVOLO-DATE]`)
  return day
}
