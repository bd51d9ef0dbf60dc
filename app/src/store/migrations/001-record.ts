import { type Kysely, sql } from 'kysely'

/** Reports, their facts, the keys by which facts find each other, persons' judgements, and what happened in which order. */
export async function createRecord(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

// Days and instants are ISO text compared byte by byte: that is their order, and open dates need no second column.
const STATEMENTS = [
  `create table reports (
    id text primary key,
    sha256 text not null,
    configuration text not null,
    published_at text collate "C",
    title text,
    reported_at text collate "C" not null,
    taken_at text collate "C" not null,
    dossier json not null,
    text text not null,
    words tsvector not null
  )`,
  'create index reports_by_day on reports (reported_at, id)',
  'create index reports_by_words on reports using gin (words)',
  `create table facts (
    id text collate "C" primary key,
    kind text not null,
    report text not null references reports on delete cascade,
    configuration text not null,
    reported_at text collate "C" not null,
    cluster text collate "C" not null,
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
  'create index facts_by_day on facts (kind, first_day) where first_day = last_day',
  'create index facts_by_days on facts (kind, first_day, last_day) where first_day <> last_day',
  'create index facts_by_reported on facts (kind, reported_at)',
  `create index facts_by_party on facts using gin (parties) where kind <> 'position'`,
  `create index positions_by_party on facts ((parties[1]), topic) where kind = 'position'`,
  'create index facts_by_words on facts using gin (words)',
  `create index facts_by_speaker on facts using gin (to_tsvector('simple', speaker)) where kind = 'statement'`,
  // Most rows of a store stand here: no more than what a look-up needs.
  `create table fact_keys (
    key bigint not null,
    fact text collate "C" not null,
    primary key (key, fact)
  )`,
  `create table judgements (
    a text not null,
    b text not null,
    verdict text not null,
    primary key (a, b)
  )`,
  `create table changes (
    sequence bigint generated always as identity primary key,
    at text not null,
    kind text not null,
    subject text not null
  )`,
]
