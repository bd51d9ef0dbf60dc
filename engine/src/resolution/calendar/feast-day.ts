import { type CivilDay, civilDay, weekdayOf } from './civil-day.ts'

/** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
export function easterSunday(year: number): CivilDay {
  const a = year % 19
  const b = Math.trunc(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.trunc(b / 4) - Math.trunc((b - Math.trunc((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.trunc(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.trunc((a + 11 * d + 22 * e) / 451) + 114
  return civilDay(year, Math.trunc(f / 31), (f % 31) + 1)
}

/**
 * The day of a feast in a year. A feast is written `12-25`, `easter+1` (days from Easter Sunday) or
 * `nth:11-4-4` (month, weekday, how manieth; -1 the last).
 */
export function feastDay(feast: string, year: number): CivilDay {
  const [, sign = '', days = ''] = /^easter([+-])(\d+)$/.exec(feast) ?? []
  if (days) return easterSunday(year) + (sign === '-' ? -Number(days) : Number(days))
  const [, nthMonth, weekday, nth] = /^nth:(\d+)-(\d)-(-?\d)$/.exec(feast) ?? []
  if (nthMonth !== undefined) return nthWeekday(year, Number(nthMonth), Number(weekday), Number(nth))
  const [month = 1, day = 1] = feast.split('-').map(Number)
  return civilDay(year, month, day)
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): CivilDay {
  if (nth < 0) {
    const last = civilDay(year, month + 1, 1) - 1
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = civilDay(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}
