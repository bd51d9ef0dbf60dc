import { type Kysely, sql } from 'kysely'
import { type Clustering, clusterFacts, moveClusters } from './clusters.ts'
import { dayBounds } from './day-bounds.ts'
import { insertKeys } from './fact-keys.ts'
import type { ClusteredFact } from './fact-rules.ts'
import { type NewFact, numbered, type ToldFact } from './new-facts.ts'
import { RULES } from './record-rules.ts'
import { LONGEST_SEARCHED, searchConfiguration } from './search-languages.ts'
import { storableJson } from './storable-json.ts'
import type { Tables } from './tables.ts'
import { factsIn, rewriteViews } from './views.ts'

/** Takes the facts of reports that stand in the store, and computes anew what they tell with all that may be the same. */
export async function takeFacts(db: Kysely<Tables>, told: readonly ToldFact[]): Promise<void> {
  if (told.length === 0) return
  const facts = await numbered(db, told)
  const clustering = await clusterFacts(db, facts)
  const { touched } = clustering
  const before = await factsIn(db, [...touched.keys()])
  await insertFacts(db, facts, clustering)
  await insertKeys(db, facts)
  await moveClusters(db, touched)
  const now: ClusteredFact[] = facts.map(({ number, kind, fact }) => ({ number, kind, fact, cluster: clustering.of(number) }))
  for (const fact of before) now.push({ ...fact, cluster: touched.get(fact.cluster) ?? fact.cluster })
  await rewriteViews(db, [...touched.keys()], now)
}

async function insertFacts(db: Kysely<Tables>, facts: readonly NewFact[], clustering: Clustering): Promise<void> {
  const rows = facts.map(({ number, kind, fact, language }) => {
    const { date, ...columns } = RULES[kind].columnsOf(fact)
    const bounds = dayBounds(date)
    return {
      number,
      id: fact.id,
      kind,
      report: fact.report,
      configuration: searchConfiguration(language),
      reported_at: fact.reportedAt,
      cluster: clustering.of(number),
      first_day: bounds?.first ?? null,
      last_day: bounds?.last ?? null,
      ...columns,
      fact,
    }
  })
  await sql`
    insert into facts (
      number, id, kind, report, configuration, reported_at, cluster, first_day, last_day, parties, topic, binds, speaker, words, fact)
    select number, id, kind, report, configuration, reported_at, cluster, first_day, last_day, parties, topic, binds, speaker,
      to_tsvector(configuration::regconfig, left(words, ${LONGEST_SEARCHED}::int)), fact
    from json_to_recordset(${storableJson(rows)}::json) as given(
      number bigint, id text, kind text, report text, configuration text, reported_at text, cluster bigint, first_day text, last_day text,
      parties text[], topic text, binds boolean, speaker text, words text, fact json)
  `.execute(db)
}
