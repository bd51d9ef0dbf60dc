import type { RecordedReport } from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import { keysOf } from './fact-keys.ts'
import type { NumberedFact } from './fact-rules.ts'
import { RULES } from './record-rules.ts'
import type { Tables } from './tables.ts'

/** A fact on its way into the store. */
export interface NewFact extends NumberedFact {
  readonly keys: readonly number[]
  readonly language: string
}

/** A fact that waits for its number. */
export type ToldFact = Omit<NewFact, 'number'>

/** The facts of a report with their keys: all that can be done before the store is asked. */
export function factsOf(report: RecordedReport): ToldFact[] {
  const { language } = report.dossier.report
  return Object.values(RULES).flatMap((rules) =>
    rules.factsOf(report).map((fact) => ({ kind: rules.kind, fact, keys: keysOf({ kind: rules.kind, fact }), language })),
  )
}

/** Numbers new facts behind all others; one writer after the other does so. */
export async function numbered(db: Kysely<Tables>, facts: readonly ToldFact[]): Promise<NewFact[]> {
  const { rows } = await sql<{ last: number }>`select coalesce(max(number), 0) as last from facts`.execute(db)
  const last = rows[0]?.last ?? 0
  return facts.map((fact, i) => ({ ...fact, number: last + 1 + i }))
}
