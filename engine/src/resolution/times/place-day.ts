import type { TimeFields } from '../../language/index.ts'
import { type CivilDay, civilDay, dateOf, daysInMonth, isoDay, twoDigits, weekdayOf } from '../calendar/index.ts'
import { because, type Place, placed } from './anchored-time.ts'
import type { Publication } from './publication.ts'
import type { Setting } from './setting.ts'

/** Days within which a day is near. */
const SOON = 92
/** News looks back more than ahead: without a tense the past day wins unless the coming one is so much nearer. */
const PAST_BIAS = 1.5
/** Nobody tells a day that is farther off than this without its year, if the same day of another year is near. */
const LONG_AGO = 270
/** Days by which a publication day may be off: a day that near is taken against tense too. */
const DAYS_OFF = 12

/** Years in which a day without one is looked for: 29 February comes every fourth, over a round century every eighth. */
const YEARS = Array.from({ length: 17 }, (_, i) => i - 8)

/** A day that comes round every year: `dayIn` gives it for a year, null where that year has none. */
export function placeDay(
  dayIn: (year: number) => CivilDay | null,
  open: string,
  year: number | undefined,
  fields: TimeFields,
  setting: Setting,
): Place {
  const at = (y: number): Place => {
    const day = dayIn(y)
    return day === null ? placed(open) : placed(isoDay(day), { day, year: y, month: dateOf(day).month })
  }
  if (year !== undefined) return at(year)
  const { publication, rowBefore } = setting
  if (rowBefore && rowBefore.day !== null && rowBefore.year !== null) {
    const sameYear = at(rowBefore.year)
    return { ...(sameYear.day !== null && sameYear.day < rowBefore.day ? at(rowBefore.year + 1) : sameYear), inferred: rowBefore.inferred }
  }
  if (setting.toldYear !== null && fields.shift === undefined)
    return { ...at(setting.toldYear), inferred: because('the year of the date told before') }
  if (!publication) return placed(open)
  const chosen = chooseDay(dayIn, open, fields, publication, setting)
  if (fields.weekday === undefined || chosen.day === null || weekdayOf(chosen.day) === fields.weekday) return chosen
  // A weekday that does not fit is a slip where the day is near, and tells the year where it is far.
  const { day: today } = publication
  if (today === null || Math.abs(chosen.day - today) <= SOON) return chosen
  const other = [0, 1, -1].map((n) => at(publication.year + n)).find(({ day }) => day !== null && weekdayOf(day) === fields.weekday)
  return other ? { ...other, inferred: because('the year in which that day is that weekday') } : chosen
}

function chooseDay(
  dayIn: (year: number) => CivilDay | null,
  open: string,
  fields: TimeFields,
  publication: Publication,
  setting: Setting,
): Place {
  const first = publication.day ?? (publication.month === null ? null : civilDay(publication.year, publication.month, 1))
  const last = publication.day ?? (publication.month === null ? null : civilDay(publication.year, publication.month + 1, 1) - 1)
  if (first === null || last === null) return { ...placed(open), inferred: because('only the year of publication is known') }
  const days = YEARS.flatMap((n) => dayIn(publication.year + n) ?? [])
  const past = days.filter((day) => day <= last).at(-1)
  const coming = days.find((day) => day >= first)
  if (past === undefined || coming === undefined) return placed(open)
  const direction = fields.shift === undefined || fields.shift === 0 ? setting.direction() : null
  let sign: number = direction ? direction.sign : (fields.shift ?? 0)
  let reason = direction ? direction.reason : 'said so'
  if (direction && sign === 0) sign = (coming - last) * PAST_BIAS <= last - past ? 1 : -1
  if (direction && isFarther(sign, last - past, coming - last, direction.sure ? DAYS_OFF : SOON)) {
    sign = -sign
    reason = 'the near day is taken, since the other is almost a year away'
  }
  const day = sign > 0 ? coming : past
  const { year, month } = dateOf(day)
  return placed(isoDay(day), {
    day,
    year,
    month,
    inferred: because(`${sign > 0 ? 'first such day from' : 'last such day up to'} ${setting.publication?.source}: ${reason}`),
  })
}

/** True where the day in the direction of the verb is almost a year off and the other one is near. */
const isFarther = (sign: number, back: number, ahead: number, near: number): boolean =>
  sign < 0 ? back > LONG_AGO && ahead <= near : ahead > LONG_AGO && back <= near

/** "Monday 13", "the 18th": a day of the month whose month is left out. */
export function placeDayOfMonth(day: number, fields: TimeFields, setting: Setting): Place {
  const open = `XXXX-XX-${twoDigits(day)}`
  const { publication } = setting
  if (!publication || publication.day === null) return placed(open)
  const today = publication.day
  const { year, month } = dateOf(today)
  const days: CivilDay[] = []
  for (let n = -12; n <= 12; n++) {
    const index = year * 12 + month - 1 + n
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
    const at = civilDay(y, m, day)
    if (day <= daysInMonth(y, m) && (fields.weekday === undefined || weekdayOf(at) === fields.weekday)) days.push(at)
  }
  const past = days.findLast((at) => at <= today)
  const coming = days.find((at) => at >= today)
  if (past === undefined || coming === undefined) return placed(open)
  const direction = setting.direction()
  const ahead = direction.sign === 0 ? (coming - today) * PAST_BIAS <= today - past : direction.sign > 0
  const at = ahead ? coming : past
  return placed(isoDay(at), { day: at, ...monthOf(at), inferred: because(`the month by ${publication.source}: ${direction.reason}`) })
}

const monthOf = (day: CivilDay): { year: number; month: number } => {
  const { year, month } = dateOf(day)
  return { year, month }
}
