import { differenceBetween, occasionOn, type RecordDifference } from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import { newActions } from './actions.ts'
import { betweenDays } from './between-days.ts'
import { clustersAsOf, findViews, reportedAfter, viewsInAsOf } from './find-views.ts'
import { END_OF_TIME } from './moments.ts'
import { commitmentsOf } from './positions.ts'
import { OCCASION_RULES, POSITION_RULES, STATEMENT_RULES } from './record-rules.ts'
import type { Tables } from './tables.ts'

interface Moments {
  readonly since: string
  readonly until: string
}

/** What became known behind one day and until another, and what changed by it. */
export async function differenceOf(db: Kysely<Tables>, { since, until }: Moments, today: string): Promise<RecordDifference> {
  const told = await clustersAsOf(db, 'occasion', [reportedAfter(since)], until)
  // An occasion of which nothing was told meanwhile may still have lapsed.
  const passed = await clustersAsOf(db, 'occasion', [sql<boolean>`${betweenDays(since, until)} and last_day <= ${until}`], until)
  const changed = [...new Set([...told, ...passed])]
  const at = async (day: string) => ({
    at: day,
    record: {
      occasions: (await viewsInAsOf(db, OCCASION_RULES, changed, day)).map((one) => occasionOn(one, day === END_OF_TIME ? today : day)),
      statements: [],
      positions: [],
      actions: [],
      commitments: await commitmentsOf(db, { asOf: day }),
    },
  })
  const { occasions, commitments } = differenceBetween(await at(since), await at(until))
  const isNew = { knownAfter: since }
  const statements = await findViews(db, STATEMENT_RULES, isNew, { asOf: until })
  const positions = await findViews(db, POSITION_RULES, isNew, { asOf: until })
  const actions = await newActions(db, since, until)
  return { since, until, occasions, statements, positions, actions, commitments }
}
