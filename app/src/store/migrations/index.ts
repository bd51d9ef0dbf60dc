import type { Migration } from 'kysely/migration'
import { createRecord } from './001-record.ts'
import { createViews } from './002-views.ts'

/** Every change of the tables since the first store, in order; names are kept in stores and never change. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-record': { up: createRecord },
  '002-views': { up: createViews },
}
