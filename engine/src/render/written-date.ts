import { civilDay, weekdayOf } from '../resolution/index.ts'

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
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
}

/** TIMEX3 dates, the nearer ones first; a year may be `XXXX`. */
const FORMS: readonly (readonly [form: RegExp, write: (groups: string[]) => string])[] = [
  [/^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/, ([year, month, day]) => `${weekday(year, month, day)} ${Number(day)} ${monthName(month)} ${year}`],
  [/^XXXX-(0[1-9]|1[0-2])-(\d\d)$/, ([month, day]) => `${Number(day)} ${monthName(month)} (year open)`],
  [/^(\d{4}|XXXX)-(0[1-9]|1[0-2])$/, ([year, month]) => `${monthName(month)} ${yearName(year)}`],
  [/^(\d{4}|XXXX)-(SP|SU|FA|WI)$/, ([year, season = '']) => `${PARTS[season]} ${yearName(year)}`],
  [/^(\d{4}|XXXX)-Q([1-4])$/, ([year, quarter]) => `quarter ${quarter} of ${yearName(year)}`],
  [/^(\d{4}|XXXX)-H([12])$/, ([year, half]) => `half ${half} of ${yearName(year)}`],
  [/^(\d{4})-W(\d\d)$/, ([year, week]) => `week ${Number(week)} of ${year}`],
  [/^(\d{4})-W(\d\d)-WE$/, ([year, week]) => `the weekend of week ${Number(week)}, ${year}`],
  [/^XXXX-WXX-([1-7])$/, ([day]) => `a ${WEEKDAYS[Number(day) - 1]} (which one is open)`],
  [/^XXXX-WXX-WE$/, () => 'a weekend (which one is open)'],
  [/^XXXX-WXX$/, () => 'a week (which one is open)'],
  [/^XXXX-XX$/, () => 'a month (which one is open)'],
  [/^XXXX-XX-XX$/, () => 'a day (which one is open)'],
  [/^XXXX$/, () => 'a year (which one is open)'],
]

/**
 * A TIMEX3 value as people write it: `2022-01-10` is "Mon 10 January 2022", `2022-01-10/2022-01-12` a range,
 * `XXXX-WXX-2` "a Tuesday (which one is open)". What it does not know it leaves as it stands.
 */
export function writtenDate(value: string): string {
  const slash = value.indexOf('/')
  if (slash > 0) return `${writtenDate(value.slice(0, slash))} – ${writtenDate(value.slice(slash + 1))}`
  const clock = value.indexOf('T')
  const date = clock > 0 ? value.slice(0, clock) : value
  const time = clock > 0 ? value.slice(clock + 1) : ''
  const written = writtenDay(date)
  return written === null ? value : written + writtenTime(time)
}

function writtenDay(date: string): string | null {
  for (const [form, write] of FORMS) {
    const groups = form.exec(date)
    if (groups !== null) return write(groups.slice(1))
  }
  return null
}

const writtenTime = (time: string) =>
  time === '' || time.startsWith('X') ? '' : `, ${PARTS[time] ?? (time.length === 2 ? `${time} h` : time)}`

const monthName = (month: string | undefined) => MONTHS[Number(month) - 1]

const yearName = (year: string | undefined) => (year === 'XXXX' ? '(year open)' : year)

const weekday = (...[year, month, day]: readonly (string | undefined)[]) =>
  WEEKDAYS[weekdayOf(civilDay(Number(year), Number(month), Number(day))) - 1]?.slice(0, 3)
