import { z } from '@hono/zod-openapi'
import { ISSUES, OCCASION_KINDS, OCCASION_STATUSES, STANCES } from '@tavolo/engine'
import { calendarDay } from '../../intake/calendar-day.ts'

/** Longest value of a query that is looked at. */
const LONGEST = 200

/** The most items of one answer. */
const MOST_ITEMS = 1000

/** Each hit is looked for in its text. */
const MOST_HITS = 100

const words = z.string().trim().min(1).max(LONGEST)
const day = z.string().refine((value) => calendarDay(value) === value, 'is no day of the calendar: YYYY-MM-DD')
const moment = z.union([day, z.iso.datetime({ offset: true })]).openapi({
  type: 'string',
  description: 'A day (YYYY-MM-DD) or an ISO 8601 instant.',
  examples: ['2021-12-28'],
})
const whole = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise).openapi({ type: 'integer' })

const page = { offset: whole(0, 10_000_000, 0), limit: whole(1, MOST_ITEMS, 50) }
const asOf = { asOf: moment.optional() }
const days = { from: day.optional(), to: day.optional() }

export const pageQuery = z.strictObject(page)
export const asOfQuery = z.strictObject(asOf)

export const agendaQuery = z.strictObject({
  ...days,
  party: words.optional().openapi({ examples: ['RU'] }),
  status: z.enum([...OCCASION_STATUSES, 'lapsed']).optional(),
  place: words.optional(),
  kind: z.enum(OCCASION_KINDS).optional(),
  ...asOf,
  ...page,
})

export const statementQuery = z.strictObject({
  speaker: words.optional(),
  party: words.optional(),
  stance: z.enum(STANCES).optional(),
  about: words.optional().openapi({ description: 'Words that stand in the content.' }),
  ...days,
  ...asOf,
  ...page,
})

export const positionQuery = z.strictObject({ party: words.optional(), issue: z.enum(ISSUES).optional(), ...asOf, ...page })
export const actionQuery = z.strictObject({
  party: words.optional(),
  act: words.optional().openapi({ description: 'What was done, as an English verb.', examples: ['sign'] }),
  ...days,
  ...asOf,
  ...page,
})
export const commitmentQuery = z.strictObject({ ...asOf, ...page })
export const searchQuery = z.strictObject({ q: words, ...page, limit: whole(1, MOST_HITS, 20) })
export const differenceQuery = z.strictObject({ since: moment, until: moment.optional() })
export const changesQuery = z.strictObject({ after: whole(0, Number.MAX_SAFE_INTEGER, 0), limit: page.limit })
export const eventsQuery = z.strictObject({ after: z.coerce.number().int().min(0).optional().openapi({ type: 'integer' }) })

export const explainQuery = z.strictObject({
  fact: words.optional().openapi({ description: 'Id of a fact.' }),
  report: words.optional().openapi({ description: 'Id of a report; with `at`, or to say in which report the fact stands.' }),
  at: z.coerce.number().int().min(0).optional().openapi({ type: 'integer', description: 'UTF-16 offset into the text.' }),
})

export const idInPath = z.object({ id: words })
