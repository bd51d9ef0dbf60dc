import { dayRange, isOneDay } from '../../day-range.ts'
import { compare, sortedSet } from '../../order.ts'
import type { Claim, Move, OccasionFact } from '../../record-format.ts'
import { occasionFeatures } from '../occasion-features.ts'
import { sourceOf } from './claims-by-source.ts'

/** Moves of the day, told by a report or understood from two; the first first. */
export function movesOf(facts: readonly OccasionFact[]): Move[] {
  const moves = new Map<string, { from: string; to: string; told: Claim[]; at: string }>()
  const note = (from: string, to: string, told: readonly Claim[], at: string): void => {
    const key = `${from}>${to}`
    const known = moves.get(key)
    if (known) {
      known.told.push(...told)
      if (at < known.at) known.at = at
    } else moves.set(key, { from, to, told: [...told], at })
  }
  for (const { claims, reportedAt } of facts) {
    const from = claims.find(({ field }) => field === 'moved-from')
    const to = claims.find(({ field }) => field === 'date')
    if (from && to) note(from.value, to.value, [from, to], reportedAt)
  }
  for (const { from, to } of understood(facts)) note(from.value, to.value, [from, to], to.reportedAt)
  return [...moves.values()]
    .map(({ from, to, told, at }) => {
      const claims = sortedSet(told.map(({ id }) => id))
      const tellers = told.filter(({ field, value }) => field === 'moved-from' || value === to)
      return { from, to, saidBy: sortedSet(tellers.flatMap(({ saidBy }) => saidBy)), at, claims }
    })
    .sort((a, b) => compare(a.at, b.at) || compare(a.from, b.from) || compare(a.to, b.to))
}

/** A later report that says "put off" with another day, or the same source with a newer day. */
function understood(facts: readonly OccasionFact[]): { from: Claim; to: Claim }[] {
  const dated = facts.flatMap((fact) => {
    const claim = fact.claims.find(({ field }) => field === 'date')
    const days = claim ? dayRange(claim.value) : null
    return claim && days && isOneDay(days) ? [{ fact, claim, day: days.first }] : []
  })
  if (new Set(dated.map(({ day }) => day)).size < 2) return []
  const known = [...dated].sort((a, b) => compare(a.fact.reportedAt, b.fact.reportedAt) || compare(a.fact.id, b.fact.id))
  return known.flatMap((later, at) => {
    if (occasionFeatures(later.fact).movedFrom) return []
    const before = known.slice(0, at).findLast(({ day, fact, claim }) => {
      if (day === later.day || fact.reportedAt === later.fact.reportedAt) return false
      return later.fact.occasion.status === 'postponed' || sourceOf(claim) === sourceOf(later.claim)
    })
    const isNew = !known.slice(0, at).some(({ day }) => day === later.day)
    return before && isNew ? [{ from: before.claim, to: later.claim }] : []
  })
}
