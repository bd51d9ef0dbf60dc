import type { RecordedReport } from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import { Problem } from '../problem.ts'
import { clusterFacts } from './clusters.ts'
import { dayBounds } from './day-bounds.ts'
import { insertKeys, keysOfFacts } from './fact-keys.ts'
import type { FactRules, StoredFact } from './fact-rules.ts'
import { ACTION_RULES, OCCASION_RULES, POSITION_RULES, STATEMENT_RULES } from './record-rules.ts'
import { searchConfiguration } from './search-languages.ts'
import { storableJson } from './storable-json.ts'
import type { Tables } from './tables.ts'

/** What came of a report that was to be taken. */
export type Taken = 'added' | 'known'

/** A text is found by the words of its first part; the database indexes no more of one text. */
const LONGEST_SEARCHED = 200_000

/** Takes reports with all their facts; the transaction around it makes that whole or nothing. */
export async function takeReports(db: Kysely<Tables>, reports: readonly RecordedReport[], now: string): Promise<Taken[]> {
  const known = await knownReports(db, reports)
  const taken: Taken[] = []
  const added = new Map<string, RecordedReport>()
  for (const report of reports) {
    const { id, sha256 } = report.dossier.report
    const before = known.get(id) ?? added.get(id)?.dossier.report.sha256
    if (before !== undefined && before !== sha256) throw conflict(id)
    taken.push(before === undefined ? 'added' : 'known')
    if (before === undefined) added.set(id, report)
  }
  if (added.size === 0) return taken
  const fresh = [...added.values()]
  await insertReports(db, fresh)
  await takeFacts(db, OCCASION_RULES, fresh)
  await takeFacts(db, STATEMENT_RULES, fresh)
  await takeFacts(db, POSITION_RULES, fresh)
  await takeFacts(db, ACTION_RULES, fresh)
  const changes = fresh.map(({ dossier }) => ({ at: now, kind: 'added' as const, subject: dossier.report.id }))
  await db.insertInto('changes').values(changes).execute()
  return taken
}

async function knownReports(db: Kysely<Tables>, reports: readonly RecordedReport[]): Promise<Map<string, string>> {
  const ids = reports.map(({ dossier }) => dossier.report.id)
  const { rows } = await sql<{ id: string; sha256: string }>`select id, sha256 from reports where id = any(${ids}::text[])`.execute(db)
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]))
}

async function insertReports(db: Kysely<Tables>, reports: readonly RecordedReport[]): Promise<void> {
  const rows = reports.map(({ dossier, text, takenAt }) => ({
    id: dossier.report.id,
    sha256: dossier.report.sha256,
    configuration: searchConfiguration(dossier.report.language),
    published_at: dossier.report.publishedAt,
    title: dossier.report.title,
    reported_at: (dossier.report.publishedAt ?? takenAt).slice(0, 10),
    taken_at: takenAt,
    dossier,
    text,
  }))
  await sql`
    insert into reports (id, sha256, configuration, published_at, title, reported_at, taken_at, dossier, text, words)
    select id, sha256, configuration, published_at, title, reported_at, taken_at, dossier, text,
      to_tsvector(configuration::regconfig, left(coalesce(title, '') || ' ' || text, ${LONGEST_SEARCHED}::int))
    from json_to_recordset(${storableJson(rows)}::json) as given(
      id text, sha256 text, configuration text, published_at text, title text, reported_at text, taken_at text, dossier json, text text)
  `.execute(db)
}

async function takeFacts<Fact extends StoredFact>(
  db: Kysely<Tables>,
  rules: FactRules<Fact>,
  reports: readonly RecordedReport[],
): Promise<void> {
  const found = reports.flatMap((report) => rules.factsOf(report).map((fact) => ({ fact, language: report.dossier.report.language })))
  if (found.length === 0) return
  const facts = found.map(({ fact }) => fact)
  const keys = keysOfFacts(rules, facts)
  const clustering = await clusterFacts(db, rules, facts, keys)
  await moveClusters(db, clustering.merged)
  const rows = found.map(({ fact, language }) => {
    const { date, ...columns } = rules.columnsOf(fact)
    const bounds = dayBounds(date)
    return {
      id: fact.id,
      kind: rules.kind,
      report: fact.report,
      configuration: searchConfiguration(language),
      reported_at: fact.reportedAt,
      cluster: clustering.of(fact.id),
      first_day: bounds?.first ?? null,
      last_day: bounds?.last ?? null,
      ...columns,
      fact,
    }
  })
  await sql`
    insert into facts (id, kind, report, configuration, reported_at, cluster, first_day, last_day, parties, topic, binds, speaker, words, fact)
    select id, kind, report, configuration, reported_at, cluster, first_day, last_day, parties, topic, binds, speaker,
      to_tsvector(configuration::regconfig, left(words, ${LONGEST_SEARCHED}::int)), fact
    from json_to_recordset(${storableJson(rows)}::json) as given(
      id text, kind text, report text, configuration text, reported_at text, cluster text, first_day text, last_day text,
      parties text[], topic text, binds boolean, speaker text, words text, fact json)
  `.execute(db)
  await insertKeys(db, keys)
}

/** Clusters of the store that new facts have made one with others. */
export async function moveClusters(db: Kysely<Tables>, merged: ReadonlyMap<string, string>): Promise<void> {
  if (merged.size === 0) return
  await sql`
    update facts set cluster = moved.new_name
    from unnest(${[...merged.keys()]}::text[], ${[...merged.values()]}::text[]) as moved(old_name, new_name)
    where cluster = moved.old_name`.execute(db)
}

const conflict = (id: string) =>
  new Problem(
    'TAVOLO-STORE-CONFLICT',
    'the store holds another text under this id',
    id,
    'give the report another id, or remove the one in the store first',
  )
