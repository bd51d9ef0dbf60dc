import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Room } from '../room.ts'
import { pageOf, searchHit } from '../schemas/answers.ts'
import { searchQuery } from '../schemas/queries.ts'
import { pageLinks } from './pages.ts'
import { reading } from './route.ts'

const hitPage = pageOf('SearchHitPage', searchHit)
const search = reading('/search', 'Words in reports and statements; total counts the hits known so far.', searchQuery, hitPage)

/** Where words stand. */
export function searchRoutes(api: OpenAPIHono, { store }: Room): void {
  api.openapi(search, async (c) => {
    const { q, offset, limit } = c.req.valid('query')
    const hits = await store.search(q, { offset, limit: limit + 1 })
    const { items, ...page } = { total: offset + hits.length, offset, limit, items: hits.slice(0, limit) }
    c.header('Link', pageLinks(c.req.url, page))
    return c.json(hitPage.parse({ ...page, items }), 200)
  })
}
