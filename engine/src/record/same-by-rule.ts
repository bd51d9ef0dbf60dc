import type { Judgement } from './record-format.ts'

interface Told {
  readonly id: string
  readonly report: string
}

/** What a rule found for two facts being one. */
export interface Finding {
  /** 0 to 1. */
  readonly weight: number
  readonly reasons: readonly string[]
}

/** Makes a judge of two facts out of a rule: facts of one report are never judged, and which of the two comes first changes nothing. */
export const sameByRule =
  <Fact extends Told>(find: (a: Fact, b: Fact) => Finding | null) =>
  (one: Fact, other: Fact): Judgement | null => {
    if (one.report === other.report) return null
    const [a, b] = one.id < other.id ? [one, other] : [other, one]
    const found = find(a, b)
    if (!found) return null
    const weight = Math.min(1, Math.round(found.weight * 1000) / 1000)
    return { a: a.id, b: b.id, verdict: 'same', by: 'rule', weight, reasons: found.reasons }
  }
