const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const

const DAY = /^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T(\d\d(?::\d\d)?))?$/
const MONTH = /^(\d{4}|XXXX)-(\d\d)$/
const OPEN_WEEKDAY = /^XXXX-WXX-([1-7])$/

/**
 * A TIMEX3 value as people write it: `2022-01-10` is "Mon 10 January 2022", `2022-01-10/2022-01-12` a range,
 * `XXXX-WXX-2` "a Tuesday (which one is open)". What it does not know it leaves as it stands.
 */
export function writtenDate(value: string): string {
  const slash = value.indexOf('/')
  if (slash > 0) return `${writtenDate(value.slice(0, slash))} – ${writtenDate(value.slice(slash + 1))}`
  const day = DAY.exec(value)
  if (day) return writtenDay(day)
  const month = MONTH.exec(value)
  if (month && monthName(month[2])) return `${monthName(month[2])} ${month[1] === 'XXXX' ? '(year open)' : month[1]}`
  const weekday = OPEN_WEEKDAY.exec(value)
  if (weekday) return `a ${WEEKDAYS[Number(weekday[1]) - 1]} (which one is open)`
  return value
}

function writtenDay([value, year = '', month = '', day = '', time]: RegExpExecArray): string {
  const name = monthName(month)
  if (name === undefined) return value
  const written = year === 'XXXX' ? `${Number(day)} ${name} (year open)` : `${weekdayOf(year, month, day)} ${Number(day)} ${name} ${year}`
  return time === undefined ? written : `${written}, ${time.length === 2 ? `${time} h` : time}`
}

const monthName = (month: string | undefined) => MONTHS[Number(month) - 1]

/** Gregorian day of the week by Sakamoto's method, three letters. */
function weekdayOf(year: string, month: string, day: string): string {
  const y = Number(year) - (Number(month) < 3 ? 1 : 0)
  const sum = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (SHIFTS[Number(month) - 1] ?? 0) + Number(day)
  return (WEEKDAYS[(sum + 6) % 7] ?? '').slice(0, 3)
}
