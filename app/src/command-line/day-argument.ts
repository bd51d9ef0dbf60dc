import { InvalidArgumentError } from 'commander'
import { calendarDay, EXPECTED_DAY } from '../intake/calendar-day.ts'

/** The value of an option that takes a day. */
export function dayArgument(written: string): string {
  const day = calendarDay(written)
  if (day === null) throw new InvalidArgumentError(`"${written}" is no day of the calendar (command line): ${EXPECTED_DAY} [TAVOLO-DATE]`)
  return day
}
