/** Facts once each: two clauses may tell the same. */
export function once<Fact extends { readonly id: string }>(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>()
  return facts.filter(({ id }) => !seen.has(id) && seen.add(id))
}
