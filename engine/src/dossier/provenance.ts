import type { Inference, Provenance, Span } from '../document/index.ts'

/** Rules, spans and assumptions of a fact, without repetition and in a fixed order. */
export function provenance(rules: readonly string[], spans: readonly (Span | null)[], inferred: readonly Inference[]): Provenance {
  const held = spans.filter((span): span is Span => span !== null)
  const seen = new Set<string>()
  const unique = held.filter(({ start, end }) => {
    const key = `${start}-${end}`
    return !seen.has(key) && seen.add(key)
  })
  return { rules: [...new Set(rules)], spans: unique.sort((a, b) => a.start - b.start || a.end - b.end), inferred }
}
