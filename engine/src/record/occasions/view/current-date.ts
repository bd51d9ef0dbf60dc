import { dayRange, holds } from '../../day-range.ts'
import type { Claim, Move } from '../../record-format.ts'
import { bestValue } from './best-value.ts'

/** The day as it now stands: where the last move goes, else the most exact one that most origins tell. */
export function currentDate(dates: readonly Claim[], moves: readonly Move[], outletOf: (claim: Claim) => string | null): string | null {
  const last = moves.at(-1)
  const after = last ? dates.filter(({ value, reportedAt }) => value === last.to || (reportedAt > last.at && value !== last.from)) : dates
  const exact = after.filter(({ value }) => !after.some((other) => isFiner(other.value, value)))
  return bestValue(exact, outletOf) ?? last?.to ?? null
}

/** `2022-01-10` is finer than `2022-01`, `2022-01-10T15:00` than its day. */
function isFiner(value: string, than: string): boolean {
  if (value === than) return false
  const [inner, outer] = [dayRange(value), dayRange(than)]
  if (!inner || !outer || !holds(outer, inner)) return false
  return !holds(inner, outer) || value.length > than.length
}
