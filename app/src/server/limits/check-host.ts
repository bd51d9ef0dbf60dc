import type { MiddlewareHandler } from 'hono'
import { Problem } from '../../problem.ts'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * A server that only this machine may reach answers to its own names alone: a page of some other site that had its
 * name point here (DNS rebinding) gets nothing. Pages of other origins may not send anything either.
 */
export const checkHost =
  (isLoopback: boolean): MiddlewareHandler =>
  async (c, next) => {
    const host = (c.req.header('host') ?? new URL(c.req.url).host).toLowerCase()
    const hostname = host.replace(/:\d*$/, '')
    if (isLoopback && !LOOPBACK.has(hostname))
      throw new Problem('TAVOLO-HOST', 'this server does not go by that name', hostname, 'ask for 127.0.0.1 or localhost')
    const origin = c.req.header('origin')
    if (origin !== undefined && c.req.method !== 'GET' && !isOf(origin, host))
      throw new Problem('TAVOLO-HOST', 'pages of other sites may not send anything here', origin, 'send it without a browser')
    await next()
  }

const isOf = (origin: string, host: string) => URL.canParse(origin) && new URL(origin).host === host
