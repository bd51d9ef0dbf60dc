import { createRoute, type z } from '@hono/zod-openapi'
import { problemDetails } from '../schemas/answers.ts'

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: problemDetails } } })

/** What every route may answer beside what it promises. */
const PROBLEMS = { 400: problem('The request is not understood.'), 429: problem('Too many requests.') }

/** Description of a route that reads: `GET path` with a query or an id, answered in JSON. */
export function reading<Path extends string, Query extends z.ZodObject, Answer extends z.ZodType>(
  path: Path,
  summary: string,
  query: Query,
  answer: Answer,
) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { query },
    responses: { 200: { description: summary, content: { 'application/json': { schema: answer } } }, ...PROBLEMS },
  })
}

/** The same for one thing by its id. */
export function readingOne<Path extends string, Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType>(
  path: Path,
  summary: string,
  params: Params,
  query: Query,
  answer: Answer,
) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { params, query },
    responses: {
      200: { description: summary, content: { 'application/json': { schema: answer } } },
      404: problem('There is no such thing.'),
      ...PROBLEMS,
    },
  })
}
