import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import { Problem } from '../../problem.ts'
import { explainFact, explainPlace } from '../explanation.ts'
import type { Room } from '../room.ts'
import { explanation } from '../schemas/answers.ts'
import { explainQuery } from '../schemas/queries.ts'
import { readingOne } from './route.ts'

const explain = readingOne(
  '/explain',
  'How a fact came about, or what was understood at a place of a report: rules, assumptions and the tree of what was tried.',
  z.object({}),
  explainQuery,
  explanation,
)

/** Why the record says what it says. */
export function explainRoutes(api: OpenAPIHono, room: Room): void {
  api.openapi(explain, async (c) => {
    const { fact, report, at } = c.req.valid('query')
    if (fact !== undefined) return c.json(explanation.parse(await explainFact(room, fact, report)), 200)
    if (report !== undefined && at !== undefined) return c.json(explanation.parse(await explainPlace(room, report, at)), 200)
    throw new Problem('TAVOLO-REQUEST', 'nothing was asked for', c.req.path, 'give ?fact=ID, or ?report=ID&at=OFFSET')
  })
}
