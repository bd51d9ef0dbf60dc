import type { OccasionKind, OccasionStatus } from '../../../document/index.ts'
import type { Group } from '../../group-facts.ts'
import { byKnown, sortedSet } from '../../order.ts'
import { countOrigins } from '../../origins/count-origins.ts'
import type { Claim, ClaimField, OccasionFact, RecordedOccasion } from '../../record-format.ts'
import { areNear } from '../../words/near-names.ts'
import { bestValue } from './best-value.ts'
import { byTime } from './claims-by-source.ts'
import { contradictionsOf } from './contradictions.ts'
import { currentDate } from './current-date.ts'
import { currentStatus } from './current-status.ts'
import { movesOf } from './moves.ts'
import { recordedParties } from './recorded-parties.ts'

/** An occasion as all its facts tell it, whatever day it is: that it has lapsed is said by `occasionOn`. */
export function viewOccasion({ facts, judgements }: Group<OccasionFact>): RecordedOccasion {
  const known = [...facts].sort(byKnown)
  const claims = known.flatMap((fact) => fact.claims).sort(byTime)
  const outlets = new Map(known.map(({ report, outlet }) => [report, outlet]))
  const outletOf = ({ report }: Claim): string | null => outlets.get(report) ?? null
  const of = (field: ClaimField): Claim[] => claims.filter((claim) => claim.field === field)
  const moves = movesOf(known)
  const date = currentDate(of('date'), moves, outletOf)
  const parties = recordedParties(claims)
  const confirming = parties.filter(({ confirmedBy }) => confirmedBy.length > 0).length
  return {
    id: known[0]?.id ?? '',
    facts: known.map(({ id }) => id),
    kind: (bestValue(of('kind'), outletOf) ?? 'other') as OccasionKind,
    title: bestValue(of('title'), outletOf) ?? '',
    date,
    place: bestValue(of('place'), outletOf, areNear),
    status: (currentStatus(of('status'), null) ?? 'planned') as OccasionStatus,
    parties,
    confirmed: confirming === 0 ? 'none' : confirming === 1 ? 'one-side' : 'both-sides',
    reports: sortedSet(known.map(({ report }) => report)),
    origins: countOrigins(claims.map((claim) => ({ report: claim.report, outlet: outletOf(claim), origin: claim.origin }))),
    moves,
    contradictions: contradictionsOf(claims, moves),
    claims,
    judgements,
    firstReportedAt: known[0]?.reportedAt ?? '',
    lastReportedAt: known.at(-1)?.reportedAt ?? '',
  }
}
