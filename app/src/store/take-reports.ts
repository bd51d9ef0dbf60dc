import type { RecordedReport } from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import { Problem } from '../problem.ts'
import { checkReport } from './check-report.ts'
import { factsOf, type ToldFact } from './new-facts.ts'
import { LONGEST_SEARCHED, searchConfiguration } from './search-languages.ts'
import { storableJson } from './storable-json.ts'
import type { Tables } from './tables.ts'
import { takeFacts } from './take-facts.ts'

/** What came of a report that was to be taken. */
export type Taken = 'added' | 'known'

/** A report as far as it can be made ready without the store: so one heap is made ready while the database takes another. */
export interface ReadyReport {
  readonly id: string
  readonly sha256: string
  /** Its row, as JSON. */
  readonly row: string
  readonly facts: readonly ToldFact[]
}

/** @throws Problem TAVOLO-STORE-REPORT */
export function makeReady(report: RecordedReport): ReadyReport {
  checkReport(report)
  const { dossier, text, takenAt } = report
  const { id, sha256, language, publishedAt, title } = dossier.report
  const row = storableJson({
    id,
    sha256,
    configuration: searchConfiguration(language),
    published_at: publishedAt,
    title,
    reported_at: (publishedAt ?? takenAt).slice(0, 10),
    taken_at: takenAt,
    dossier,
    text,
  })
  return { id, sha256, row, facts: factsOf(report) }
}

/** Takes reports with all their facts; the transaction around it makes that whole or nothing. */
export async function takeReports(db: Kysely<Tables>, reports: readonly ReadyReport[], now: string): Promise<Taken[]> {
  const known = await knownReports(db, reports)
  const taken: Taken[] = []
  const added = new Map<string, ReadyReport>()
  for (const report of reports) {
    const { id, sha256 } = report
    const before = known.get(id) ?? added.get(id)?.sha256
    if (before !== undefined && before !== sha256) throw conflict(id)
    taken.push(before === undefined ? 'added' : 'known')
    if (before === undefined) added.set(id, report)
  }
  if (added.size === 0) return taken
  const fresh = [...added.values()]
  await insertReports(db, fresh)
  await takeFacts(
    db,
    fresh.flatMap(({ facts }) => facts),
  )
  const changes = fresh.map(({ id }) => ({ at: now, kind: 'added' as const, subject: id }))
  await db.insertInto('changes').values(changes).execute()
  return taken
}

async function knownReports(db: Kysely<Tables>, reports: readonly ReadyReport[]): Promise<Map<string, string>> {
  const ids = reports.map(({ id }) => id)
  const { rows } = await sql<{ id: string; sha256: string }>`select id, sha256 from reports where id = any(${ids}::text[])`.execute(db)
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]))
}

async function insertReports(db: Kysely<Tables>, reports: readonly ReadyReport[]): Promise<void> {
  const rows = `[${reports.map(({ row }) => row).join()}]`
  await sql`
    insert into reports (id, sha256, configuration, published_at, title, reported_at, taken_at, dossier, text, words)
    select id, sha256, configuration, published_at, title, reported_at, taken_at, dossier, text,
      to_tsvector(configuration::regconfig, left(coalesce(title, '') || ' ' || text, ${LONGEST_SEARCHED}::int))
    from json_to_recordset(${rows}::json) as given(
      id text, sha256 text, configuration text, published_at text, title text, reported_at text, taken_at text, dossier json, text text)
  `.execute(db)
}

const conflict = (id: string) =>
  new Problem(
    'TAVOLO-STORE-CONFLICT',
    'the store holds another text under this id',
    id,
    'give the report another id, or remove the one in the store first',
  )
