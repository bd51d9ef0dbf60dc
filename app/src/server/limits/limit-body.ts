import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { LARGEST_TEXT } from '../../intake/read-bytes.ts'
import { Problem } from '../../problem.ts'

/** A text may grow when it is written as JSON. */
const LARGEST_BODY = 2 * LARGEST_TEXT

/** No body is read beyond its limit, whatever its head promises. */
export const limitBody = (): MiddlewareHandler =>
  bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (c) => {
      throw new Problem('TAVOLO-TOO-LARGE', `more than ${LARGEST_BODY / 1024 / 1024} MB`, c.req.path, 'send single reports')
    },
  })
