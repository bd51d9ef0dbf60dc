import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { Problem } from '../../problem.ts'
import type { Room } from '../room.ts'

/** Lets pass who shows the token; the time it takes does not tell how much of a wrong one was right. */
export function checkToken({ token }: Room): MiddlewareHandler {
  const expected = token === null ? null : digest(token)
  return async (c, next) => {
    if (expected === null) throw new Problem('TAVOLO-READ-ONLY', 'this server is read-only', c.req.path, 'start it with TAVOLO_TOKEN set')
    const shown = /^bearer +(.*)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    if (shown === undefined || !timingSafeEqual(digest(shown), expected))
      throw new Problem('TAVOLO-TOKEN', 'the token is missing or wrong', c.req.path, 'send "Authorization: Bearer TOKEN"')
    await next()
  }
}

const digest = (words: string) => createHash('sha256').update(words).digest()
