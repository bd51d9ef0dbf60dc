import type { OccasionStatus } from '../../document/index.ts'
import type { CivilDay } from '../../resolution/index.ts'
import { type DayRange, dayRange, isOneDay } from '../day-range.ts'
import { sortedSet } from '../order.ts'
import type { OccasionFact } from '../record-format.ts'
import { fold } from '../words/fold.ts'
import { type Family, familiesOf } from './kind-families.ts'

/** Whether it was over, lay ahead or had been given up when it was reported. */
export type Phase = 'done' | 'ahead' | 'off'

/** What judging looks at, worked out once for each fact. */
export interface OccasionFeatures {
  readonly families: readonly Family[]
  readonly parties: readonly string[]
  readonly days: DayRange | null
  /** The day, where it is one. */
  readonly day: CivilDay | null
  readonly movedFrom: DayRange | null
  readonly place: string | null
  readonly phase: Phase
  readonly reported: CivilDay
}

const PHASES: Readonly<Record<OccasionStatus, Phase>> = {
  held: 'done',
  underway: 'done',
  planned: 'ahead',
  tentative: 'ahead',
  proposed: 'ahead',
  postponed: 'off',
  cancelled: 'off',
  refused: 'off',
}

const worked = new WeakMap<OccasionFact, OccasionFeatures>()

export function occasionFeatures(fact: OccasionFact): OccasionFeatures {
  const known = worked.get(fact)
  if (known) return known
  const { kind, parties, date, movedFrom, place, status } = fact.occasion
  const days = date ? dayRange(date.value) : null
  const features: OccasionFeatures = {
    families: familiesOf(kind),
    parties: sortedSet(parties.map(({ actor }) => actor)),
    days,
    day: days && isOneDay(days) ? days.first : null,
    movedFrom: movedFrom ? dayRange(movedFrom.value) : null,
    place: (place && fold(place.name)) || null,
    phase: PHASES[status],
    reported: dayRange(fact.reportedAt)?.first ?? 0,
  }
  worked.set(fact, features)
  return features
}
