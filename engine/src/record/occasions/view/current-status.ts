import type { PartyStatus } from '../../../document/index.ts'
import type { Claim } from '../../record-format.ts'
import { byTime } from './claims-by-source.ts'

/** What has come of it: takes the place of any plan. */
const OUTCOMES: ReadonlySet<string> = new Set<PartyStatus>(['held', 'underway'])
/** A change of plan: takes the place of older plans, whoever made them. */
const CHANGES: ReadonlySet<string> = new Set<PartyStatus>(['postponed', 'cancelled', 'refused'])

/**
 * The status as it now stands: the newest word, except that plans told by others do not undo a party's own word,
 * nor any plan what is known to have been held.
 */
export function currentStatus(claims: readonly Claim[], party: string | null): PartyStatus | null {
  let current: Claim | null = null
  for (const claim of [...claims].sort(byTime)) if (!current || takesOver(claim, current, party)) current = claim
  return (current?.value as PartyStatus | undefined) ?? null
}

function takesOver(next: Claim, current: Claim, party: string | null): boolean {
  if (OUTCOMES.has(next.value)) return true
  if (OUTCOMES.has(current.value)) return false
  const isOwn = (claim: Claim): boolean => party !== null && claim.saidBy.includes(party)
  // Planning goes on after a party has confirmed its part.
  if (isOwn(next)) return !(isOwn(current) && current.value === 'confirmed' && next.value === 'planned')
  // What is said at one time is not a change: the surer word stays.
  if (next.reportedAt === current.reportedAt) return !isOwn(current) && rankOf(next) > rankOf(current)
  return CHANGES.has(next.value) || !isOwn(current)
}

const SURENESS = ['proposed', 'tentative', 'planned', 'confirmed', 'refused', 'postponed', 'cancelled']
const rankOf = ({ value }: Claim): number => SURENESS.indexOf(value)
