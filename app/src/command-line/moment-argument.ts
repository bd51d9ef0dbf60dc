import { InvalidArgumentError } from 'commander'
import { calendarDay, EXPECTED_DAY } from '../intake/calendar-day.ts'

/** The value of options that ask for a day: `2022-01-10`, or an instant of that day. */
export function momentArgument(written: string): string {
  if (calendarDay(written) !== null) return written
  throw new InvalidArgumentError(`"${written}" is no day of the calendar (command line): ${EXPECTED_DAY} [TAVOLO-DATE]`)
}

/** The value of options that ask for a party: the two letters of a state may be small. */
export const partyArgument = (written: string): string => (/^[a-z]{2}$/.test(written) ? written.toUpperCase() : written)
