import type { OccasionStatus } from '../../document/index.ts'
import type { Entry } from './entry.ts'
import { boundsOf } from './occasion-date.ts'

/** The strongest word on an occasion, put right by the calendar: what lies ahead cannot have been held. */
export function statusOf({ mentions, date }: Entry, publishedAt: string | null): OccasionStatus {
  const told = mentions.filter(({ frame }) => !frame.open && !frame.wished)
  const statuses = (told.length > 0 ? told : mentions).map(({ frame }) => frame.status)
  const bounds = date ? boundsOf(date.value) : null
  const now = publishedAt?.slice(0, 10) ?? null
  const isPast = now !== null && bounds !== null && bounds.last < now
  const isAhead = now !== null && now.length === 10 && bounds !== null && bounds.first > now
  for (const strong of ['cancelled', 'postponed'] as const) if (statuses.includes(strong)) return strong
  const open = statuses.find((status) => status === 'proposed' || status === 'tentative' || status === 'refused')
  if (isPast) return 'held'
  if (isAhead) return open && statuses.every((status) => status === open) ? open : 'planned'
  if (statuses.includes('planned') && !statuses.includes('held')) return 'planned'
  return statuses[0] ?? 'held'
}
