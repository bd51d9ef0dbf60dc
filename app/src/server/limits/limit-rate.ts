import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from '../../problem.ts'
import { Recent } from '../recent.ts'

/** Answers that one address may have computed at once, and how many more each second. Answers kept from before cost nothing. */
const AT_ONCE = 200
const EACH_SECOND = 40
const MOST_ADDRESSES = 10_000

interface Bucket {
  left: number
  filledAt: number
}

/** Holds up who asks for more than can be computed for everybody. */
export function limitRate(now: () => number): MiddlewareHandler {
  const buckets = new Recent<Bucket>(MOST_ADDRESSES)
  return async (c, next) => {
    const address = addressOf(c)
    const bucket = buckets.get(address) ?? { left: AT_ONCE, filledAt: now() }
    const filledAt = now()
    bucket.left = Math.min(AT_ONCE, bucket.left + ((filledAt - bucket.filledAt) / 1000) * EACH_SECOND)
    bucket.filledAt = filledAt
    buckets.set(address, bucket)
    if (bucket.left < 1) throw new Problem('TAVOLO-RATE', 'too many requests', c.req.path, 'wait a second')
    bucket.left--
    await next()
  }
}

const addressOf = (c: Context): string => c.env?.incoming?.socket?.remoteAddress ?? 'unknown'
