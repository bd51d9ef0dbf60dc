import type { OpenAPIHono } from '@hono/zod-openapi'
import { escapedHtml } from '../escape-html.ts'

type Description = ReturnType<OpenAPIHono['getOpenAPI31Document']>

/** The description of the API as a plain page: no script, no style of its own, no request to anywhere. */
export function descriptionPage({ info, paths = {} }: Description): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => section(method, path, operation)),
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>API of ${escapedHtml(info.title)}</title>
<h1>API of ${escapedHtml(info.title)} ${escapedHtml(info.version)}</h1>
<p>${escapedHtml(info.description ?? '')}</p>
<p>Machines read <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Lists come in pages (<code>offset</code>, <code>limit</code>, <code>total</code>, <code>Link</code>), answers with an <code>ETag</code>, errors as problem details (RFC 9457). <code>GET /api/events</code> tells of changes as server-sent events.</p>
${operations.join('\n')}
</html>
`
}

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: object }[]
  readonly responses?: Record<string, { readonly description?: string }>
}

function section(method: string, path: string, { summary = '', parameters = [], responses = {} }: Operation): string {
  const asked = parameters.map(
    ({ name, in: where, required, schema = {} }) =>
      `<li><code>${escapedHtml(name)}</code> (${escapedHtml(where)}${required ? ', required' : ''}) <code>${escapedHtml(JSON.stringify(schema))}</code></li>`,
  )
  const answers = Object.entries(responses).map(
    ([status, { description = '' }]) => `<li><code>${escapedHtml(status)}</code> ${escapedHtml(description)}</li>`,
  )
  return `<section>
<h2><code>${escapedHtml(method.toUpperCase())} /api${escapedHtml(path)}</code></h2>
<p>${escapedHtml(summary)}</p>
${asked.length === 0 ? '' : `<h3>Asked</h3>\n<ul>${asked.join('\n')}</ul>`}
<h3>Answered</h3>
<ul>${answers.join('\n')}</ul>
</section>`
}
