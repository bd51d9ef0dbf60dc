import { type CivilDay, civilDay, daysInMonth } from '../resolution/index.ts'

/** The days that a TIMEX3 value may mean, both ends included. */
export interface DayRange {
  readonly first: CivilDay
  readonly last: CivilDay
}

/** `2022-01-10T15:00` → that day; `2022-01` → its 31 days; null where a part is open. */
export function dayRange(value: string): DayRange | null {
  const slash = value.indexOf('/')
  if (slash >= 0) {
    const from = dayRange(value.slice(0, slash))
    const to = dayRange(value.slice(slash + 1))
    return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null
  }
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|T)/.exec(value)
  if (!found) return null
  const year = Number(found[1])
  if (!found[2]) return { first: civilDay(year, 1, 1), last: civilDay(year, 12, 31) }
  const month = Number(found[2])
  if (month < 1 || month > 12) return null
  if (!found[3]) return { first: civilDay(year, month, 1), last: civilDay(year, month, daysInMonth(year, month)) }
  const day = civilDay(year, month, Number(found[3]))
  return { first: day, last: day }
}

export const isOneDay = ({ first, last }: DayRange): boolean => first === last

export const holds = (outer: DayRange, inner: DayRange): boolean => outer.first <= inner.first && inner.last <= outer.last

/** How many days it may be. */
export const lengthOf = ({ first, last }: DayRange): number => last - first + 1
