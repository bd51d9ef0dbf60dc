import { type Judgement, judgePairs } from '@tavolo/engine'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { FactRules, StoredFact } from './fact-rules.ts'
import { judgementsOn } from './judgements.ts'
import type { FactKind, Tables } from './tables.ts'

/** Facts of whole clusters, with every judgement that holds between them. */
export interface Loaded<Fact> {
  readonly facts: readonly Fact[]
  readonly judgements: readonly Judgement[]
}

/** A fact that was found, and the cluster in which its likes stand. */
export interface Found {
  readonly id: string
  readonly cluster: string
}

/** The facts of a kind for which the conditions hold, as far as they were reported by then. */
export async function factsWhere(
  db: Kysely<Tables>,
  kind: FactKind,
  until: string,
  conditions: readonly RawBuilder<boolean>[],
): Promise<Found[]> {
  const all = [sql`kind = ${sql.lit(kind)}`, sql`reported_at <= ${until}`, ...conditions]
  const { rows } = await sql<Found>`select id, cluster from facts where ${sql.join(all, sql` and `)}`.execute(db)
  return rows
}

/** Everything that was reported by then in the clusters of these facts. */
export async function loadClusters<Fact extends StoredFact>(
  db: Kysely<Tables>,
  rules: FactRules<Fact>,
  found: readonly Found[],
  until: string,
): Promise<Loaded<Fact>> {
  const clusters = [...new Set(found.map(({ cluster }) => cluster))]
  if (clusters.length === 0) return { facts: [], judgements: [] }
  const { rows } = await sql<{ cluster: string; fact: Fact }>`
    select cluster, fact from facts where cluster = any(${clusters}::text[]) and reported_at <= ${until}`.execute(db)
  const facts = rows.map(({ fact }) => fact)
  const persons = await judgementsOn(
    db,
    facts.map(({ id }) => id),
  )
  return { facts, judgements: [...judgePairs(inCompany(rows), rules.keysOf, rules.judge), ...persons] }
}

/** Facts that do not stand alone in their cluster: the others were held against their likes when they came. */
function inCompany<Fact>(rows: readonly { readonly cluster: string; readonly fact: Fact }[]): Fact[] {
  const sizes = new Map<string, number>()
  for (const { cluster } of rows) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
  return rows.filter(({ cluster }) => (sizes.get(cluster) ?? 0) > 1).map(({ fact }) => fact)
}
