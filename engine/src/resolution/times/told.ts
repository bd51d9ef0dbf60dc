import type { Document, Syntax } from '../../document/index.ts'
import type { TimeTables } from '../../language/index.ts'
import type { TimeMention } from '../../mentions/index.ts'
import { because, type Place, placed } from './anchored-time.ts'
import { directionOf, isAttribute } from './direction-of.ts'
import { type Origin, placeShift } from './place-shift.ts'
import type { Publication } from './publication.ts'

/** Days before the publication within which words in quotation marks are taken as said on the day last told. */
const FRESH = 7
/** Words between a vague time and the exact one that explains it: "a few days later, on 16 August". */
const APPOSITION = 4

/** Times on either side among which the day of an hour is looked for. */
const NEIGHBOURS = 12

/** Fills in the times that lean on another time of the text, in order of reading. */
export function placeByTold(
  mentions: readonly TimeMention[],
  places: readonly (Place | null)[],
  publication: Publication | null,
  document: Document,
  syntax: Syntax,
  tables: TimeTables,
): Place[] {
  let last: Origin = { year: null, month: null, day: null, source: 'the time told before' }
  let lastDayAt = -1
  const found: Place[] = []
  mentions.forEach((mention, i) => {
    const place = placeOne(i)
    found.push(place)
    if (mention.type !== 'DATE' && mention.type !== 'TIME') return
    if (isAttribute(mention, document, tables)) return
    if (place.day !== null) lastDayAt = i
    if (place.year !== null)
      last = { ...last, year: place.year, month: place.month, day: place.day ?? (place.month === null ? last.day : null) }
  })
  return found.map((place, i) => explained(i) ?? place)

  function placeOne(i: number): Place {
    const mention = mentions[i] as TimeMention
    const { expression } = mention
    const own = places[i]
    if (own) return saidOnToldDay(mention, own) ?? own
    if (expression.kind === 'clock') return dayOfClock(i)
    const origin = { ...last, day: last.day ?? (lastDayAt < 0 ? null : (found[lastDayAt]?.day ?? null)) }
    if (expression.kind === 'same') return placeShift({ unit: expression.unit ?? 'D', sign: 0 }, origin)
    return placeShift(expression, (expression.sign ?? 0) > 0 ? (latestOfSentence(i) ?? origin) : origin)
  }

  /** "On the 10th, it was said on Tuesday, and two days later": later than the latest day of the sentence. */
  function latestOfSentence(i: number): Origin | null {
    const sentence = document.tokens.sentence[mentions[i]?.first ?? 0]
    let latest: Place | null = null
    for (let j = i - 1; j >= 0 && document.tokens.sentence[mentions[j]?.first ?? 0] === sentence; j--) {
      const place = found[j]
      if (place && place.day !== null && place.day > (latest?.day ?? Number.NEGATIVE_INFINITY)) latest = place
    }
    return latest && { year: latest.year, month: latest.month, day: latest.day, source: 'the latest day told in the sentence' }
  }

  /** "Today" between quotation marks is the day on which it was said. */
  function saidOnToldDay(mention: TimeMention, own: Place): Place | null {
    const { kind, unit, amount } = mention.expression
    if (kind !== 'shifted' || unit !== 'D' || amount !== 0 || own.day === null) return null
    if (!document.quotations.some((quotation) => quotation.start <= mention.span.start && mention.span.end <= quotation.end)) return null
    const today = own.day
    const said = found.findLast(({ day }) => day !== null && day <= today && today - day <= FRESH)
    if (!said || said.day === today) return null
    return { ...said, value: said.value.slice(0, 10), inferred: because('said in a quotation: the day told before it') }
  }

  /** An hour belongs to the nearest day of its sentence, else of its paragraph, else to the publication. */
  function dayOfClock(i: number): Place {
    const mention = mentions[i] as TimeMention
    const sentence = document.tokens.sentence[mention.first] ?? 0
    let best: Place | null = null
    let distance = Number.POSITIVE_INFINITY
    for (let j = Math.max(0, i - NEIGHBOURS); j < Math.min(mentions.length, i + NEIGHBOURS + 1); j++) {
      const other = mentions[j]
      const place = j < i ? found[j] : places[j]
      if (j === i || !other || !place || place.day === null || document.tokens.sentence[other.first] !== sentence) continue
      const gap = j < i ? mention.first - other.end : other.first - mention.end
      if (gap < distance) {
        distance = gap
        best = place
      }
    }
    if (best) return { ...best, value: best.value.slice(0, 10), inferred: because('the day told in the same sentence') }
    const today = publication?.day ?? null
    const before = lastDayAt < 0 ? null : (found[lastDayAt] ?? null)
    const sameParagraph = lastDayAt >= 0 && paragraphAt(mentions[lastDayAt] as TimeMention) === paragraphAt(mention)
    const ahead = directionOf(mention, document, syntax, tables).sign > 0
    if (before && before.day !== null && sameParagraph && !(ahead && today !== null && before.day < today)) {
      return { ...before, value: before.value.slice(0, 10), inferred: because('the day told before') }
    }
    if (today === null || !publication) return placed('XXXX-XX-XX')
    return placeShift({ unit: 'D', sign: 0 }, publication)
  }

  function explained(i: number): Place | null {
    const mention = mentions[i] as TimeMention
    const next = mentions[i + 1]
    const exact = found[i + 1]
    if (
      mention.expression.kind === 'shifted' &&
      mention.expression.unit === 'D' &&
      next?.expression.weekday !== undefined &&
      next.first === mention.end + 1
    ) {
      return exact ? { ...exact, inferred: because('explained by the weekday that follows') } : null
    }
    if (found[i]?.value !== 'XXXX-XX-XX' || !next || !exact || exact.day === null || next.first - mention.end > APPOSITION) return null
    return { ...exact, inferred: because('explained by the day that follows') }
  }

  function paragraphAt(mention: TimeMention): number {
    return document.sentences[document.tokens.sentence[mention.first] ?? 0]?.paragraph ?? 0
  }
}
