import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { EXPORT_FORMATS, EXPORT_NAMES } from '../../exports/export-formats.ts'
import { makeEdition } from '../../exports/make-edition.ts'
import { given } from '../given.ts'
import type { Room } from '../room.ts'
import { problemDetails } from '../schemas/answers.ts'
import { asOfQuery } from '../schemas/queries.ts'

const types = [...new Set(EXPORT_NAMES.map((name) => EXPORT_FORMATS[name].type))]
const route = createRoute({
  method: 'get',
  path: '/export/{format}',
  summary: 'The whole record in a format of other programs.',
  request: { params: z.object({ format: z.enum(EXPORT_NAMES) }), query: asOfQuery },
  responses: {
    200: {
      description: 'The record.',
      content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
    },
    400: { description: 'There is no such format.', content: { 'application/problem+json': { schema: problemDetails } } },
  },
})

/** The record written out. */
export function exportRoutes(api: OpenAPIHono, { store }: Room): void {
  api.openapi(route, async (c) => {
    const { type, extension, write } = EXPORT_FORMATS[c.req.valid('param').format]
    const edition = await makeEdition(store, new URL(c.req.url).origin, given(c.req.valid('query')))
    const written = await write(edition)
    const body = typeof written === 'string' ? written : Buffer.from(written)
    return new Response(body, {
      headers: { 'content-type': type, 'content-disposition': `attachment; filename="tavolo.${extension}"` },
    })
  })
}
