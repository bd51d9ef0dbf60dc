/** Part of the shorter text's words that stand in the longer one, 0 to 1. */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  if (few.size === 0) return 0
  let shared = 0
  for (const word of few) if (many.has(word)) shared++
  return shared / few.size
}

export const shareAny = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))

/** Part of all that is told by either that is told by both. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 1
  const shared = a.filter((one) => b.includes(one)).length
  return shared / (a.length + b.length - shared)
}
