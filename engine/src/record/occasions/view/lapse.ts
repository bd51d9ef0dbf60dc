import type { OccasionStatus } from '../../../document/index.ts'
import { isoDay } from '../../../resolution/index.ts'
import { dayRange } from '../../day-range.ts'
import type { RecordedOccasion } from '../../record-format.ts'

const AWAITED: ReadonlySet<string> = new Set<OccasionStatus>(['planned', 'tentative', 'proposed'])

/** The last day on which an occasion is still awaited, `YYYY-MM-DD`; null for one that nobody awaits or whose day is open. */
export function lapsesAfter({ status, moves, date }: Pick<RecordedOccasion, 'status' | 'moves' | 'date'>): string | null {
  // What was put off to another day is awaited on that day.
  const isAwaited = AWAITED.has(status) || (status === 'postponed' && moves.length > 0)
  const days = isAwaited && date !== null ? dayRange(date) : null
  return days === null ? null : isoDay(days.last)
}

/** An occasion as it is looked at on a day: what should have been held by then and is not told to have been, has lapsed. */
export function occasionOn(occasion: RecordedOccasion, day: string): RecordedOccasion {
  const last = lapsesAfter(occasion)
  return last !== null && last < day.slice(0, 10) ? { ...occasion, status: 'lapsed' } : occasion
}
