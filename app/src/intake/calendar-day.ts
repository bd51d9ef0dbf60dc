const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** What a date of publication must look like, for messages. */
export const EXPECTED_DAY = 'give a day of the calendar as YYYY-MM-DD, such as 2022-01-10'

/** The day of `2022-01-10` or `2022-01-10T09:30:00Z` (the day as it is written); null where the calendar has no such day. */
export function calendarDay(written: string): string | null {
  const [, year, month, day] = DAY.exec(written.trim()) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const days = Number(month) === 2 && isLeapYear(Number(year)) ? 29 : (DAYS_IN_MONTH[Number(month) - 1] ?? 0)
  return Number(year) > 0 && Number(day) >= 1 && Number(day) <= days ? `${year}-${month}-${day}` : null
}

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
