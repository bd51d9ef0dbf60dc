import type { RecordedOccasion } from '@tavolo/engine'

const STATES = ['RU', 'US', 'UA', 'FR', 'DE', 'IT', 'TR', 'CN', 'NO', 'CH'] as const
const PLACES = ['Geneva', 'Vienna', 'Oslo', 'Istanbul', 'Doha'] as const
const STATUSES = ['planned', 'tentative', 'held', 'cancelled', 'lapsed'] as const
const DAYS = 3650

const pick = <Item>(items: readonly Item[], i: number): Item => items[i % items.length] as Item

/** Occasions as a record of many years holds them, each with three claims: for measuring, not for reading. */
export const madeAgenda = (count: number): RecordedOccasion[] => Array.from({ length: count }, (_, i) => madeOccasion(i))

function madeOccasion(i: number): RecordedOccasion {
  const day = new Date(Date.UTC(2018, 0, 1 + (i % DAYS))).toISOString().slice(0, 10)
  const parties = [pick(STATES, i), pick(STATES, i * 3 + 1)]
  const id = `occasion-${i.toString(16).padStart(16, '0')}`
  return {
    id,
    facts: [id],
    kind: 'talks',
    title: `security talks between ${parties.join(' and ')}`,
    date: day,
    place: pick(PLACES, i),
    status: pick(STATUSES, i),
    parties: parties.map((actor) => ({ actor, status: 'confirmed', confirmedBy: [actor], history: [`${id}-${actor}`] })),
    confirmed: 'both-sides',
    reports: [`report-${i}`],
    origins: 1,
    moves: [],
    contradictions: [],
    claims: ['date', 'place', 'kind'].map((field) => ({
      id: `${id}-${field}`,
      report: `report-${i}`,
      span: { start: 0, end: 14 },
      words: 'security talks',
      fact: id,
      field: field as 'date',
      value: day,
      actor: null,
      saidBy: parties,
      statement: null,
      relay: [],
      origin: `report-${i}`,
      saidAt: day,
      reportedAt: day,
    })),
    judgements: [],
    firstReportedAt: day,
    lastReportedAt: day,
  }
}
