import type { Document, Syntax } from '../../document/index.ts'
import type { TimeTables } from '../../language/index.ts'
import type { TimeMention } from '../../mentions/index.ts'
import { isoDay } from '../calendar/index.ts'
import { type AnchoredTime, because, type Place, placed } from './anchored-time.ts'
import { directionOf } from './direction-of.ts'
import { durationValue, setValue } from './duration-value.ts'
import { hourValue } from './hour-value.ts'
import { partOfMove } from './part-of-move.ts'
import { placeCalendar } from './place-calendar.ts'
import { placeShift } from './place-shift.ts'
import { type Publication, publicationOf } from './publication.ts'
import { placeByTold } from './told.ts'

/**
 * Puts the times of a report on the calendar (TIMEX3 values): first those that name their place or count from the
 * publication, then those that lean on another time of the text. Without a publication day the rest stays open.
 */
export function anchorTimes(mentions: readonly TimeMention[], document: Document, syntax: Syntax, tables: TimeTables): AnchoredTime[] {
  const publication = publicationOf(document, mentions)
  const places = placeByPublication(mentions, publication, document, syntax, tables)
  const told = placeByTold(mentions, places, publication, document, syntax, tables)
  let before: AnchoredTime | null = null
  return mentions.map((mention, i) => {
    const move = partOfMove(mention, document, syntax, tables)
    before = { ...anchored(mention, moved(mention, move, told[i] ?? placed('XXXX-XX-XX'), before)), move }
    return before
  })
}

/** "Postponed from Monday to Friday": the Friday after that Monday. */
function moved({ expression }: TimeMention, move: AnchoredTime['move'], place: Place, before: AnchoredTime | null): Place {
  if (move !== 'to' || before?.move !== 'from' || expression.weekday === undefined || place.day === null) return place
  if (before.day === null || place.day > before.day) return place
  const day = place.day + 7
  return { ...place, day, value: isoDay(day), inferred: because('the weekday after the one that it was moved from') }
}

interface ToldYear {
  readonly year: number
  readonly month: number
  readonly paragraph: number
  readonly sentence: number
}

/** Years told in full so far: with a day, and with a month at least. */
interface ToldYears {
  day: ToldYear | null
  month: ToldYear | null
}

const anchored = (mention: TimeMention, place: Place): TimeMention & Place => {
  const hours = mention.type === 'TIME' ? hourValue(mention.expression) : ''
  return { ...mention, ...place, value: place.value + hours }
}

function placeByPublication(
  mentions: readonly TimeMention[],
  publication: Publication | null,
  document: Document,
  syntax: Syntax,
  tables: TimeTables,
): (Place | null)[] {
  const years: ToldYears = { day: null, month: null }
  const sameDay = new Map<string, Place>()
  let last: Place | null = null
  return mentions.map((mention) => {
    const { expression } = mention
    switch (expression.kind) {
      case 'reference':
        return placed(expression.value ?? 'PRESENT_REF')
      case 'duration':
        return placed(durationValue(expression))
      case 'set':
        return placed(setValue(expression))
      case 'shifted':
        return placeShifted(mention, publication, tables)
      case 'calendar': {
        const direction = () => directionOf(mention, document, syntax, tables)
        const key = dayKey(mention)
        const before = key === null ? undefined : sameDay.get(key)
        const rowBefore = mention.continues ? last : null
        if (before) {
          last = before
          return { ...before, inferred: because('the same day as told before') }
        }
        const named =
          key === null && expression.shift === undefined && expression.year === undefined && expression.yearShift === undefined
            ? sameDay.get(`${expression.month}`)
            : undefined
        const place = placeCalendar(expression, {
          publication,
          direction,
          toldYear: toldYear(mention, years, publication, document) ?? named?.year ?? null,
          rowBefore,
        })
        last = place
        remember(mention, years, document)
        if (key !== null && place.day !== null) {
          sameDay.set(key, place)
          sameDay.set(`${expression.month}`, place)
        }
        return place
      }
      default:
        return null
    }
  })
}

/** A day that is named without its year is the same wherever it is named so; null for everything else. */
function dayKey({ expression }: TimeMention): string | null {
  const { day, month, year, yearShift, shift } = expression
  return day === undefined || month === undefined || (year ?? yearShift ?? shift) !== undefined ? null : `${month}-${day}`
}

function placeShifted(mention: TimeMention, publication: Publication | null, tables: TimeTables): Place {
  const { unit, amount } = mention.expression
  // Without a day "today" says no more than "now".
  if (unit === 'D' && amount === 0 && mention.type === 'DATE' && (publication?.day ?? null) === null) {
    return { ...placed('PRESENT_REF'), inferred: because('no day of publication is known') }
  }
  if (publication) return placeShift(mention.expression, { ...publication, weekStart: tables.weekStart })
  return placeShift(mention.expression, { year: null, month: null, day: null, source: '' })
}

/** Months before the publication from which on a full date belongs to the news itself, not to a story of its own. */
const OF_THE_NEWS = 10
/** Years back to which a story told in full dates goes on beyond its paragraph. */
const RECENT = 2

/**
 * A day without a year goes on in the year of the last day told in full, where that lies too far back to belong to
 * the news itself; a month does so in the next sentence at most.
 */
function toldYear(mention: TimeMention, years: ToldYears, publication: Publication | null, document: Document): number | null {
  const { month, day, year, yearShift } = mention.expression
  if ((year ?? yearShift) !== undefined || month === undefined) return null
  const told = day === undefined ? years.month : years.day
  if (!told) return null
  if (publication && publication.year * 12 + (publication.month ?? 12) - told.year * 12 - told.month < OF_THE_NEWS) return null
  if (day === undefined) return (document.tokens.sentence[mention.first] ?? 0) - told.sentence <= 1 ? told.year : null
  if (told.paragraph === paragraphOf(mention, document)) return told.year
  return publication && Math.abs(publication.year - told.year) <= RECENT ? told.year : null
}

function remember(mention: TimeMention, years: ToldYears, document: Document): void {
  const { month, day, year } = mention.expression
  if (year === undefined || month === undefined) return
  const told = { year, month, paragraph: paragraphOf(mention, document), sentence: document.tokens.sentence[mention.first] ?? 0 }
  if (day !== undefined) years.day = told
  years.month = told
}

const paragraphOf = (mention: TimeMention, document: Document): number =>
  document.sentences[document.tokens.sentence[mention.first] ?? 0]?.paragraph ?? 0
