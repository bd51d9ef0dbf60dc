import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Room } from '../room.ts'
import { change } from '../schemas/answers.ts'
import { changesQuery, differenceQuery } from '../schemas/queries.ts'
import { recordDifference } from '../schemas/record.ts'
import { reading } from './route.ts'

const someChanges = z.object({ after: z.int(), items: z.array(change) }).openapi('Changes')
const changes = reading('/changes', 'What was done to the record, oldest first.', changesQuery, someChanges)
const difference = reading('/diff', 'What changed in the record between two moments.', differenceQuery, recordDifference)

/** What is new. */
export function changeRoutes(api: OpenAPIHono, { store }: Room): void {
  api.openapi(changes, async (c) => {
    const { after, limit } = c.req.valid('query')
    return c.json(someChanges.parse({ after, items: await store.changes(after, limit) }), 200)
  })
  api.openapi(difference, async (c) => {
    const { since, until } = c.req.valid('query')
    return c.json(recordDifference.parse(await store.difference(since, until)), 200)
  })
}
