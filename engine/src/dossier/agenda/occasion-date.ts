import { civilDay, isoDay, weekdayOf } from '../../resolution/index.ts'

const HOUR = /T\d\d/

/**
 * A TIMEX3 value as the agenda writes it: a part of the day is its day, a week its seven days, a season or a part of a year its year.
 * `2022-W02` → `2022-01-10/2022-01-16`, `2021-SU` → `2021`, `2021-11-12TEV` → `2021-11-12`.
 */
export function occasionDate(value: string): string {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  if (week) {
    const fourth = civilDay(Number(week[1]), 1, 4)
    const monday = fourth - weekdayOf(fourth) + 1 + 7 * (Number(week[2]) - 1)
    return `${isoDay(week[3] ? monday + 5 : monday)}/${isoDay(monday + 6)}`
  }
  if (/^[\dX]{4}-(SP|SU|FA|AU|WI|H\d|Q\d)/.test(value)) return value.slice(0, 4)
  const part = value.indexOf('T')
  return part >= 0 && !HOUR.test(value) ? value.slice(0, part) : value
}

/** First and last day that a value can mean, as text that sorts; null where a part of it is open. */
export function boundsOf(value: string): { first: string; last: string } | null {
  const date = occasionDate(value)
  if (date.includes('X')) return null
  const [from, to] = date.split('/')
  if (to && from) return { first: from, last: to }
  const day = date.slice(0, 10)
  return { first: day.padEnd(10, '-00'), last: day.length >= 10 ? day : `${day}~` }
}
