import { civilDay, dateOf, daysInMonth } from '../../resolution/index.ts'

/** When an event is, as the values of DTSTART and DTEND; the end is excluded. */
export interface EventTime {
  readonly isAllDay: boolean
  readonly start: string
  readonly end: string | null
}

/**
 * `2022-01-10` → a whole day, `2022-01-10/2022-01-12` three of them, `2022-01` its 31, `2022-01-10T15:00` an hour of the clock
 * on the spot (floating). Null where the day is open or only the year is known: that is nothing to enter in a calendar.
 */
export function eventTime(value: string | null): EventTime | null {
  if (value === null) return null
  const hour = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(?::(\d\d))?(?::\d\d)?$/.exec(value)
  if (hour !== null && Number(hour[4]) < 24 && Number(hour[5] ?? 0) < 60) {
    const day = dayOf(value.slice(0, 10))
    return day === null ? null : { isAllDay: false, start: `${written(day)}T${hour[4]}${hour[5] ?? '00'}00`, end: null }
  }
  const slash = value.indexOf('/')
  const first = rangeOf(slash < 0 ? value : value.slice(0, slash))
  const last = slash < 0 ? first : rangeOf(value.slice(slash + 1))
  if (first === null || last === null || last.last < first.first) return null
  return { isAllDay: true, start: written(first.first), end: written(last.last + 1) }
}

function rangeOf(value: string): { first: number; last: number } | null {
  const [date = ''] = value.split('T')
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(date)
  if (month !== null) {
    const first = civilDay(Number(month[1]), Number(month[2]), 1)
    return { first, last: first + daysInMonth(Number(month[1]), Number(month[2])) - 1 }
  }
  const day = dayOf(date)
  return day === null ? null : { first: day, last: day }
}

function dayOf(date: string): number | null {
  const [, year, month, day] = (/^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/.exec(date) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  return day >= 1 && day <= daysInMonth(year, month) ? civilDay(year, month, day) : null
}

function written(civil: number): string {
  const { year, month, day } = dateOf(civil)
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`
}
