import type { TimeFields } from '../../language/index.ts'
import { type CivilDay, dateOf, isoDay, isoWeek, weekdayOf } from '../calendar/index.ts'
import { because, type Place, placed } from './anchored-time.ts'
import type { Setting } from './setting.ts'

/** The day of a weekday: the last one or the coming one, today included unless "last" or "next" stands there. */
export function placeWeekday(weekday: number, fields: TimeFields, setting: Setting): Place {
  const today = setting.publication?.day ?? null
  if (today === null) return placed(`XXXX-WXX-${weekday}`)
  const back = (weekdayOf(today) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const at = (day: CivilDay, reason: string): Place => {
    const { year, month } = dateOf(day)
    return placed(isoDay(day), { day, year, month, inferred: because(reason) })
  }
  const from = setting.publication?.source ?? ''
  if (fields.shift === -1) return at(today - (back || 7), `the last one before ${from}`)
  if (fields.shift === 1) return at(today + (ahead || 7), `the next one after ${from}`)
  const direction = setting.direction()
  if (fields.shift === 0) return direction.sign < 0 ? at(today - back, `this one, ${direction.reason}`) : at(today + ahead, 'this one')
  if (direction.sign > 0) return at(today + ahead, `the first one from ${from}: ${direction.reason}`)
  return at(today - back, `the last one up to ${from}: ${direction.reason}`)
}

/** A weekend, written with the week that it ends. */
export function placeWeekend(fields: TimeFields, setting: Setting): Place {
  const today = setting.publication?.day ?? null
  if (today === null) return placed('XXXX-WXX-WE')
  const monday = today - weekdayOf(today) + 1
  const direction = fields.shift === undefined ? setting.direction() : null
  const sign = direction?.sign ?? fields.shift ?? 0
  const inWeekend = weekdayOf(today) >= 6
  const week = sign < 0 && !(direction && inWeekend) ? monday - 7 : sign > 0 && (inWeekend || fields.shift === 1) ? monday + 7 : monday
  return placed(`${isoWeek(week)}-WE`, { inferred: because(`by ${setting.publication?.source}: ${direction?.reason ?? 'said so'}`) })
}
