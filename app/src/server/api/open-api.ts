import { OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from '../../problem.ts'
import type { Room } from '../room.ts'
import { actionRoutes } from './actions.ts'
import { agendaRoutes } from './agenda.ts'
import { changeRoutes } from './changes.ts'
import { descriptionRoutes } from './description.ts'
import { eventRoutes } from './events.ts'
import { explainRoutes } from './explain.ts'
import { exportRoutes } from './exports.ts'
import { factRoutes } from './facts.ts'
import { healthRoutes } from './health.ts'
import { positionRoutes } from './positions.ts'
import { reportRoutes } from './reports.ts'
import { searchRoutes } from './search.ts'
import { statementRoutes } from './statements.ts'

const ROUTES = [
  agendaRoutes,
  statementRoutes,
  positionRoutes,
  actionRoutes,
  factRoutes,
  reportRoutes,
  searchRoutes,
  changeRoutes,
  explainRoutes,
  eventRoutes,
  exportRoutes,
  healthRoutes,
  descriptionRoutes,
]

/** The API under `/api`: every request is checked against the description that it serves. */
export function openApi(room: Room): OpenAPIHono {
  const api = new OpenAPIHono({
    strict: false,
    defaultHook: (result, c) => {
      if (result.success) return
      const [issue] = result.error.issues
      const what = issue === undefined ? 'the request is not understood' : `${issue.path.join('.') || 'query'}: ${issue.message}`
      throw new Problem('TAVOLO-REQUEST', what, c.req.path, 'see /api/openapi.json')
    },
  })
  for (const routes of ROUTES) routes(api, room)
  return api
}
