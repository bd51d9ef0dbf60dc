import { writtenDate } from '@tavolo/engine'

/** `2022-01-10` of `2022-01-10T15:00`; null where the day is open. */
export const dayOf = (value: string | null): string | null => (value !== null && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null)

/** A day for people; "day unknown" where none was told. */
export const dayName = (value: string | null): string => (value === null ? 'day unknown' : writtenDate(value))

/** Today here, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** The day `days` before or after another. */
export function daysFrom(day: string, days: number): string {
  const moved = new Date(`${day}T12:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}
