import { Hono } from 'hono'
import { Problem } from '../problem.ts'
import { openApi } from './api/open-api.ts'
import { calendarRoutes } from './calendar/calendar-routes.ts'
import { checkHost } from './limits/check-host.ts'
import { limitBody } from './limits/limit-body.ts'
import { limitRate } from './limits/limit-rate.ts'
import { mcpRoute } from './mcp/mcp-route.ts'
import { answerProblem, notFound } from './problem-details.ts'
import { rememberAnswers } from './remember-answers.ts'
import type { Room } from './room.ts'
import { StaticFiles } from './static-files.ts'

/** What else an app is opened with. */
export interface AppOptions {
  /** Folder of the built reading room. */
  readonly pages: string
  /** True where only this machine can reach the server. */
  readonly isLoopback: boolean
}

/** Everything that is served, as one function from request to answer. */
export async function openApp(room: Room, { pages, isLoopback }: AppOptions): Promise<Hono> {
  const files = await StaticFiles.in(pages)
  const app = new Hono({ strict: false })
  app.onError((error, c) => answerProblem(c, error, room.complain))
  app.notFound((c) => answerProblem(c, notFound('page of this name', c.req.path), room.complain))
  app.use(checkHost(isLoopback))
  const remember = rememberAnswers(room)
  const limit = limitRate(room.now)
  for (const path of ['/api/*', '/calendar/*', '/mcp']) app.use(path, remember, limit, limitBody())
  app.route('/api', openApi(room))
  app.route('/calendar', calendarRoutes(room))
  app.all('/mcp', mcpRoute(room))
  app.all('/api/*', (c) => {
    throw notFound('part of the API of this name', c.req.path)
  })
  app.get('*', (c) => files.answer(c))
  app.all('*', (c) => {
    throw new Problem('TAVOLO-METHOD', `${c.req.method} does nothing here`, c.req.path, 'use GET')
  })
  return app
}
