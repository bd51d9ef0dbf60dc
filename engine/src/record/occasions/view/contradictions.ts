import { dayRange, holds } from '../../day-range.ts'
import { sortedSet } from '../../order.ts'
import type { Claim, ClaimField, Contradiction, Move } from '../../record-format.ts'
import { areNear } from '../../words/near-names.ts'
import { byTime, sourceOf, standing } from './claims-by-source.ts'
import { claimsByValue } from './claims-by-value.ts'

/** Values of one field that cannot both be so, where neither was superseded by a later word of the same source. */
export function contradictionsOf(claims: readonly Claim[], moves: readonly Move[]): Contradiction[] {
  const of = (field: ClaimField): Claim[] => claims.filter((claim) => claim.field === field)
  const parties = sortedSet(of('participation').flatMap(({ actor }) => actor ?? []))
  return [
    ...inField(
      'date',
      null,
      standing(of('date')).filter((claim) => !isOvertaken(claim, moves)),
      byValue(areDaysApart),
    ),
    ...inField(
      'place',
      null,
      standing(of('place')),
      byValue((a, b) => !areNear(a, b)),
    ),
    ...inField('status', null, standing(of('status')), byClaim(areAtOdds)),
    ...parties.flatMap((actor) =>
      inField('participation', actor, standing(of('participation').filter((claim) => claim.actor === actor)), byClaim(areAtOdds)),
    ),
  ]
}

/** A day that was moved since it was told. */
const isOvertaken = (claim: Claim, moves: readonly Move[]): boolean =>
  moves.some(({ from, at, claims }) => from === claim.value && (claim.reportedAt <= at || claims.includes(claim.id)))

function areDaysApart(a: string, b: string): boolean {
  const [one, other] = [dayRange(a), dayRange(b)]
  return one !== null && other !== null && !holds(one, other) && !holds(other, one)
}

const OFF: ReadonlySet<string> = new Set(['cancelled', 'refused'])
const ON: ReadonlySet<string> = new Set(['planned', 'confirmed', 'held', 'underway'])
const DONE: ReadonlySet<string> = new Set(['held', 'underway'])

/** Called off and yet held, or still told as planned by another; that a plan is called off later is no contradiction. */
function areAtOdds(a: Claim, b: Claim): boolean {
  const [off, on] = OFF.has(a.value) ? [a, b] : [b, a]
  if (!OFF.has(off.value) || !ON.has(on.value)) return false
  return (DONE.has(on.value) || on.reportedAt >= off.reportedAt) && sourceOf(off) !== sourceOf(on)
}

type Contrary = (these: readonly Claim[], those: readonly Claim[]) => boolean

/** Whether two values are contrary does not depend on who tells them. */
const byValue =
  (isContrary: (a: string, b: string) => boolean): Contrary =>
  ([a], [b]) =>
    a !== undefined && b !== undefined && isContrary(a.value, b.value)

const byClaim =
  (isContrary: (a: Claim, b: Claim) => boolean): Contrary =>
  (these, those) =>
    these.some((a) => those.some((b) => isContrary(a, b)))

function inField(field: ClaimField, actor: string | null, claims: readonly Claim[], areContrary: Contrary): Contradiction[] {
  const values = [...claimsByValue(claims).values()]
  const contrary = values.filter((these) => values.some((those) => those !== these && areContrary(these, those)))
  if (contrary.length === 0) return []
  const told = contrary.flat().sort(byTime)
  return [{ field, actor, values: sortedSet(told.map(({ value }) => value)), claims: told.map(({ id }) => id) }]
}
