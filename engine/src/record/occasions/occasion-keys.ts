import { type CivilDay, dateOf, fourDigits, isoDay, twoDigits } from '../../resolution/index.ts'
import { lengthOf } from '../day-range.ts'
import { sortedSet } from '../order.ts'
import type { OccasionFact } from '../record-format.ts'
import { LARGEST_COMPANY } from './judge-occasions.ts'
import { isFrequent } from './kind-families.ts'
import { type OccasionFeatures, occasionFeatures } from './occasion-features.ts'

/** Days before and after that months are named for. */
const MARGIN = 31
/** Longest stretch whose months are named one by one. */
const MOST_MONTHS = 62

/**
 * Keys under which a fact is looked up: two that may be one occasion share at least one.
 * By day and party (or first letter of the place, or a word of the name, for those who name no party), and by month and pair of parties
 * for those that moved, are told coarsely or without a day.
 */
export function occasionKeys(fact: OccasionFact): string[] {
  const features = occasionFeatures(fact)
  const keys: string[] = []
  for (const family of features.families) {
    for (const day of daysOf(features)) for (const sign of signsOf(fact, features)) keys.push(`${family}|${day}|${sign}`)
    if (features.parties.length <= LARGEST_COMPANY)
      for (const stretch of stretchesOf(features, isFrequent(fact.occasion.kind)))
        for (const pair of pairsOf(features.parties)) keys.push(`${family}|${stretch}|${pair}`)
  }
  return sortedSet(keys)
}

const daysOf = ({ day, movedFrom }: OccasionFeatures): string[] => [
  ...(day === null ? [] : [isoDay(day)]),
  ...(movedFrom && movedFrom.first === movedFrom.last ? [isoDay(movedFrom.first)] : []),
]

const signsOf = ({ names }: OccasionFact, { parties, place }: OccasionFeatures): string[] => [
  ...parties,
  ...(place ? [`place:${place[0]}`] : []),
  ...names.map((name) => `name:${name}`),
]

/** Two parties, or one alone. */
function pairsOf(parties: readonly string[]): string[] {
  if (parties.length < 2) return [...parties]
  return parties.flatMap((one, at) => parties.slice(at + 1).map((other) => `${one}+${other}`))
}

/** Months in which it may lie; years for what is told more coarsely, and for those that come once in a while. */
function stretchesOf({ days, phase, reported }: OccasionFeatures, frequent: boolean): string[] {
  if (!days) return monthsFrom(reported - (phase === 'ahead' ? 0 : MARGIN), reported + (phase === 'done' ? 0 : MARGIN))
  const years = yearsFrom(days.first, days.last)
  if (lengthOf(days) > MOST_MONTHS) return years
  // What still lies ahead may move.
  const months = monthsFrom(days.first, days.last + (phase === 'done' ? 0 : MARGIN))
  return frequent ? months : [...months, ...years]
}

function monthsFrom(first: CivilDay, last: CivilDay): string[] {
  const from = dateOf(first)
  const to = dateOf(last)
  const months: string[] = []
  for (let at = from.year * 12 + from.month - 1; at <= to.year * 12 + to.month - 1; at++)
    months.push(`${fourDigits(Math.trunc(at / 12))}-${twoDigits((at % 12) + 1)}`)
  return months
}

const MOST_YEARS = 5

function yearsFrom(first: CivilDay, last: CivilDay): string[] {
  const from = dateOf(first).year
  const years = Math.min(dateOf(last).year - from, MOST_YEARS) + 1
  return Array.from({ length: years }, (_, at) => fourDigits(from + at))
}
