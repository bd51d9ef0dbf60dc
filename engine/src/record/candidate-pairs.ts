import { compare } from './order.ts'
import type { Judgement } from './record-format.ts'

/** Judges every two facts that share a key, each pair once. */
export function judgePairs<Fact extends { readonly id: string }>(
  facts: readonly Fact[],
  keysOf: (fact: Fact) => readonly string[],
  judge: (a: Fact, b: Fact) => Judgement | null,
): Judgement[] {
  const under = new Map<string, Fact[]>()
  const judgements: Judgement[] = []
  for (const fact of [...facts].sort((a, b) => compare(a.id, b.id))) {
    const met = new Set<Fact>()
    for (const key of keysOf(fact)) {
      const others = under.get(key)
      if (!others) under.set(key, [fact])
      else {
        for (const other of others) met.add(other)
        others.push(fact)
      }
    }
    for (const other of met) {
      const judgement = judge(other, fact)
      if (judgement) judgements.push(judgement)
    }
  }
  return judgements
}
