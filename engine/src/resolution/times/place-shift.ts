import type { TimeFields, TimeUnit } from '../../language/index.ts'
import { dateOf, fourDigits, isoDay, isoWeek, twoDigits, weekdayOf } from '../calendar/index.ts'
import { because, type Place, placed } from './anchored-time.ts'

/** From where units are counted: a year at least, a month or day where known. */
export interface Origin {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly source: string
  /** 7 where weeks begin with Sunday. */
  readonly weekStart?: 1 | 7
}

/** Values of a unit of which nothing is known. */
const OPEN: Readonly<Record<TimeUnit, string>> = {
  CE: 'XX',
  DE: 'XXX',
  Y: 'XXXX',
  H6: 'XXXX-HX',
  Q: 'XXXX-QX',
  M: 'XXXX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  D: 'XXXX-XX-XX',
  TH: 'XXXX-XX-XXTXX',
  TM: 'XXXX-XX-XXTXX:XX',
  TS: 'XXXX-XX-XXTXX:XX:XX',
}

/** The unit of the calendar that lies so many units from the origin: "three years ago", "next week", "the following day". */
export function placeShift(fields: TimeFields, origin: Origin): Place {
  const unit = fields.unit ?? 'D'
  if (fields.amount === 'X') return placed(OPEN[unit])
  const sign = fields.sign ?? fields.shift ?? 0
  const amount = sign * (fields.amount ?? (sign === 0 ? 0 : 1))
  const place = shiftBy(unit, amount, origin, fields.weekday)
  return { ...place, inferred: place.value === OPEN[unit] ? [] : because(`counted from ${origin.source}`) }
}

function shiftBy(unit: TimeUnit, amount: number, origin: Origin, weekday: number | undefined): Place {
  const { year, month, day } = origin
  if (unit === 'TH' || unit === 'TM' || unit === 'TS') return placed(amount < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const open = placed(OPEN[unit])
  if (unit === 'D' || unit === 'W' || unit === 'WE') {
    if (day === null) return open
    // Where weeks begin with Sunday, a Sunday looks ahead to the Monday after it.
    const from = unit === 'W' && origin.weekStart === 7 && weekdayOf(day) === 7 ? day + 1 : day
    const at = unit === 'D' ? day + amount : from + 7 * amount
    const date = dateOf(at)
    if (unit === 'W' && weekday !== undefined) {
      const on = at - weekdayOf(at) + weekday
      return placed(isoDay(on), { day: on, year: dateOf(on).year, month: dateOf(on).month })
    }
    if (unit === 'D') return placed(isoDay(at), { day: at, year: date.year, month: date.month })
    return placed(unit === 'W' ? isoWeek(at) : `${isoWeek(at)}-WE`, { year: date.year, month: null })
  }
  if (year === null) return open
  if (unit === 'Y') return placed(fourDigits(year + amount), { year: year + amount })
  if (unit === 'DE') return placed(fourDigits(Math.floor(year / 10 + amount) * 10).slice(0, 3))
  if (unit === 'CE') return placed(twoDigits(Math.floor(year / 100) + amount))
  if (month === null) return open
  if (unit === 'M') return monthPlace(year * 12 + month - 1 + amount)
  if (unit === 'Q') return partPlace(year, month, 3, amount, 'Q')
  if (unit === 'H6') return partPlace(year, month, 6, amount, 'H')
  return open
}

function monthPlace(index: number): Place {
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return placed(`${fourDigits(year)}-${twoDigits(month)}`, { year, month })
}

function partPlace(year: number, month: number, length: number, amount: number, letter: string): Place {
  const perYear = 12 / length
  const index = year * perYear + Math.trunc((month - 1) / length) + amount
  const at = Math.floor(index / perYear)
  return placed(`${fourDigits(at)}-${letter}${(index % perYear) + 1}`, { year: at })
}
