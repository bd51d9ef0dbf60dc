import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { notFound } from '../problem-details.ts'
import type { Room } from '../room.ts'
import { factPlace } from '../schemas/answers.ts'
import { idInPath } from '../schemas/queries.ts'
import { readingOne } from './route.ts'

const summary = 'Where a fact of the record stands: in which report, as which fact of its dossier.'
const fact = readingOne('/facts/{id}', summary, idInPath, z.strictObject({}), factPlace)

/** Where permalinks lead. */
export function factRoutes(api: OpenAPIHono, { store }: Room): void {
  api.openapi(fact, async (c) => {
    const place = await store.place(c.req.valid('param').id)
    if (place === null) throw notFound('fact with this id', c.req.path)
    return c.json(factPlace.parse(place), 200)
  })
}
