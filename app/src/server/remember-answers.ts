import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import { Recent } from './recent.ts'
import type { Room } from './room.ts'

const gzipped = promisify(gzip)

const MOST_BYTES = 96 * 1024 * 1024
const KEPT_HEADERS = ['content-type', 'content-disposition', 'link']
const WORTH_COMPRESSING = 1400

interface Answer {
  readonly headers: Readonly<Record<string, string>>
  readonly plain: Uint8Array<ArrayBuffer>
  /** Null where it would not be smaller. */
  readonly small: Uint8Array<ArrayBuffer> | null
}

/**
 * Answers to GET once computed are given again while the store does not change, and `304 Not Modified` to who has them;
 * one state of the store has one ETag. Only what was answered with 200 is kept.
 */
export function rememberAnswers({ state }: Room): MiddlewareHandler {
  const answers = new Recent<Answer>(MOST_BYTES, ({ plain, small }) => plain.length + (small?.length ?? 0) + 512)
  let current = ''
  return async (c, next) => {
    if (c.req.method !== 'GET') return await next()
    const sequence = state.latest()
    const tag = state.tag(typeof sequence === 'number' ? sequence : await sequence)
    if (tag !== current) answers.clear()
    current = tag
    const key = c.req.url
    const known = answers.get(key)
    if (known !== undefined) return answerWith(c, known, tag)
    await next()
    const answer = await kept(c)
    if (answer === null) return
    if (tag === current) answers.set(key, answer)
    c.res = answerWith(c, answer, tag)
  }
}

function answerWith(c: Context, { headers: own, plain, small }: Answer, tag: string): Response {
  const headers: Record<string, string> = { etag: tag, 'cache-control': 'no-cache', vary: 'accept-encoding' }
  if (c.req.header('if-none-match')?.includes(tag) === true) return c.body(null, 304, headers)
  Object.assign(headers, own)
  const isSmall = small !== null && c.req.header('accept-encoding')?.includes('gzip') === true
  if (isSmall) headers['content-encoding'] = 'gzip'
  return c.body(isSmall ? small : plain, 200, headers)
}

async function kept({ res }: Context): Promise<Answer | null> {
  const type = res.headers.get('content-type') ?? ''
  if (res.status !== 200 || type.startsWith('text/event-stream') || res.headers.get('cache-control') === 'no-store') return null
  const plain = new Uint8Array(await res.arrayBuffer())
  const small = plain.length < WORTH_COMPRESSING ? null : new Uint8Array(await gzipped(plain))
  const headers = Object.fromEntries([...res.headers].filter(([name]) => KEPT_HEADERS.includes(name)))
  return { headers, plain, small: small !== null && small.length < plain.length ? small : null }
}
