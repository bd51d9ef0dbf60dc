import { compare } from '../../order.ts'
import { countOrigins } from '../../origins/count-origins.ts'
import type { Claim } from '../../record-format.ts'
import { claimsByValue } from './claims-by-value.ts'

/** The value with the most independent origins, the newest of several. */
export function bestValue(claims: readonly Claim[], outletOf: (claim: Claim) => string | null): string | null {
  let best: { value: string; origins: number; newest: string } | null = null
  for (const [value, told] of claimsByValue(claims)) {
    const origins = countOrigins(told.map((claim) => ({ report: claim.report, outlet: outletOf(claim), origin: claim.origin })))
    const newest = told.reduce((last, { reportedAt }) => (reportedAt > last ? reportedAt : last), '')
    if (!best || (origins - best.origins || compare(newest, best.newest) || compare(best.value, value)) > 0)
      best = { value, origins, newest }
  }
  return best?.value ?? null
}
