import { type RawBuilder, sql } from 'kysely'
import { END_OF_TIME } from './moments.ts'

const START_OF_TIME = '0000-01-01'

/** Facts whose date may mean a day between these two; written so that an index over single days serves nearly all of them. */
export function betweenDays(from = START_OF_TIME, to = END_OF_TIME): RawBuilder<boolean> {
  return sql<boolean>`(
    (first_day = last_day and first_day between ${from} and ${to})
    or (first_day <> last_day and first_day <= ${to} and last_day >= ${from})
  )`
}
