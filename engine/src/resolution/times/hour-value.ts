import type { TimeFields } from '../../language/index.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** The part of a value from `T` on: `T10:36`, `TEV`; empty where no hour is told. */
export function hourValue(fields: TimeFields): string {
  const { hour, minute, second, daypart, meridiem } = fields
  if (hour === undefined) return daypart ? `T${daypart}` : ''
  const evening = meridiem === undefined && hour < 12 && (daypart === 'AF' || daypart === 'EV') ? 12 : 0
  const full = meridiem === undefined ? hour + evening : (hour % 12) + meridiem
  return `T${two(full)}:${two(minute ?? 0)}${second === undefined ? '' : `:${two(second)}`}`
}
