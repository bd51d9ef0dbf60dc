import { type CivilDay, isoDay } from '../../resolution/index.ts'
import { type DayRange, holds, lengthOf } from '../day-range.ts'
import type { OccasionFact } from '../record-format.ts'
import { isFrequent } from './kind-families.ts'
import type { OccasionFeatures } from './occasion-features.ts'

/** How well two days agree. */
export interface DayAgreement {
  readonly weight: number
  readonly reason: string
  /** True where a sign of its own is needed beside it: a place or a name. */
  readonly needsSign: boolean
}

/** A week's length and a month's: how coarse a day may be. */
const WEEK = 7
const MONTH = 31

/** Days between an undated report and the occasion that it may mean. */
const BEFORE = 14
const AHEAD = 31
/** Days between two undated reports of one occasion. */
const BOTH_UNDATED = 7

/** Compares days that need no move; null where they cannot be one day. */
export function sameDay(a: OccasionFact, b: OccasionFact, x: OccasionFeatures, y: OccasionFeatures): DayAgreement | null {
  if (x.day !== null && x.day === y.day) return { weight: 0.4, reason: `the same day: ${isoDay(x.day)}`, needsSign: false }
  if (x.days && y.days) return withinRange(x.days, y.days, isFrequent(a.occasion.kind) || isFrequent(b.occasion.kind))
  if (x.days || y.days) return (x.days ? isInReach(y, x.days) : y.days && isInReach(x, y.days)) ? UNDATED : null
  return x.phase === y.phase && Math.abs(x.reported - y.reported) <= BOTH_UNDATED ? UNDATED : null
}

const UNDATED: DayAgreement = { weight: 0.05, reason: 'told without a day about the same time', needsSign: true }

function withinRange(one: DayRange, other: DayRange, frequent: boolean): DayAgreement | null {
  const outer = holds(one, other) ? one : holds(other, one) ? other : null
  if (!outer) return null
  const inner = outer === one ? other : one
  const length = lengthOf(outer)
  const reason = `${described(inner)} lies in ${described(outer)}`
  if (length === lengthOf(inner))
    return { weight: length <= WEEK ? 0.35 : length <= MONTH ? 0.2 : 0.1, reason: `both: ${described(outer)}`, needsSign: length > MONTH }
  if (length <= WEEK) return { weight: 0.3, reason, needsSign: false }
  if (length <= MONTH) return { weight: 0.2, reason, needsSign: false }
  return frequent ? null : { weight: 0.1, reason, needsSign: true }
}

const described = ({ first, last }: DayRange): string => (first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`)

/** True where an occasion without a day, by what it was when it was reported, may have been on these. */
function isInReach({ phase, reported }: OccasionFeatures, { first, last }: { first: CivilDay; last: CivilDay }): boolean {
  if (last - first >= MONTH) return false
  const sinceHeld = phase === 'ahead' ? 0 : BEFORE
  const untilHeld = phase === 'done' ? 0 : AHEAD
  return last >= reported - sinceHeld && first <= reported + untilHeld
}
