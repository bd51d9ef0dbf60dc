import type { CivilDay } from '../../resolution/index.ts'
import { dayRange } from '../day-range.ts'
import type { PositionFact } from '../record-format.ts'
import { type Saying, sayingOf } from '../words/saying.ts'

/** What judging looks at, worked out once for each fact. */
export interface PositionFeatures {
  readonly reported: CivilDay
  readonly saying: Saying
}

const worked = new WeakMap<PositionFact, PositionFeatures>()

export function positionFeatures(fact: PositionFact): PositionFeatures {
  const known = worked.get(fact)
  if (known) return known
  const features: PositionFeatures = { reported: dayRange(fact.reportedAt)?.first ?? 0, saying: sayingOf(fact, fact.content) }
  worked.set(fact, features)
  return features
}
