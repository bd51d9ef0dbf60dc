import { isoDay } from '../../resolution/index.ts'
import { holds } from '../day-range.ts'
import type { OccasionFact } from '../record-format.ts'
import type { Company } from './company.ts'
import type { OccasionFeatures } from './occasion-features.ts'
import type { DayAgreement } from './same-day.ts'

/** Farthest that an occasion is thought to move where no report names both days. */
const FARTHEST = 31
const FARTHEST_UNTOLD = 14

type Side = readonly [OccasionFact, OccasionFeatures]

/** A move from the day of one to the day of the other: told, or understood from two reports; null for none. */
export function movedDay(a: Side, b: Side, company: Company): DayAgreement | null {
  const told = toldMove(a[1], b[1]) ?? toldMove(b[1], a[1])
  if (told) return told
  const [before, after] = a[0].reportedAt <= b[0].reportedAt ? [a, b] : [b, a]
  return understoodMove(before, after, company)
}

/** "Due on the 10th, it will be held on the 12th": the other knows it as that of the 10th. */
function toldMove({ movedFrom, days }: OccasionFeatures, other: OccasionFeatures): DayAgreement | null {
  if (!movedFrom || !days || !other.days || !holds(other.days, movedFrom)) return null
  if (other.day === null || other.day === days.first) return null
  return { weight: 0.4, reason: `moved from ${isoDay(movedFrom.first)} to ${isoDay(days.first)}`, needsSign: false }
}

/** The later report says that it was put off, or the same speaker names a newer day before the first has passed. */
function understoodMove([earlier, x]: Side, [later, y]: Side, company: Company): DayAgreement | null {
  if (x.day === null || y.day === null || x.day === y.day || x.phase === 'done') return null
  if (earlier.reportedAt >= later.reportedAt || !company.isWhole || earlier.occasion.kind !== later.occasion.kind) return null
  const apart = Math.abs(y.day - x.day)
  const reason = `${isoDay(x.day)}, later ${isoDay(y.day)}`
  if (later.occasion.status === 'postponed' && apart <= FARTHEST) return { weight: 0.3, reason: `put off: ${reason}`, needsSign: false }
  const isSameWord = x.day >= y.reported && y.phase === 'ahead' && apart <= FARTHEST_UNTOLD && sharesSpeaker(earlier, later)
  return isSameWord ? { weight: 0.15, reason: `a newer day from the same speaker: ${reason}`, needsSign: true } : null
}

function sharesSpeaker(a: OccasionFact, b: OccasionFact): boolean {
  const speakers = dayTellers(a)
  return dayTellers(b).some((actor) => speakers.includes(actor))
}

const dayTellers = ({ claims }: OccasionFact): readonly string[] => claims.find(({ field }) => field === 'date')?.saidBy ?? []
