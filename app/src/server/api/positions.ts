import type { OpenAPIHono } from '@hono/zod-openapi'
import { notFound } from '../problem-details.ts'
import type { Room } from '../room.ts'
import { pageOf } from '../schemas/answers.ts'
import { asOfQuery, commitmentQuery, idInPath, positionQuery } from '../schemas/queries.ts'
import { commitment, positionCell, recordedPosition } from '../schemas/record.ts'
import { pageOfList } from './pages.ts'
import { reading, readingOne } from './route.ts'

const cellPage = pageOf('PositionCellPage', positionCell)
const commitmentPage = pageOf('CommitmentPage', commitment)
const positions = reading('/positions', 'The table of positions: a cell for each party and issue.', positionQuery, cellPage)
const position = readingOne('/positions/{id}', 'One position.', idInPath, asOfQuery, recordedPosition)
const commitments = reading('/commitments', 'Consent rules and conditional commitments.', commitmentQuery, commitmentPage)

/** What each side wants, and what it bound itself to. */
export function positionRoutes(api: OpenAPIHono, { store, list }: Room): void {
  api.openapi(positions, async (c) => {
    const { offset, limit, ...query } = c.req.valid('query')
    const cells = await list('positions', query, (asked) => store.positions(asked))
    return c.json(cellPage.parse(pageOfList(c, cells, { offset, limit })), 200)
  })
  api.openapi(position, async (c) => {
    const { id } = c.req.valid('param')
    const query = c.req.valid('query')
    const cells = await list('positions', query, (asked) => store.positions(asked))
    const found = cells.flatMap((cell) => cell.positions).find((one) => one.id === id || one.facts.includes(id))
    if (found === undefined) throw notFound('position with this id', c.req.path)
    return c.json(recordedPosition.parse(found), 200)
  })
  api.openapi(commitments, async (c) => {
    const { offset, limit, ...query } = c.req.valid('query')
    const all = await list('commitments', query, (asked) => store.commitments(asked))
    return c.json(commitmentPage.parse(pageOfList(c, all, { offset, limit })), 200)
  })
}
