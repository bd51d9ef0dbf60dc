import type { FactPlace } from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The report and the fact of its dossier behind a fact of the record. */
export async function placeOfFact(db: Kysely<Tables>, id: string): Promise<FactPlace | null> {
  const { rows } = await sql<FactPlace>`select kind, report, fact -> kind ->> 'id' as fact from facts where id = ${id}`.execute(db)
  return rows[0] ?? null
}
