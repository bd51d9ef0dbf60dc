import type { TimeFields } from '../../language/index.ts'
import { civilDay, daysInMonth, feastDay, fourDigits, twoDigits } from '../calendar/index.ts'
import { because, type Place, placed } from './anchored-time.ts'
import { placeDay, placeDayOfMonth } from './place-day.ts'
import { placeWeekday, placeWeekend } from './place-weekday.ts'
import type { Publication } from './publication.ts'
import { chooseSign, type Setting } from './setting.ts'

const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

/** The place of an expression that names a piece of the calendar. */
export function placeCalendar(fields: TimeFields, setting: Setting): Place {
  if (fields.decade !== undefined) return placed(decadeValue(fields.decade))
  if (fields.century !== undefined) return placed(twoDigits(fields.century - 1))
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
  if (year !== undefined) return placed(fourDigits(year), { year })
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
  return fourDigits(year).slice(0, 3)
}

const openFeast = (feast: string): string => (/^\d/.test(feast) ? `XXXX-${feast}` : 'XXXX-XX-XX')

function placeMonthDay(month: number, day: number, year: number | undefined, fields: TimeFields, setting: Setting): Place {
  const open = `XXXX-${twoDigits(month)}-${twoDigits(day)}`
  if (month < 1 || month > 12 || day < 1 || day > 31) return placed(open)
  if (year !== undefined && day > daysInMonth(year, month))
    return placed(`${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`, { year, month })
  return placeDay((y) => (day > daysInMonth(y, month) ? null : civilDay(y, month, day)), open, year, fields, setting)
}

function placeMonth(month: number, year: number | undefined, fields: TimeFields, setting: Setting): Place {
  const at = (y: number): Place => placed(`${fourDigits(y)}-${twoDigits(month)}`, { year: y, month })
  if (year !== undefined) return at(year)
  if (setting.toldYear !== null && fields.shift === undefined)
    return { ...at(setting.toldYear), inferred: because('the year of the date told before') }
  const { publication } = setting
  if (!publication || publication.month === null) return placed(`XXXX-${twoDigits(month)}`)
  const ahead = (month - publication.month + 12) % 12
  const { sign, reason } = chooseSign(ahead, 4, fields, setting)
  const index = publication.year * 12 + publication.month - 1 + (sign > 0 ? ahead : ahead === 0 && fields.shift !== -1 ? 0 : ahead - 12)
  return {
    ...at(Math.floor(index / 12)),
    inferred: because(`${sign > 0 ? 'first such month from' : 'last such month up to'} ${publication.source}: ${reason}`),
  }
}

function placeSeason(season: keyof typeof SEASON_START, year: number | undefined, fields: TimeFields, setting: Setting): Place {
  if (year !== undefined) return placed(`${fourDigits(year)}-${season}`, { year })
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
  return placed(`${fourDigits(at)}-${season}`, {
    year: at,
    inferred: because(`${sign > 0 ? 'the coming one' : 'the last one'}, from ${publication.source}: ${reason}`),
  })
}

function placePart(part: string, year: number | undefined, fields: TimeFields, setting: Setting): Place {
  if (year !== undefined) return placed(`${fourDigits(year)}-${part}`, { year })
  if (!setting.publication) return placed(`XXXX-${part}`)
  const at = setting.publication.year + (fields.shift ?? 0)
  return placed(`${fourDigits(at)}-${part}`, { year: at, inferred: because(`the year of ${setting.publication.source}`) })
}
