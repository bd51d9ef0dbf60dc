import type { OpenAPIHono } from '@hono/zod-openapi'
import { given } from '../given.ts'
import { notFound } from '../problem-details.ts'
import type { Room } from '../room.ts'
import { pageOf } from '../schemas/answers.ts'
import { agendaQuery, asOfQuery, idInPath } from '../schemas/queries.ts'
import { agendaItem, recordedOccasion } from '../schemas/record.ts'
import { pageOfList } from './pages.ts'
import { reading, readingOne } from './route.ts'

const agendaPage = pageOf('AgendaPage', agendaItem)
const agenda = reading('/agenda', 'Occasions, coming and past, without their claims.', agendaQuery, agendaPage)
const occasion = readingOne('/occasions/{id}', 'An occasion with its whole history.', idInPath, asOfQuery, recordedOccasion)

/** Who meets whom and when. */
export function agendaRoutes(api: OpenAPIHono, { store, list }: Room): void {
  api.openapi(agenda, async (c) => {
    const { offset, limit, ...query } = c.req.valid('query')
    const occasions = await list('agenda', query, (asked) => store.agenda(asked))
    return c.json(agendaPage.parse(pageOfList(c, occasions, { offset, limit })), 200)
  })
  api.openapi(occasion, async (c) => {
    const { id } = c.req.valid('param')
    const found = await store.occasion(id, given(c.req.valid('query')))
    if (found === null) throw notFound('occasion with this id', c.req.path)
    return c.json(recordedOccasion.parse(found), 200)
  })
}
