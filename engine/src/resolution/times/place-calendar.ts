import type { TimeFields } from '../../language/index.ts'
import { type CivilDay, civilDay, dateOf, daysInMonth, feastDay, isoDay, isoWeek, weekdayOf } from '../calendar/index.ts'
import { because, type Place, placed } from './anchored-time.ts'
import type { Direction } from './direction-of.ts'
import type { Publication } from './publication.ts'

/** Days within which a day is near. */
const SOON = 92
/** News looks back more than ahead: without a tense the past day wins unless the coming one is so much nearer. */
const PAST_BIAS = 1.5
/** Nobody tells a day that is farther off than this without its year, if the same day of another year is near. */
const LONG_AGO = 270
/** Days by which a publication day may be off: a day that near is taken against tense too. */
const DAYS_OFF = 12

const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 } as const
const two = (value: number): string => String(value).padStart(2, '0')
const four = (value: number): string => String(value).padStart(4, '0')

/** What the place of a time without a year depends on. */
export interface Setting {
  readonly publication: Publication | null
  readonly direction: () => Direction
  /** Year of the last date told in full, with the reason to go on in it. */
  readonly toldYear: number | null
  /** The day before it in a row of days: "10 to 13 January". */
  readonly rowBefore: Place | null
}

/** The place of an expression that names a piece of the calendar. */
export function placeCalendar(fields: TimeFields, setting: Setting): Place {
  if (fields.decade !== undefined) return placed(decadeValue(fields.decade))
  if (fields.century !== undefined) return placed(two(fields.century - 1))
  const year = yearOf(fields, setting.publication)
  if (fields.feast !== undefined) return placeDay((y) => feastDay(fields.feast ?? '', y), openFeast(fields.feast), year, fields, setting)
  if (fields.month !== undefined && fields.day !== undefined) return placeMonthDay(fields.month, fields.day, year, fields, setting)
  if (fields.month !== undefined) return placeMonth(fields.month, year, fields, setting)
  if (fields.season !== undefined) return placeSeason(fields.season, year, fields, setting)
  const part = fields.quarter !== undefined ? `Q${fields.quarter}` : fields.half !== undefined ? `H${fields.half}` : null
  if (part !== null) return placePart(part, year, fields, setting)
  if (fields.day !== undefined) return placeDayOfMonth(fields.day, fields, setting)
  if (fields.weekday !== undefined) return placeWeekday(fields.weekday, fields, setting)
  if (fields.unit === 'WE') return placeWeekend(fields, setting)
  if (year !== undefined) return placed(four(year), { year })
  return placed('XXXX-XX-XX')
}

function yearOf(fields: TimeFields, publication: Publication | null): number | undefined {
  if (fields.year !== undefined) return fields.year
  if (fields.shortYear !== undefined) return fullYear(fields.shortYear)
  return fields.yearShift !== undefined && publication ? publication.year + fields.yearShift : undefined
}

const fullYear = (short: number): number => short + (short < 40 ? 2000 : 1900)

/** `199` for the 1990s. */
function decadeValue(decade: number): string {
  const year = decade < 100 ? fullYear(decade) : decade
  return four(year).slice(0, 3)
}

const openFeast = (feast: string): string => (/^\d/.test(feast) ? `XXXX-${feast}` : 'XXXX-XX-XX')

function placeMonthDay(month: number, day: number, year: number | undefined, fields: TimeFields, setting: Setting): Place {
  const open = `XXXX-${two(month)}-${two(day)}`
  if (month < 1 || month > 12 || day < 1 || day > 31) return placed(open)
  if (year !== undefined && day > daysInMonth(year, month)) return placed(`${four(year)}-${two(month)}-${two(day)}`, { year, month })
  return placeDay((y) => (day > daysInMonth(y, month) ? null : civilDay(y, month, day)), open, year, fields, setting)
}

