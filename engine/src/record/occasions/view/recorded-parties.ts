import { sortedSet } from '../../order.ts'
import type { Claim, RecordedParty } from '../../record-format.ts'
import { byTime } from './claims-by-source.ts'
import { currentStatus } from './current-status.ts'

/** Each party with its status, who confirms it, and every word on it in the order of what was known. */
export function recordedParties(claims: readonly Claim[]): RecordedParty[] {
  const told = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.field !== 'participation' || claim.actor === null) continue
    const words = told.get(claim.actor)
    if (words) words.push(claim)
    else told.set(claim.actor, [claim])
  }
  return sortedSet(told.keys()).map((actor) => {
    const words = [...(told.get(actor) ?? [])].sort(byTime)
    return {
      actor,
      status: currentStatus(words, actor) ?? 'planned',
      confirmedBy: sortedSet(words.filter((claim) => isOwnWord(claim, actor)).flatMap(({ relay }) => [actor, ...relay])),
      history: words.map(({ id }) => id),
    }
  })
}

const CONFIRMING: ReadonlySet<string> = new Set(['confirmed', 'held', 'underway'])

/** The party itself says that it comes: what others say of it confirms nothing. On its own site, its plans are its word too. */
const isOwnWord = ({ saidBy, value, statement }: Claim, actor: string): boolean =>
  saidBy.includes(actor) && (CONFIRMING.has(value) || (statement === null && value === 'planned'))
