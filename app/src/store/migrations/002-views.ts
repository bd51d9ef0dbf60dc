import { type Kysely, sql } from 'kysely'
import { factsOf } from '../new-facts.ts'
import type { Tables } from '../tables.ts'
import { takeFacts } from '../take-facts.ts'

const AT_ONCE = 100

/** Facts by numbers in the order of their taking, and the views of what they tell together; all of it is computed again from the reports. */
export async function createViews(db: Kysely<Tables>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  for (let last = ''; ; ) {
    const reports = await db
      .selectFrom('reports')
      .select(['id', 'dossier', 'text', 'taken_at'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    if (reports.length === 0) return
    last = reports.at(-1)?.id ?? ''
    await takeFacts(
      db,
      reports.flatMap(({ dossier, text, taken_at }) => factsOf({ dossier, text, takenAt: taken_at })),
    )
  }
}

const STATEMENTS = [
  'drop table fact_keys, facts',
  `create table facts (
    number bigint primary key,
    id text collate "C" not null unique,
    kind text not null,
    report text not null references reports on delete cascade,
    configuration text not null,
    reported_at text collate "C" not null,
    cluster bigint not null,
    first_day text collate "C",
    last_day text collate "C",
    parties text[] not null,
    topic text not null,
    binds boolean not null,
    speaker text,
    words tsvector,
    fact json not null
  )`,
  'create index facts_by_report on facts (report)',
  'create index facts_by_cluster on facts (cluster)',
  // Nearly all dates are one day: they are found between two days without looking at all before.
  `create index facts_by_day on facts (first_day) where kind = 'occasion' and first_day = last_day`,
  `create index facts_by_days on facts (first_day, last_day) where kind = 'occasion' and first_day <> last_day`,
  'create index facts_by_party on facts using gin (parties)',
  'create index facts_that_bind on facts (reported_at) where binds',
  'create index facts_by_words on facts using gin (words)',
  `create index facts_by_speaker on facts using gin (to_tsvector('simple', speaker)) where kind = 'statement'`,
  // Most rows of a store stand here: no more than what a look-up needs.
  `create table fact_keys (
    key bigint not null,
    fact bigint not null,
    primary key (key, fact)
  )`,
  `create table views (
    kind text not null,
    id text collate "C" not null,
    cluster bigint not null,
    facts bigint[] not null,
    place_in_list text collate "C" not null,
    first_day text collate "C",
    last_day text collate "C",
    parties text[] not null,
    topic text not null,
    binds boolean not null,
    status text,
    lapses_after text collate "C",
    place text,
    first_id text,
    view json not null
  )`,
  'create index views_by_cluster on views (cluster)',
  'create index views_in_order on views (kind, place_in_list, id)',
  'create index views_by_day on views (kind, first_day) where first_day = last_day',
  'create index views_by_days on views (kind, first_day, last_day) where first_day <> last_day',
  `create index views_by_party on views using gin (parties) where kind <> 'position'`,
  `create index positions_by_party on views ((parties[1]), topic) where kind = 'position'`,
  'create index views_first_given_otherwise on views (id) where first_id is not null',
  'create index views_that_bind on views (place_in_list) where binds',
]
