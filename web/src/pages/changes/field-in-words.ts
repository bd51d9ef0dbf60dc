import { type RecordedOccasion, visibleWords } from '@tavolo/engine'
import { actorName } from '../../words/actor-name.ts'
import { dayName } from '../../words/day.ts'

const CONFIRMED = { none: 'not confirmed', 'one-side': 'confirmed by one side', 'both-sides': 'confirmed by both sides' } as const

/** The value of a field that a difference names, for people. */
export function fieldInWords(occasion: RecordedOccasion, field: string): string {
  if (field === 'date') return dayName(occasion.date)
  if (field === 'status') return occasion.status
  if (field === 'place') return visibleWords(occasion.place ?? 'unknown')
  if (field === 'confirmed') return CONFIRMED[occasion.confirmed]
  if (field === 'parties') return occasion.parties.map(({ actor, status }) => `${actorName(actor)} ${status}`).join(', ') || 'no party'
  if (field === 'contradictions') return occasion.contradictions.map(({ values }) => values.join(' / ')).join('; ') || 'none'
  return visibleWords(occasion.title)
}
