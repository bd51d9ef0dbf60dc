import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Room } from '../room.ts'
import { descriptionPage } from './description-page.ts'

/** `GET /openapi.json`: the description of the API (OpenAPI 3.1), and `GET /`: the same to be read by people. */
export function descriptionRoutes(api: OpenAPIHono, { version }: Room): void {
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  let written: string | null = null
  const description = () =>
    api.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Tavolo',
        version,
        description: 'Who meets whom and when, who said so, what each side wants, and the exact words of the report behind each.',
      },
      servers: [{ url: '/api' }],
    })
  api.get('/openapi.json', (c) => {
    written ??= JSON.stringify(description())
    return c.body(written, 200, { 'content-type': 'application/json' })
  })
  api.get('/', (c) => c.html(descriptionPage(description())))
}
