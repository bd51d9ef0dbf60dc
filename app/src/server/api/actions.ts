import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Room } from '../room.ts'
import { pageOf } from '../schemas/answers.ts'
import { actionQuery } from '../schemas/queries.ts'
import { recordedAction } from '../schemas/record.ts'
import { pageOfList } from './pages.ts'
import { reading } from './route.ts'

const actionPage = pageOf('ActionPage', recordedAction)
const actions = reading('/actions', 'What was done: deeds, in the order in which they became known.', actionQuery, actionPage)

/** Who did what. */
export function actionRoutes(api: OpenAPIHono, { store, list }: Room): void {
  api.openapi(actions, async (c) => {
    const { offset, limit, ...query } = c.req.valid('query')
    const all = await list('actions', query, (asked) => store.actions(asked))
    return c.json(actionPage.parse(pageOfList(c, all, { offset, limit })), 200)
  })
}
