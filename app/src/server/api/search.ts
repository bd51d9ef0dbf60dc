import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Room } from '../room.ts'
import { pageOf, searchHit } from '../schemas/answers.ts'
import { MOST_ITEMS, searchQuery } from '../schemas/queries.ts'
import { pageOfList } from './pages.ts'
import { reading } from './route.ts'

const hitPage = pageOf('SearchHitPage', searchHit)
const search = reading('/search', `Words in reports and statements; the first ${MOST_ITEMS} hits.`, searchQuery, hitPage)

/** Where words stand. */
export function searchRoutes(api: OpenAPIHono, { store, list }: Room): void {
  api.openapi(search, async (c) => {
    const { q, offset, limit } = c.req.valid('query')
    const hits = await list('search', { q }, () => store.search(q, { limit: MOST_ITEMS }))
    return c.json(hitPage.parse(pageOfList(c, hits, { offset, limit })), 200)
  })
}
