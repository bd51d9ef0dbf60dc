import { compare } from '../order.ts'
import type { OccasionFact } from '../record-format.ts'
import { type Finding, sameByRule } from '../same-by-rule.ts'
import { areNearFolded } from '../words/near-names.ts'
import { companyOf } from './company.ts'
import { isFrequent } from './kind-families.ts'
import { movedDay } from './moved-day.ts'
import { type OccasionFeatures, occasionFeatures } from './occasion-features.ts'
import { sameDay } from './same-day.ts'

/** Weight from which two facts are held to be one occasion. */
const ENOUGH = 0.6
/** Companies larger than this are found by their day alone. */
export const LARGEST_COMPANY = 8

/**
 * Whether two facts of different reports tell of one occasion, with the reasons; null where nothing says so.
 * The order of the two changes nothing.
 */
export const judgeOccasions = sameByRule((a: OccasionFact, b: OccasionFact): Finding | null => {
  const x = occasionFeatures(a)
  const y = occasionFeatures(b)
  if (!x.families.some((family) => y.families.includes(family))) return null
  const isSameKind = a.occasion.kind === b.occasion.kind
  if (!isSameKind && (isCallBeside(a, y) || isCallBeside(b, x))) return null
  const company = companyOf(x.parties, y.parties, [a.occasion.kind, b.occasion.kind])
  if (!company) return null
  const moved = movedDay([a, x], [b, y], company)
  const day = moved ?? sameDay(a, b, x, y)
  if (!day) return null
  const isOneDay = x.day !== null && x.day === y.day
  const isLarge = Math.max(x.parties.length, y.parties.length) > LARGEST_COMPANY
  if (!isOneDay && !moved && (isLarge || (company.shared < 2 && !company.isWhole))) return null
  const place = placesAgree(x, y)
  const names = shareName(a.names, b.names)
  const hasSign = place === true || names
  if ((day.needsSign || company.shared === 0) && !hasSign) return null
  if (!isSameKind && (company.shared === 0 || (!isOneDay && !moved && !isFrequent(a.occasion.kind)))) return null
  if (day.needsSign && (!company.isWhole || place === false)) return null
  const weight =
    (isSameKind ? 0.1 : 0.05) + company.weight + day.weight + (place === true ? 0.15 : place === false ? -0.1 : 0) + (names ? 0.15 : 0)
  if (weight < ENOUGH - 1e-9) return null
  const reasons = [
    isSameKind
      ? `the same kind: ${a.occasion.kind}`
      : `kinds that may be one: ${[a.occasion.kind, b.occasion.kind].sort(compare).join(', ')}`,
    company.reason,
    day.reason,
    ...(place === true ? ['the same place'] : place === false ? ['different places'] : []),
    ...(names ? ['the same name'] : []),
  ]
  // Whatever needs a sign comes after all that agree by their day.
  return { weight: day.needsSign ? ENOUGH : weight, reasons }
})

/** Talks at a place are not held by telephone. */
const isCallBeside = ({ occasion }: OccasionFact, other: OccasionFeatures): boolean => occasion.kind === 'call' && other.place !== null

/** null where one names no place. */
const placesAgree = (x: OccasionFeatures, y: OccasionFeatures): boolean | null =>
  x.place === null || y.place === null ? null : areNearFolded(x.place, y.place)

/** Words of the shorter name that must stand in the other, too; one alone ("Summit") is none. */
const NAME = 0.5
const NAME_WORDS = 2

function shareName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  const shared = a.filter((word) => b.includes(word)).length
  return shared >= NAME_WORDS && shared / Math.min(a.length, b.length) >= NAME
}
