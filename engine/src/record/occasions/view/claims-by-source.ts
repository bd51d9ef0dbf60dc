import { compare } from '../../order.ts'
import type { Claim } from '../../record-format.ts'

/** Whose later word takes the place of an earlier one: those who say it, else the text that tells it. */
export const sourceOf = ({ saidBy, origin }: Claim): string => (saidBy.length > 0 ? [...saidBy].sort(compare).join() : origin)

/** Order in which claims became known: by report, within a report by what was said first. */
export const byTime = (a: Claim, b: Claim): number =>
  compare(a.reportedAt, b.reportedAt) ||
  compare(a.saidAt ?? a.reportedAt, b.saidAt ?? b.reportedAt) ||
  compare(a.report, b.report) ||
  compare(a.id, b.id)

/** Claims that no later report gives another value for by the same source; what one report tells twice stands twice. */
export function standing(claims: readonly Claim[]): Claim[] {
  const last = new Map<string, string>()
  for (const claim of claims) {
    const source = sourceOf(claim)
    if ((last.get(source) ?? '') < claim.reportedAt) last.set(source, claim.reportedAt)
  }
  return claims.filter((claim) => claim.reportedAt === last.get(sourceOf(claim)))
}
