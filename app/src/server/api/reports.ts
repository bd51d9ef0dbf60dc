import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { notFound } from '../problem-details.ts'
import type { Room } from '../room.ts'
import { newReport, pageOf, problemDetails, storedReport, taken } from '../schemas/answers.ts'
import { idInPath, pageQuery } from '../schemas/queries.ts'
import { recordedReport } from '../schemas/record.ts'
import { pageOfList } from './pages.ts'
import { reading, readingOne } from './route.ts'
import { takeReport } from './take-report.ts'
import { checkToken } from './token.ts'

const reportPage = pageOf('ReportPage', storedReport)
const nothing = z.strictObject({})
const reports = reading('/reports', 'Reports in the record, without their texts.', pageQuery, reportPage)
const report = readingOne('/reports/{id}', 'A report: its untouched text and its dossier.', idInPath, nothing, recordedReport)
const refused = (description: string) => ({ description, content: { 'application/problem+json': { schema: problemDetails } } })
const answer = (description: string) => ({ description, content: { 'application/json': { schema: taken } } })
const handIn = createRoute({
  method: 'post',
  path: '/reports',
  summary: 'Hands in a report: it is read and taken into the record, whole or not at all.',
  security: [{ token: [] }],
  request: { body: { required: true, content: { 'application/json': { schema: newReport } } } },
  responses: {
    200: answer('The record knew it; nothing changed.'),
    201: answer('It was taken in.'),
    400: refused('The request is not understood.'),
    401: refused('The token is missing or wrong.'),
    403: refused('This server is read-only.'),
    413: refused('Too large.'),
    422: refused('The report cannot be read.'),
    429: refused('Too many requests.'),
  },
})

/** The reports behind the record. */
export function reportRoutes(api: OpenAPIHono, room: Room): void {
  const { store, list } = room
  api.openapi(reports, async (c) => {
    const page = c.req.valid('query')
    const all = await list('reports', {}, () => store.reports())
    return c.json(reportPage.parse(pageOfList(c, all, page)), 200)
  })
  api.openapi(report, async (c) => {
    const found = await store.report(c.req.valid('param').id)
    if (found === null) throw notFound('report with this id', c.req.path)
    return c.json(recordedReport.parse(found), 200)
  })
  api.openapi({ ...handIn, middleware: [checkToken(room)] as const }, async (c) => {
    const { id, outcome } = await takeReport(room, c.req.valid('json'))
    c.header('Location', `/api/reports/${encodeURIComponent(id)}`)
    return c.json({ report: id, outcome }, outcome === 'added' ? 201 : 200)
  })
}
