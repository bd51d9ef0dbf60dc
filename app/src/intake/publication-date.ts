import { calendarDay } from './calendar-day.ts'

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** What a date of publication must look like, for messages. */
export const EXPECTED_PUBLICATION =
  'give a day of the calendar as YYYY-MM-DD, such as 2022-01-10, or, where only the month is known, YYYY-MM'

/** When a report came out: a day as `calendarDay` reads it, or a month (`2011-03`); null where it is neither. */
export function publicationDate(written: string): string | null {
  const month = written.trim()
  return MONTH.test(month) && !month.startsWith('0000') ? month : calendarDay(written)
}

/** True for a date of publication of which only the month is known. */
export const isMonthOnly = (date: string | null): boolean => date !== null && MONTH.test(date)
