import type { PartyStatus } from '../../document/index.ts'
import type { RecordedOccasion, RecordedParty } from '../../record/index.ts'

/** STATUS of an event (RFC 5545, 3.8.1.11): what lapsed or was put off without a new day is not certain any more. */
export const EVENT_STATUS: Readonly<Record<RecordedOccasion['status'], 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'>> = {
  held: 'CONFIRMED',
  underway: 'CONFIRMED',
  planned: 'CONFIRMED',
  tentative: 'TENTATIVE',
  proposed: 'TENTATIVE',
  postponed: 'TENTATIVE',
  lapsed: 'TENTATIVE',
  cancelled: 'CANCELLED',
  refused: 'CANCELLED',
}

/** PARTSTAT of a party (3.2.12). */
export type Participation = 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'NEEDS-ACTION'

const PARTICIPATION: Readonly<Record<PartyStatus, Participation>> = {
  confirmed: 'ACCEPTED',
  held: 'ACCEPTED',
  underway: 'ACCEPTED',
  planned: 'NEEDS-ACTION',
  tentative: 'TENTATIVE',
  proposed: 'NEEDS-ACTION',
  postponed: 'TENTATIVE',
  cancelled: 'DECLINED',
  refused: 'DECLINED',
}

/** A party that others only say will come has still to answer; its own word is its answer. */
export function participation({ actor, status, confirmedBy }: RecordedParty): Participation {
  return status === 'planned' && confirmedBy.includes(actor) ? 'ACCEPTED' : PARTICIPATION[status]
}
