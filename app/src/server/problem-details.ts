import { visibleWords } from '@tavolo/engine'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Problem, type ProblemCode } from '../problem.ts'

const STATUS: Partial<Record<ProblemCode, ContentfulStatusCode>> = {
  'TAVOLO-DEFECT': 500,
  'TAVOLO-METHOD': 405,
  'TAVOLO-HOST': 421,
  'TAVOLO-NOT-FOUND': 404,
  'TAVOLO-RATE': 429,
  'TAVOLO-READ-ONLY': 403,
  'TAVOLO-REQUEST': 400,
  'TAVOLO-STORE-CONFLICT': 409,
  'TAVOLO-STORE-REPORT': 422,
  'TAVOLO-STORE-SAME': 422,
  'TAVOLO-STORE-UNKNOWN': 404,
  'TAVOLO-TOKEN': 401,
  'TAVOLO-TOO-LARGE': 413,
}
const UNREADABLE = 422
const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Content too large',
  421: 'Misdirected request',
  422: 'Unprocessable content',
  429: 'Too many requests',
  500: 'Internal server error',
  503: 'Service unavailable',
}

/** Any error as problem details (RFC 9457); what went wrong inside is never told to whoever asked. */
export function answerProblem(c: Context, error: unknown, complain: (error: unknown) => void): Response {
  const problem = problemOf(error)
  const status = statusOf(problem)
  if (status >= 500) complain(error)
  const body = {
    type: `urn:tavolo:problem:${problem.code}`,
    title: TITLES[status] ?? 'Problem',
    status,
    detail: visibleWords(problem.message),
    instance: c.req.path,
    code: problem.code,
    advice: problem.advice,
  }
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  if (status === 401) headers['www-authenticate'] = 'Bearer realm="tavolo"'
  if (status === 429) headers['retry-after'] = '1'
  return c.body(JSON.stringify(body), status, headers)
}

function statusOf({ code }: Problem): ContentfulStatusCode {
  return STATUS[code] ?? (code.startsWith('TAVOLO-STORE') ? 503 : UNREADABLE)
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof HTTPException && error.status < 500)
    return new Problem('TAVOLO-REQUEST', error.message || 'the request cannot be read', 'request', 'see /api/openapi.json')
  return new Problem('TAVOLO-DEFECT', 'the answer could not be computed', 'server', 'try again; the server has written down why')
}

/** Something that was asked for and is not there. */
export const notFound = (what: string, where: string) =>
  new Problem('TAVOLO-NOT-FOUND', `there is no ${what}`, where, 'see /api/openapi.json for what there is')
