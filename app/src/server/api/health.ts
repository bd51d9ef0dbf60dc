import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Room } from '../room.ts'
import { health } from '../schemas/answers.ts'
import { reading } from './route.ts'

const route = reading('/health', 'Whether the server answers, and from which state of the record.', z.object({}), health)

/** Whether all is well. */
export function healthRoutes(api: OpenAPIHono, { version, token, state }: Room): void {
  api.openapi(route, async (c) =>
    c.json(health.parse({ status: 'ok', version, sequence: await state.latest(), readOnly: token === null }), 200),
  )
}
