import type { OccasionKind } from '../../document/index.ts'
import { isClosed, isOfOneState } from './kind-families.ts'

/** How well those who come agree. */
export interface Company {
  readonly weight: number
  readonly reason: string
  readonly shared: number
  /** The same two or more, or an organisation alone with itself. */
  readonly isWhole: boolean
}

/** Part of the larger company that the smaller must be. */
const NESTED = 0.5
const MOSTLY = 0.66
/** Part of all that two companies must share where each has somebody of its own. */
const MIXED = 0.66

/** An organisation by itself tells its own sessions and summits; a state only its own votes, since it sits in many. */
const isOrganisation = (actor: string): boolean => actor.length > 2 && !actor.startsWith('person:')

/** Compares two sets of parties, each in order; null where they cannot be those of one occasion. */
export function companyOf(a: readonly string[], b: readonly string[], kinds: readonly [OccasionKind, OccasionKind]): Company | null {
  if (a.length === 0 || b.length === 0) return { weight: 0, reason: 'one names no parties', shared: 0, isWhole: false }
  const common = a.filter((actor) => b.includes(actor))
  const shared = common.length
  if (shared === 0) return null
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  const alone = kinds.every(isOfOneState) || isOrganisation(small[0] ?? '')
  const names = common.join(', ')
  if (shared === large.length) {
    const isWhole = shared > 1 || alone
    return { weight: shared > 1 ? 0.4 : alone ? 0.3 : 0.05, reason: `the same parties: ${names}`, shared, isWhole }
  }
  if (shared === small.length) {
    if (shared === 1) return { weight: alone ? 0.2 : 0.05, reason: `both with ${names}`, shared, isWhole: false }
    if (kinds.some(isClosed) || shared / large.length < NESTED) return null
    // Where half of them are others, only the very day makes it one.
    return {
      weight: shared / large.length >= MOSTLY ? 0.3 : 0.15,
      reason: `the parties of one are among those of the other: ${names}`,
      shared,
      isWhole: false,
    }
  }
  if (kinds.some(isClosed) || shared < 2 || shared / (a.length + b.length - shared) < MIXED) return null
  return { weight: 0.2, reason: `most parties are the same: ${names}`, shared, isWhole: false }
}
