import type { DiplomaticRecord } from './build-record.ts'
import type { RecordDifference, RecordedOccasion } from './record-format.ts'

/** A record as it was known at a moment. */
export interface RecordAt {
  readonly at: string
  readonly record: DiplomaticRecord
}

type OccasionDifference = RecordDifference['occasions'][number]

/** What became known between two moments, and what changed by it. */
export function differenceBetween(before: RecordAt, after: RecordAt): RecordDifference {
  return {
    since: before.at,
    until: after.at,
    occasions: occasionsThatChanged(before.record.occasions, after.record.occasions),
    statements: newIn(before.record.statements, after.record.statements),
    positions: newIn(before.record.positions, after.record.positions),
    actions: newActions(before.record.actions, after.record.actions),
    commitments: commitmentsThatMoved(before.record, after.record),
  }
}

/** Pairs the occasions by their facts: an occasion may get another id when an earlier fact of it becomes known. */
function occasionsThatChanged(before: readonly RecordedOccasion[], after: readonly RecordedOccasion[]): OccasionDifference[] {
  const byFact = new Map(before.flatMap((occasion) => occasion.facts.map((fact) => [fact, occasion] as const)))
  const taken = new Set<RecordedOccasion>()
  const changes = after.flatMap((now): OccasionDifference[] => {
    const was = now.facts.map((fact) => byFact.get(fact)).find((occasion) => occasion && !taken.has(occasion)) ?? null
    if (was) taken.add(was)
    const known = new Set(was?.claims.map(({ id }) => id))
    const claims = now.claims.map(({ id }) => id).filter((id) => !known.has(id))
    const fields = was ? fieldsThatDiffer(was, now) : FIELDS.map(([name]) => name)
    return was && fields.length === 0 && claims.length === 0
      ? []
      : [{ id: now.id, title: now.title, before: was, after: now, fields, claims }]
  })
  const gone = before.filter((was) => !taken.has(was))
  return [...changes, ...gone.map((was) => ({ id: was.id, title: was.title, before: was, after: null, fields: [], claims: [] }))]
}

const FIELDS: readonly (readonly [string, (occasion: RecordedOccasion) => unknown])[] = [
  ['date', ({ date }) => date],
  ['status', ({ status }) => status],
  ['place', ({ place }) => place],
  ['parties', ({ parties }) => parties.map(({ actor, status, confirmedBy }) => [actor, status, confirmedBy])],
  ['confirmed', ({ confirmed }) => confirmed],
  ['contradictions', ({ contradictions }) => contradictions.map(({ field, actor, values }) => [field, actor, values])],
]

const fieldsThatDiffer = (was: RecordedOccasion, now: RecordedOccasion): string[] =>
  FIELDS.filter(([, read]) => JSON.stringify(read(was)) !== JSON.stringify(read(now))).map(([name]) => name)

function newIn<View extends { readonly facts: readonly string[] }>(before: readonly View[], after: readonly View[]): View[] {
  const known = new Set(before.flatMap(({ facts }) => facts))
  return after.filter(({ facts }) => facts.every((fact) => !known.has(fact)))
}

function newActions(before: DiplomaticRecord['actions'], after: DiplomaticRecord['actions']): RecordDifference['actions'] {
  const known = new Set(before.map(({ id }) => id))
  return after.filter(({ id }) => !known.has(id))
}

function commitmentsThatMoved(before: DiplomaticRecord, after: DiplomaticRecord): RecordDifference['commitments'] {
  const states = new Map(before.commitments.map(({ id, state }) => [id, state]))
  return after.commitments.filter(({ id, state }) => states.get(id) !== state)
}
