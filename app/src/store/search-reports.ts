import { type Dossier, recordId, type SearchHit, type Span } from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import { dayAsked, END_OF_TIME } from './moments.ts'
import { SEARCH_CONFIGURATIONS } from './search-languages.ts'
import type { AsOf, Page } from './store.ts'
import type { Tables } from './tables.ts'

interface Found {
  readonly id: string
  readonly title: string | null
  readonly published_at: string | null
  readonly configuration: string
  readonly text: string
  readonly statements: Dossier['statements']
}

const PAGE = 20

/** Reports whose text or title holds the words, in any form that their language gives them; the best ones first. */
export async function searchReports(
  db: Kysely<Tables>,
  words: string,
  { offset = 0, limit = PAGE, asOf }: Page & AsOf,
): Promise<SearchHit[]> {
  const until = asOf === undefined ? END_OF_TIME : dayAsked(asOf)
  const { rows } = await sql<Found>`
    select id, title, published_at, configuration, text, dossier->'statements' as statements from (
      select *, ts_rank_cd(words, ${queryIn('configuration', words)}) as rank from reports where ${holds(words)} and reported_at <= ${until}
      order by rank desc, reported_at desc, id limit ${limit} offset ${offset}
    ) as best order by rank desc, reported_at desc, id`.execute(db)
  const hits: SearchHit[] = []
  for (const found of rows) hits.push(hitIn(found, await hitSpans(db, found, words)))
  return hits
}

/** True of rows whose words hold what was asked for; one condition for each way of cutting words, since each is asked in its own. */
export function holds(words: string) {
  const conditions = SEARCH_CONFIGURATIONS.map(
    (configuration) =>
      sql<boolean>`(configuration = ${configuration} and words @@ websearch_to_tsquery(${configuration}::regconfig, ${words}))`,
  )
  return sql<boolean>`(${sql.join(conditions, sql` or `)})`
}

const queryIn = (column: string, words: string) => sql`websearch_to_tsquery(${sql.ref(column)}::regconfig, ${words})`

/** Where the text holds one of the words: every word of it is cut as the words asked for were. */
async function hitSpans(db: Kysely<Tables>, { text, configuration }: Found, words: string): Promise<Span[]> {
  const places = new Map<string, Span[]>()
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const spans = places.get(word) ?? []
    spans.push({ start: index, end: index + word.length })
    places.set(word, spans)
  }
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${[...places.keys()]}::text[]) as word
    where tsvector_to_array(to_tsvector(${configuration}::regconfig, word))
      && tsvector_to_array(to_tsvector(${configuration}::regconfig, ${words}))`.execute(db)
  return rows.flatMap(({ word }) => places.get(word) ?? []).sort((a, b) => a.start - b.start)
}

const BEFORE = 60
const LENGTH = 200

/** The hits are shown where the most of them stand near each other; a hit in somebody's words says whose. */
function hitIn({ id, title, published_at, text, statements }: Found, spans: readonly Span[]): SearchHit {
  const first = thickest(spans)
  const span = first ?? { start: 0, end: 0 }
  const from = wordBoundary(text, Math.max(0, span.start - BEFORE), 1)
  const start = from + (/^\s*/u.exec(text.slice(from, span.start))?.[0].length ?? 0)
  const end = wordBoundary(text, Math.min(text.length, Math.max(start + LENGTH, span.end)), -1)
  const statement = statements.find(({ content }) => content.some((part) => part.start <= span.start && span.end <= part.end))
  return {
    report: id,
    title,
    publishedAt: published_at,
    statement: first === null || statement === undefined ? null : recordId(id, statement.id),
    excerpt: text.slice(start, end),
    hits: spans.filter((hit) => hit.start >= start && hit.end <= end).map((hit) => ({ start: hit.start - start, end: hit.end - start })),
    span,
  }
}

/** The hit behind which most others follow within an excerpt. */
function thickest(spans: readonly Span[]): Span | null {
  let best: Span | null = null
  let most = 0
  let last = 0
  for (const [i, span] of spans.entries()) {
    while (last < spans.length && (spans[last]?.end ?? 0) <= span.start + LENGTH - BEFORE) last++
    if (last - i <= most) continue
    most = last - i
    best = span
  }
  return best ?? spans[0] ?? null
}

/** The nearest place between words, so that an excerpt cuts none. */
function wordBoundary(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (at > 0 && at < text.length && Math.abs(at - from) < BEFORE / 2 && /\S/u.test(text[at - 1] ?? '') && /\S/u.test(text[at] ?? ''))
    at += step
  return at
}
