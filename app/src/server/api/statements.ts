import type { OpenAPIHono } from '@hono/zod-openapi'
import { notFound } from '../problem-details.ts'
import type { Room } from '../room.ts'
import { pageOf } from '../schemas/answers.ts'
import { asOfQuery, idInPath, statementQuery } from '../schemas/queries.ts'
import { recordedStatement } from '../schemas/record.ts'
import { pageOfList } from './pages.ts'
import { reading, readingOne } from './route.ts'

const statementPage = pageOf('StatementPage', recordedStatement)
const statements = reading('/statements', 'Who said what, in the order in which it became known.', statementQuery, statementPage)
const statement = readingOne('/statements/{id}', 'One statement.', idInPath, asOfQuery, recordedStatement)

/** Who said what. */
export function statementRoutes(api: OpenAPIHono, { store, list }: Room): void {
  api.openapi(statements, async (c) => {
    const { offset, limit, ...query } = c.req.valid('query')
    const all = await list('statements', query, (asked) => store.statements(asked))
    return c.json(statementPage.parse(pageOfList(c, all, { offset, limit })), 200)
  })
  api.openapi(statement, async (c) => {
    const { id } = c.req.valid('param')
    const query = c.req.valid('query')
    const all = await list('statements', query, (asked) => store.statements(asked))
    const found = all.find((one) => one.id === id || one.facts.includes(id))
    if (found === undefined) throw notFound('statement with this id', c.req.path)
    return c.json(recordedStatement.parse(found), 200)
  })
}
