import type { OccasionKind } from '../../document/index.ts'
import type { CivilDay } from '../../resolution/index.ts'
import { isOneDay } from '../day-range.ts'
import { type Fitting, type Group, groupFacts } from '../group-facts.ts'
import type { Judgement, OccasionFact } from '../record-format.ts'
import { companyOf } from './company.ts'
import { type Family, familiesOf } from './kind-families.ts'
import { occasionFeatures } from './occasion-features.ts'

interface Company {
  readonly parties: readonly string[]
  readonly kind: OccasionKind
}

/** What a group knows of its facts. */
interface Gathered {
  readonly reports: ReadonlySet<string>
  readonly families: readonly Family[]
  readonly companies: ReadonlyMap<string, Company>
  /** Days told and moved from; several hang together by moves. */
  readonly days: ReadonlySet<CivilDay>
}

/** Facts that tell of one occasion: one report never tells it twice, its parties fit each other, and two days need a move between them. */
export function groupOccasions(facts: readonly OccasionFact[], judgements: readonly Judgement[]): Group<OccasionFact>[] {
  const daysOf = new Map(facts.map((fact) => [fact.id, daysTold(fact)]))
  const fitting: Fitting<OccasionFact, Gathered> = {
    of(fact) {
      const { parties } = occasionFeatures(fact)
      const { kind } = fact.occasion
      return {
        reports: new Set([fact.report]),
        families: familiesOf(kind),
        companies: new Map([[`${kind}|${parties.join()}`, { parties, kind }]]),
        days: new Set(daysTold(fact)),
      }
    },
    together(left, right, { a, b, by }) {
      const families = left.families.filter((family) => right.families.includes(family))
      const joined: Gathered = {
        reports: new Set([...left.reports, ...right.reports]),
        families: families.length > 0 ? families : left.families,
        companies: new Map([...left.companies, ...right.companies]),
        days: new Set([...left.days, ...right.days]),
      }
      if (by === 'person') return joined
      const isMove = daysOf.get(a)?.length !== 0 && daysOf.get(b)?.length !== 0
      const areDaysJoined = isMove || left.days.size === 0 || right.days.size === 0 || shareOne(left.days, right.days)
      return families.length > 0 && areDaysJoined && !shareOne(left.reports, right.reports) && fitTogether(left, right) ? joined : null
    },
  }
  return groupFacts(facts, judgements, fitting)
}

function daysTold(fact: OccasionFact): CivilDay[] {
  const { day, movedFrom } = occasionFeatures(fact)
  if (day === null) return []
  return movedFrom && isOneDay(movedFrom) ? [day, movedFrom.first] : [day]
}

function shareOne<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const one of few) if (many.has(one)) return true
  return false
}

function fitTogether(left: Gathered, right: Gathered): boolean {
  for (const one of left.companies.values())
    for (const other of right.companies.values()) if (!companyOf(one.parties, other.parties, [one.kind, other.kind])) return false
  return true
}
