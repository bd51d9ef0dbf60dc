import { differenceBetween, type RecordDifference } from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import { occasionsIn } from './agenda.ts'
import { betweenDays } from './between-days.ts'
import { factsWhere } from './load-facts.ts'
import { commitmentsOf, positionsWhere } from './positions.ts'
import { statementsWhere } from './statements.ts'
import type { Tables } from './tables.ts'

interface Moments {
  readonly since: string
  readonly until: string
}

/** What became known behind one day and until another, and what changed by it. */
export async function differenceOf(db: Kysely<Tables>, { since, until }: Moments, today: string): Promise<RecordDifference> {
  const isNew = [sql<boolean>`reported_at > ${since}`]
  // An occasion of which nothing was told meanwhile may still have lapsed.
  const hasPassed = [betweenDays(since, until), sql<boolean>`last_day <= ${until}`]
  const found = [...(await factsWhere(db, 'occasion', until, isNew)), ...(await factsWhere(db, 'occasion', until, hasPassed))]
  const at = async (day: string) => ({
    at: day,
    record: {
      occasions: await occasionsIn(db, found, day, today),
      statements: [],
      positions: [],
      commitments: await commitmentsOf(db, day),
    },
  })
  const { occasions, commitments } = differenceBetween(await at(since), await at(until))
  const statements = await statementsWhere(db, until, isNew)
  const positions = await positionsWhere(db, until, isNew)
  const first = ({ reportedAt }: { readonly reportedAt: string }) => reportedAt > since
  return { since, until, occasions, statements: statements.filter(first), positions: positions.filter(first), commitments }
}