function placeDay(
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
  const days = [-2, -1, 0, 1, 2].flatMap((n) => dayIn(publication.year + n) ?? [])
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

function placeMonth(month: number, year: number | undefined, fields: TimeFields, setting: Setting): Place {
  const at = (y: number): Place => placed(`${four(y)}-${two(month)}`, { year: y, month })
  if (year !== undefined) return at(year)
  if (setting.toldYear !== null && fields.shift === undefined)
    return { ...at(setting.toldYear), inferred: because('the year of the date told before') }
  const { publication } = setting
  if (!publication || publication.month === null) return placed(`XXXX-${two(month)}`)
  const ahead = (month - publication.month + 12) % 12
  const { sign, reason } = chooseSign(ahead, 4, fields, setting)
  const index = publication.year * 12 + publication.month - 1 + (sign > 0 ? ahead : ahead === 0 ? 0 : ahead - 12)
  return {
    ...at(Math.floor(index / 12)),
    inferred: because(`${sign > 0 ? 'first such month from' : 'last such month up to'} ${publication.source}: ${reason}`),
  }
}

/** Direction of something that comes round every year and is `ahead` steps away, `near` of them being near. */
function chooseSign(ahead: number, near: number, fields: TimeFields, setting: Setting): { sign: number; reason: string } {
  if (fields.shift !== undefined && fields.shift !== 0) return { sign: fields.shift, reason: 'said so' }
  if (fields.shift === 0) return { sign: ahead <= 6 ? 1 : -1, reason: 'this one' }
  const direction = setting.direction()
  if (direction.sign === 0) return { sign: ahead <= near ? 1 : -1, reason: direction.reason }
  if (direction.sign < 0 && !direction.sure && ahead > 0 && ahead <= 2) return { sign: 1, reason: 'the near one is taken' }
  if (direction.sign > 0 && !direction.sure && ahead > near) return { sign: -1, reason: 'the near one is taken' }
  return direction
}

function placeSeason(season: keyof typeof SEASON_START, year: number | undefined, fields: TimeFields, setting: Setting): Place {
  if (year !== undefined) return placed(`${four(year)}-${season}`, { year })
  const { publication } = setting
  if (!publication || publication.month === null) return placed(`XXXX-${season}`)
  const start = SEASON_START[season]
  // Within the season itself nothing lies between it and the publication.
  const into = (publication.month - start + 12) % 12
  const ahead = into < 3 ? 0 : (start - publication.month + 12) % 12
  const { sign, reason } = chooseSign(ahead, 5, fields, setting)
  const months =
    sign > 0 ? (ahead === 0 ? (fields.shift === 1 ? 12 - into : -into) : ahead) : into < 3 && fields.shift === -1 ? -into - 12 : -into
  const at = Math.floor((publication.year * 12 + publication.month - 1 + months) / 12)
  return placed(`${four(at)}-${season}`, {
    year: at,
    inferred: because(`${sign > 0 ? 'the coming one' : 'the last one'}, from ${publication.source}: ${reason}`),
  })
}

function placePart(part: string, year: number | undefined, fields: TimeFields, setting: Setting): Place {
  if (year !== undefined) return placed(`${four(year)}-${part}`, { year })
  if (!setting.publication) return placed(`XXXX-${part}`)
  const at = setting.publication.year + (fields.shift ?? 0)
  return placed(`${four(at)}-${part}`, { year: at, inferred: because(`the year of ${setting.publication.source}`) })
}

/** "Monday 13", "the 18th": a day of the month whose month is left out. */
function placeDayOfMonth(day: number, fields: TimeFields, setting: Setting): Place {
  const open = `XXXX-XX-${two(day)}`
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

function placeWeekday(weekday: number, fields: TimeFields, setting: Setting): Place {
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

function placeWeekend(fields: TimeFields, setting: Setting): Place {
  const today = setting.publication?.day ?? null
  if (today === null) return placed('XXXX-WXX-WE')
  const monday = today - weekdayOf(today) + 1
  const direction = fields.shift === undefined ? setting.direction() : null
  const sign = direction?.sign ?? fields.shift ?? 0
  const inWeekend = weekdayOf(today) >= 6
  const week = sign < 0 && !(direction && inWeekend) ? monday - 7 : sign > 0 && (inWeekend || fields.shift === 1) ? monday + 7 : monday
  return placed(`${isoWeek(week)}-WE`, { inferred: because(`by ${setting.publication?.source}: ${direction?.reason ?? 'said so'}`) })
}
