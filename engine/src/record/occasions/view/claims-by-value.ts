import type { Claim } from '../../record-format.ts'

/** Claims that tell the same value, in the order in which the values were first told. */
export function claimsByValue(claims: readonly Claim[]): Map<string, Claim[]> {
  const byValue = new Map<string, Claim[]>()
  for (const claim of claims) {
    const told = byValue.get(claim.value)
    if (told) told.push(claim)
    else byValue.set(claim.value, [claim])
  }
  return byValue
}
