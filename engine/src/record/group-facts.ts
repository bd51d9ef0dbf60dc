import { compare } from './order.ts'
import type { Judgement } from './record-format.ts'

/** Facts of one thing, and the judgements by which they were brought together, with all that persons said of them. */
export interface Group<Fact> {
  readonly facts: readonly Fact[]
  readonly judgements: readonly Judgement[]
}

/** What a group must know of its facts to tell which others it may not take in. */
export interface Fitting<Fact, State> {
  readonly of: (fact: Fact) => State
  /** The state of both together; null where they cannot be one thing. */
  readonly together: (left: State, right: State, by: Judgement) => State | null
}

interface Cluster<Fact, State> {
  facts: Fact[]
  state: State
}

/**
 * Facts that judgements hold to be the same, the surest first, a person's word before all; what would bring together
 * two that a person told apart, or that cannot be one thing, is left out. The order of facts and judgements changes nothing.
 */
export function groupFacts<Fact extends { readonly id: string }, State>(
  facts: readonly Fact[],
  judgements: readonly Judgement[],
  fitting: Fitting<Fact, State>,
): Group<Fact>[] {
  const clusters = new Map<string, Cluster<Fact, State>>()
  for (const fact of [...facts].sort((a, b) => compare(a.id, b.id))) clusters.set(fact.id, { facts: [fact], state: fitting.of(fact) })
  const known = judgements.filter(({ a, b }) => a !== b && clusters.has(a) && clusters.has(b))
  const apart = apartFrom(known)
  const joining = new Set<Judgement>()
  for (const judgement of known.filter(({ verdict }) => verdict === 'same').sort(bySureness)) {
    const left = clusters.get(judgement.a)
    const right = clusters.get(judgement.b)
    if (!left || !right || left === right || areApart(left, right, apart)) continue
    const state = fitting.together(left.state, right.state, judgement)
    if (state === null) continue
    const [into, from] = left.facts.length >= right.facts.length ? [left, right] : [right, left]
    for (const fact of from.facts) {
      clusters.set(fact.id, into)
      into.facts.push(fact)
    }
    into.state = state
    joining.add(judgement)
  }
  // Of a hundred reports each two may be judged the same; ninety-nine judgements are why they are one.
  return gathered(
    clusters,
    known.filter((judgement) => judgement.by === 'person' || joining.has(judgement)),
  )
}

const bySureness = (a: Judgement, b: Judgement): number =>
  Number(b.by === 'person') - Number(a.by === 'person') || b.weight - a.weight || byPair(a, b)

const byPair = (a: Judgement, b: Judgement): number => compare(a.a, b.a) || compare(a.b, b.b) || compare(a.verdict, b.verdict)

/** For each fact, those that a person told it apart from. */
function apartFrom(judgements: readonly Judgement[]): Map<string, string[]> {
  const apart = new Map<string, string[]>()
  for (const { a, b, verdict } of judgements) {
    if (verdict !== 'different') continue
    apart.set(a, [...(apart.get(a) ?? []), b])
    apart.set(b, [...(apart.get(b) ?? []), a])
  }
  return apart
}

function areApart<Fact extends { readonly id: string }>(
  left: Cluster<Fact, unknown>,
  right: Cluster<Fact, unknown>,
  apart: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (apart.size === 0) return false
  const there = new Set(right.facts.map(({ id }) => id))
  return left.facts.some(({ id }) => apart.get(id)?.some((other) => there.has(other)) ?? false)
}

function gathered<Fact extends { readonly id: string }, State>(
  clusters: ReadonlyMap<string, Cluster<Fact, State>>,
  judgements: readonly Judgement[],
): Group<Fact>[] {
  const within = new Map<unknown, Judgement[]>()
  const note = (cluster: unknown, judgement: Judgement): void => {
    const noted = within.get(cluster)
    if (noted) noted.push(judgement)
    else within.set(cluster, [judgement])
  }
  for (const judgement of judgements) {
    const left = clusters.get(judgement.a)
    const right = clusters.get(judgement.b)
    if (left === right) note(left, judgement)
    else if (judgement.verdict === 'different') for (const cluster of [left, right]) note(cluster, judgement)
  }
  return [...new Set(clusters.values())].map((cluster) => ({
    facts: [...cluster.facts].sort((a, b) => compare(a.id, b.id)),
    judgements: (within.get(cluster) ?? []).sort(byPair),
  }))
}
