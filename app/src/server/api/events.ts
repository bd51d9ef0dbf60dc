import type { OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { Problem } from '../../problem.ts'
import type { Room } from '../room.ts'
import { eventsQuery } from '../schemas/queries.ts'

const MOST_LISTENERS = 500
const PACE_MS = 1000
const HEARTBEAT = 15
const STEP = 100

/** `GET /events`: changes as they come, as server-sent events `change` whose id is the sequence. */
export function eventRoutes(api: OpenAPIHono, { store, state, closing }: Room): void {
  let listeners = 0
  api.get('/events', async (c) => {
    if (listeners >= MOST_LISTENERS) throw new Problem('TAVOLO-RATE', 'too many listen already', c.req.path, 'ask /api/changes instead')
    const asked = eventsQuery.safeParse({ after: c.req.header('last-event-id') ?? c.req.query('after') })
    if (!asked.success) throw new Problem('TAVOLO-REQUEST', 'after is no sequence', c.req.path, 'give the number of the last change')
    let last = asked.data.after ?? (await state.latest())
    listeners++
    return streamSSE(c, async (stream) => {
      stream.onAbort(() => {})
      try {
        for (let beat = 0; !stream.aborted && !closing.aborted; beat++) {
          if ((await state.latest()) > last) {
            for (const change of await store.changes(last, STEP)) {
              await stream.writeSSE({ event: 'change', id: String(change.sequence), data: JSON.stringify(change) })
              last = change.sequence
            }
          } else if (beat % HEARTBEAT === 0) await stream.write(': still here\n\n')
          await stream.sleep(PACE_MS)
        }
      } finally {
        listeners--
      }
    })
  })
}
