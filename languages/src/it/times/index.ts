import type { TimeTables } from '@tavolo/engine'
import { calendarWords } from './calendar-words.ts'
import { contexts } from './contexts.ts'
import { direction } from './direction.ts'
import { moves } from './moves.ts'
import { numerals } from './numerals.ts'
import { clock } from './rules/clock.ts'
import { dates } from './rules/dates.ts'
import { durations } from './rules/durations.ts'
import { later } from './rules/later.ts'
import { noTimes } from './rules/no-times.ts'
import { references } from './rules/references.ts'
import { sets } from './rules/sets.ts'
import { shifts } from './rules/shifts.ts'
import { weekdays } from './rules/weekdays.ts'
import { years } from './rules/years.ts'
import { units } from './units.ts'

/** How Italian speaks of time. */
export const times: TimeTables = {
  weekStart: 1,
  dateOrder: 'dmy',
  classes: { ...calendarWords, ...numerals, ...units, ...contexts },
  rules: [...noTimes, ...dates, ...weekdays, ...years, ...shifts, ...later, ...clock, ...sets, ...references, ...durations],
  direction,
  moves,
}
