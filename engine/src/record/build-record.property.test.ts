import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildRecord, bySoonest } from './build-record.ts'
import { judgePairs } from './candidate-pairs.ts'
import { madeReport, type Plan } from './made-report.ts'
import { groupOccasions } from './occasions/group-occasions.ts'
import { judgeOccasions } from './occasions/judge-occasions.ts'
import { occasionFacts } from './occasions/occasion-facts.ts'
import { occasionKeys } from './occasions/occasion-keys.ts'
import { viewOccasion } from './occasions/view/view-occasion.ts'
import type { Judgement } from './record-format.ts'

const party = fc.constantFrom('US', 'RU', 'UA', 'NATO', 'OSCE')
const days = ['2022-01-10', '2022-01-12', '2022-01-13', '2022-01', '2022-01-10/2022-01-16', 'XXXX-01-10']

const occasion = fc.record(
  {
    kind: fc.constantFrom('talks', 'meeting', 'call', 'visit', 'session', 'election'),
    title: fc.constantFrom('talks', 'the Strategic Dialogue', 'a round of the Contact Group'),
    day: fc.constantFrom(...days),
    movedFrom: fc.constantFrom('2022-01-10', '2022-01-12'),
    place: fc.constantFrom('Geneva', 'Ginevra', 'Vienna'),
    status: fc.constantFrom('planned', 'tentative', 'held', 'postponed', 'cancelled', 'refused'),
    parties: fc.uniqueArray(party, { maxLength: 4 }),
  },
  { requiredKeys: [] },
)

const words = fc.constantFrom(
  'the delegation would present seven written proposals',
  'would present seven written proposals',
  'nobody had been invited to the conference of 2022',
)
const statement = fc.record({ by: party, says: words }, { requiredKeys: ['by', 'says'] })
const position = fc.record({ by: party, act: fc.constantFrom('demand', 'promise', 'threaten'), content: words, condition: words } as const)

const plans = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    published: fc.constantFrom('2022-01-03', '2022-01-05', '2022-01-11', null),
    publisher: fc.constantFrom('The Paper', 'kremlin.ru', 'whitehouse.gov'),
    occasions: fc.array(occasion, { maxLength: 3 }),
    statements: fc.array(statement, { maxLength: 2 }),
    positions: fc.array(position, { maxLength: 2 }),
  }),
  { maxLength: 6, selector: ({ id }) => id },
)
const reportsOf = (made: readonly unknown[]) => made.map((plan) => madeReport(plan as Plan))

it('the order in which reports arrive changes nothing', () => {
  fc.assert(
    fc.property(plans, fc.infiniteStream(fc.nat()), (made, keys) => {
      const reports = reportsOf(made)
      const shuffled = reports.map((report) => ({ report, key: keys.next().value })).sort((a, b) => a.key - b.key)
      expect(buildRecord(shuffled.map(({ report }) => report))).toEqual(buildRecord(reports))
    }),
  )
})

it('the same report taken twice changes nothing, also when it is taken later', () => {
  fc.assert(
    fc.property(plans, (made) => {
      const reports = reportsOf(made)
      const again = reports.map((report) => ({ ...report, takenAt: '2022-04-01T08:00:00Z' }))
      expect(buildRecord([...again, ...reports])).toEqual(buildRecord(reports))
    }),
  )
})

it('a report taken back leaves the record that was there without it, whatever a person has said of its facts', () => {
  fc.assert(
    fc.property(plans, (made) => {
      const [taken, ...others] = reportsOf(made)
      if (!taken) return
      const [fact] = occasionFacts(taken)
      const judgements = others.flatMap(occasionFacts).flatMap((other): Judgement[] => (fact ? [byPerson(fact.id, other.id)] : []))
      expect(buildRecord(others, { judgements })).toEqual(buildRecord(others))
    }),
  )
})

const byPerson = (a: string, b: string): Judgement => ({ a, b, verdict: 'same', by: 'person', weight: 1, reasons: [] })

it('every view names claims that it holds, and every fact stands in one view', () => {
  fc.assert(
    fc.property(plans, (made) => {
      const reports = reportsOf(made)
      const { occasions, statements, positions, commitments } = buildRecord(reports)
      for (const { claims, parties, moves, contradictions, facts, reports: told } of occasions) {
        const ids = new Set(claims.map(({ id }) => id))
        const named = [
          ...parties.map(({ history }) => history),
          ...moves.map((move) => move.claims),
          ...contradictions.map((one) => one.claims),
        ]
        for (const id of named.flat()) expect(ids.has(id)).toBe(true)
        expect(ids.size).toBe(claims.length)
        expect(new Set(claims.map(({ fact }) => fact))).toEqual(new Set(facts))
        expect(new Set(claims.map(({ report }) => report))).toEqual(new Set(told))
      }
      const facts = [...occasions, ...statements, ...positions].flatMap((view) => view.facts)
      expect(new Set(facts).size).toBe(facts.length)
      const known = new Set(positions.map(({ id }) => id))
      for (const { position } of commitments) expect(known.has(position)).toBe(true)
    }),
  )
})

it('what became known later does not change what was known before', () => {
  fc.assert(
    fc.property(plans, (made) => {
      const reports = reportsOf(made)
      const early = reports.filter(({ dossier }) => dossier.report.publishedAt && dossier.report.publishedAt <= '2022-01-05')
      expect(buildRecord(reports, { asOf: '2022-01-05' })).toEqual(buildRecord(early, { asOf: '2022-01-05' }))
    }),
  )
})

it('groups found cluster by cluster are those found all at once: a store may keep the clusters', () => {
  fc.assert(
    fc.property(plans, (made) => {
      const facts = reportsOf(made).flatMap(occasionFacts)
      const judgements = judgePairs(facts, occasionKeys, judgeOccasions)
      const clusters = new Map(facts.map(({ id }) => [id, new Set([id])]))
      for (const { a, b } of judgements) {
        const joined = new Set([...(clusters.get(a) ?? []), ...(clusters.get(b) ?? [])])
        for (const id of joined) clusters.set(id, joined)
      }
      const apart = [...new Set(clusters.values())].flatMap((ids) =>
        groupOccasions(
          facts.filter(({ id }) => ids.has(id)),
          judgements,
        ),
      )
      const views = (groups: typeof apart) => groups.map(viewOccasion).sort(bySoonest)
      expect(views(apart)).toEqual(views(groupOccasions(facts, judgements)))
    }),
  )
})
