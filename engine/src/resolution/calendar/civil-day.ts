/** Days since 1 January 1970 in the proleptic Gregorian calendar; Monday 5 January 1970 is day 4. */
export type CivilDay = number

/** Day number of a date; months and days past their end run over into the next (Hinnant, days_from_civil). */
export function civilDay(year: number, month: number, day: number): CivilDay {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.trunc((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Year, month and day of a day number. */
export function dateOf(civil: CivilDay): { year: number; month: number; day: number } {
  const shifted = civil + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.trunc(
    (dayOfEra - Math.trunc(dayOfEra / 1460) + Math.trunc(dayOfEra / 36524) - Math.trunc(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100))
  const shiftedMonth = Math.trunc((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.trunc((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (civil: CivilDay): number => ((((civil + 3) % 7) + 7) % 7) + 1

/** Days in a month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : civilDay(year, month + 1, 1) - civilDay(year, month, 1)

/** ISO 8601 week and the year that it belongs to. */
export function isoWeekOf(civil: CivilDay): { year: number; week: number } {
  const thursday = civil - weekdayOf(civil) + 4
  const { year } = dateOf(thursday)
  return { year, week: Math.trunc((thursday - civilDay(year, 1, 1)) / 7) + 1 }
}

/** `07`. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0')
/** `0476`. */
export const fourDigits = (value: number): string => String(value).padStart(4, '0')

/** `2022-01-10`. */
export function isoDay(civil: CivilDay): string {
  const { year, month, day } = dateOf(civil)
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

/** `2022-W02`. */
export function isoWeek(civil: CivilDay): string {
  const { year, week } = isoWeekOf(civil)
  return `${fourDigits(year)}-W${twoDigits(week)}`
}
