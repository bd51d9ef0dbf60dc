import { compare } from '../../order.ts'
import { countOrigins } from '../../origins/count-origins.ts'
import type { Claim } from '../../record-format.ts'
import { claimsByValue } from './claims-by-value.ts'

/** How much stands behind a value, to be compared in this order. */
interface Support {
  readonly value: string
  /** Origins of it and of all values that mean the same. */
  readonly origins: number
  readonly own: number
  readonly newest: string
}

/**
 * The value with the most independent origins, the newest of several. Where values may mean the same ("Geneva", "Ginevra") their origins
 * count together.
 */
export function bestValue(
  claims: readonly Claim[],
  outletOf: (claim: Claim) => string | null,
  meanTheSame: (a: string, b: string) => boolean = (a, b) => a === b,
): string | null {
  const byValue = [...claimsByValue(claims)]
  if (byValue.length < 2) return byValue[0]?.[0] ?? null
  const count = (told: readonly Claim[]): number => countOrigins(told.map((claim) => ({ ...claim, outlet: outletOf(claim) })))
  let best: Support | null = null
  for (const [value, told] of byValue) {
    const alike = byValue.filter(([other]) => other !== value && meanTheSame(value, other))
    const own = count(told)
    const origins = alike.length === 0 ? own : count([...told, ...alike.flatMap(([, claims]) => claims)])
    const newest = told.reduce((last, { reportedAt }) => (reportedAt > last ? reportedAt : last), '')
    const support = { value, origins, own, newest }
    if (!best || isBetter(support, best)) best = support
  }
  return best?.value ?? null
}

const isBetter = (a: Support, b: Support): boolean =>
  (a.origins - b.origins || a.own - b.own || compare(a.newest, b.newest) || compare(b.value, a.value)) > 0
