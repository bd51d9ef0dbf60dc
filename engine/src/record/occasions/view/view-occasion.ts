import type { OccasionKind, OccasionStatus } from '../../../document/index.ts'
import { dayRange } from '../../day-range.ts'
import type { Group } from '../../group-facts.ts'
import { byKnown, sortedSet } from '../../order.ts'
import { countOrigins } from '../../origins/count-origins.ts'
import type { Claim, ClaimField, Move, OccasionFact, RecordedOccasion } from '../../record-format.ts'
import { areNear } from '../../words/near-names.ts'
import { bestValue } from './best-value.ts'
import { byTime } from './claims-by-source.ts'
import { contradictionsOf } from './contradictions.ts'
import { currentDate } from './current-date.ts'
import { currentStatus } from './current-status.ts'
import { movesOf } from './moves.ts'
import { recordedParties } from './recorded-parties.ts'

/** An occasion as all its facts tell it; `asOf` is the day on which it is looked at: what should have been held by then and is not told to have been, has lapsed. */
export function viewOccasion({ facts, judgements }: Group<OccasionFact>, asOf: string): RecordedOccasion {
  const known = [...facts].sort(byKnown)
  const claims = known.flatMap((fact) => fact.claims).sort(byTime)
  const outlets = new Map(known.map(({ report, outlet }) => [report, outlet]))
  const outletOf = ({ report }: Claim): string | null => outlets.get(report) ?? null
  const of = (field: ClaimField): Claim[] => claims.filter((claim) => claim.field === field)
  const moves = movesOf(known)
  const date = currentDate(of('date'), moves, outletOf)
  const parties = recordedParties(claims)
  const confirming = parties.filter(({ confirmedBy }) => confirmedBy.length > 0).length
  const status = (currentStatus(of('status'), null) ?? 'planned') as OccasionStatus
  return {
    id: known[0]?.id ?? '',
    facts: known.map(({ id }) => id),
    kind: (bestValue(of('kind'), outletOf) ?? 'other') as OccasionKind,
    title: bestValue(of('title'), outletOf) ?? '',
    date,
    place: bestValue(of('place'), outletOf, areNear),
    status: isAwaited(status, moves) && hasPassed(date, asOf) ? 'lapsed' : status,
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

const AWAITED: ReadonlySet<string> = new Set<OccasionStatus>(['planned', 'tentative', 'proposed'])

/** What was put off to another day is awaited on that day. */
const isAwaited = (status: OccasionStatus, moves: readonly Move[]): boolean =>
  AWAITED.has(status) || (status === 'postponed' && moves.length > 0)

function hasPassed(date: string | null, asOf: string): boolean {
  const days = date ? dayRange(date) : null
  const now = dayRange(asOf.slice(0, 10))
  return days !== null && now !== null && days.last < now.first
}
