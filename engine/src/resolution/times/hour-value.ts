import type { TimeFields } from '../../language/index.ts'
import { twoDigits } from '../calendar/index.ts'

/** The part of a value from `T` on: `T10:36`, `TEV`; empty where no hour is told. */
export function hourValue(fields: TimeFields): string {
  const { hour, minute, second, daypart, meridiem } = fields
  if (hour === undefined) return daypart ? `T${daypart}` : ''
  const evening = meridiem === undefined && hour < 12 && (daypart === 'AF' || daypart === 'EV') ? 12 : 0
  const full = meridiem === undefined ? hour + evening : (hour % 12) + meridiem
  return `T${twoDigits(full)}:${twoDigits(minute ?? 0)}${second === undefined ? '' : `:${twoDigits(second)}`}`
}
