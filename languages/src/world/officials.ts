import type { Official } from '@tavolo/engine'
import { officialsOfAfricaAndAsia } from './officials-africa-asia.ts'
import { officialsOfAmericas } from './officials-americas.ts'
import { officialsOfEurope } from './officials-europe.ts'
import { officialsOfOrganisations } from './officials-organisations.ts'

/** One holder of an office: `2008-2012 Dmitry Medvedev|Dmitrij Medvedev` (years, name, other spellings). */
const readRow = (actor: string, row: string): Official => ({
  actor,
  from: Number(row.slice(0, 4)),
  to: Number(row.slice(5, 9)),
  name: row.slice(10),
})

/** Heads of state and government and ministers of foreign affairs since about 2000, and heads of organisations. */
export const officials: readonly Official[] = [
  officialsOfEurope,
  officialsOfAmericas,
  officialsOfAfricaAndAsia,
  officialsOfOrganisations,
].flatMap((table) => Object.entries(table).flatMap(([actor, rows]) => rows.map((row) => readRow(actor, row))))
