import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Hono } from 'hono'
import { beforeAll, describe, expect, it } from 'vitest'
import { openApp } from '../open-app.ts'
import { sampleRoom } from '../sample-room.ts'

const TOKEN = 'a token of the test'
const REPORT = { text: 'The foreign ministers of Norway and Switzerland will meet in Bern on 9 March.', publishedAt: '2022-02-26' }
const BASE = 'http://127.0.0.1:8710'

let app: Hono
let complaints: unknown[]
beforeAll(async () => {
  const sample = await sampleRoom({ token: TOKEN })
  complaints = sample.complaints
  app = await openApp(sample.room, { pages: 'none', isLoopback: true })
}, 60_000)

const get = async (path: string, headers: Record<string, string> = {}) => await app.request(`${BASE}/api${path}`, { headers })
const json = async (path: string) => JSON.parse(await (await get(path)).text())
const post = async (body: unknown, headers: Record<string, string> = {}) =>
  await app.request(`${BASE}/api/reports`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}`, ...headers },
  })

describe('what can be asked', () => {
  it('the agenda, and one occasion with its claims under the id of any of its facts', async () => {
    const { items, total } = await json('/agenda?party=NO')
    expect(total).toBeGreaterThan(0)
    expect(items[0]).not.toHaveProperty('claims')
    const occasion = await json(`/occasions/${items[0].facts.at(-1)}`)
    expect(occasion).toMatchObject({
      id: items[0].id,
      claims: [expect.objectContaining({ words: expect.any(String) }), ...Array(occasion.claims.length - 1).fill(expect.anything())],
    })
  })

  it('statements, positions, commitments, reports, and each alone', async () => {
    const { items: statements } = await json('/statements?party=NO')
    expect(await json(`/statements/${statements[0].id}`)).toEqual(statements[0])
    const { items: cells } = await json('/positions')
    expect(await json(`/positions/${cells[0].positions[0].id}`)).toEqual(cells[0].positions[0])
    expect(await json('/commitments')).toMatchObject({ items: expect.any(Array) })
    const { items: reports } = await json('/reports')
    expect(reports.map(({ report }: { report: { id: string } }) => report.id)).toEqual(['second', 'first'])
    expect(await json('/reports/first')).toMatchObject({ dossier: { format: 'tavolo/dossier/1' }, text: expect.stringContaining('Oslo') })
  })

  it('deeds, and where any fact stands', async () => {
    const { items, total } = await json('/actions')
    expect(total).toBe(items.length)
    for (const { id, report, action } of items) expect(await json(`/facts/${id}`)).toEqual({ kind: 'action', report, fact: action.id })
    const { items: statements } = await json('/statements?party=NO')
    expect(await json(`/facts/${statements[0].id}`)).toMatchObject({ kind: 'statement', report: expect.any(String) })
    expect((await get('/facts/nothing')).status).toBe(404)
  })

  it('what was known on an earlier day', async () => {
    const { total } = await json('/reports')
    expect(total).toBe(2)
    const early = await json('/statements?asOf=2022-02-22')
    expect(early.items.every(({ reportedAt }: { reportedAt: string }) => reportedAt <= '2022-02-22')).toBe(true)
    expect(early.total).toBeLessThan((await json('/statements')).total)
  })

  it('where words stand, what changed, what was done', async () => {
    const { items } = await json('/search?q=Oslo')
    const [hit] = items
    expect(hit.excerpt.slice(hit.hits[0].start, hit.hits[0].end)).toBe('Oslo')
    expect((await json('/diff?since=2022-02-23')).statements).not.toEqual([])
    expect((await json('/changes?after=1')).items).toEqual([expect.objectContaining({ sequence: 2, kind: 'added', subject: 'second' })])
  })

  it('why a fact is there, and what was understood at a place', async () => {
    const { items } = await json('/statements?party=NO')
    const { facts, trace, report } = await json(`/explain?fact=${items[0].id}`)
    expect(facts[0].rules).not.toEqual([])
    expect(trace.children).not.toEqual([])
    expect(report).toBe(items[0].report)
    expect((await json('/explain?report=first&at=20')).trace).not.toBeNull()
  })

  it('how the server is', async () =>
    expect(await json('/health')).toEqual({ status: 'ok', version: '0.0.0', sequence: 2, readOnly: false }))
})

describe('pages of a list', () => {
  it('say how many there are and link to one another', async () => {
    const whole = await json('/statements')
    const answer = await get('/statements?limit=1&offset=1')
    expect(JSON.parse(await answer.text())).toEqual({ total: whole.total, offset: 1, limit: 1, items: [whole.items[1]] })
    expect(answer.headers.get('link')).toContain('</api/statements?limit=1&offset=0>; rel="prev"')
  })

  it('end where the list ends', async () => expect((await json('/statements?offset=1000')).items).toEqual([]))
})

describe('the description of the API', () => {
  it('names every route and every answer keeps to it', async () => {
    const description = await json('/openapi.json')
    expect(description.openapi).toBe('3.1.0')
    const ajv = new Ajv2020({ strict: false, schemas: { api: description } })
    const { items } = await json('/statements')
    const asked: Record<string, string> = {
      '/agenda': '/agenda',
      '/statements': '/statements',
      '/statements/{id}': `/statements/${items[0].id}`,
      '/positions': '/positions',
      '/commitments': '/commitments',
      '/reports': '/reports',
      '/reports/{id}': '/reports/first',
      '/search': '/search?q=Oslo',
      '/changes': '/changes',
      '/diff': '/diff?since=2022-01-01',
      '/explain': `/explain?fact=${items[0].id}`,
      '/health': '/health',
    }
    for (const [path, address] of Object.entries(asked)) {
      const place = `/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/get/responses/200/content/application~1json/schema`
      const validate = ajv.compile({ $ref: `api#${place}` })
      expect([path, validate(await json(address)), validate.errors]).toEqual([path, true, null])
    }
  })

  it('can be read on a page that asks nothing of anybody else', async () => {
    for (const path of ['', '/']) {
      const page = await (await get(path)).text()
      expect(page).toContain('GET /api/agenda')
      expect(page).not.toMatch(/https?:|<script|<link|<img|style=/)
    }
  })
})

describe('answers are kept', () => {
  it('and who has one already is told that nothing changed', async () => {
    const first = await get('/agenda')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/"2-2022-03-01"$/)
    const again = await get('/agenda', { 'if-none-match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(await (await get('/agenda')).text()).toBe(await first.text())
  })

  it('compressed for who can read that', async () => {
    const small = await get('/statements', { 'accept-encoding': 'gzip' })
    expect(small.headers.get('content-encoding')).toBe('gzip')
    const plain = await new Response(small.body?.pipeThrough(new DecompressionStream('gzip'))).text()
    expect(plain).toBe(await (await get('/statements')).text())
  })
})

describe('what is refused', () => {
  it.each([
    ['/nothing', 404, 'TAVOLO-NOT-FOUND'],
    ['/occasions/nothing', 404, 'TAVOLO-NOT-FOUND'],
    ['/reports/nothing', 404, 'TAVOLO-NOT-FOUND'],
    ['/agenda?limit=0', 400, 'TAVOLO-REQUEST'],
    ['/agenda?limit=100000', 400, 'TAVOLO-REQUEST'],
    ['/agenda?from=2022-02-30', 400, 'TAVOLO-REQUEST'],
    ['/agenda?unknown=1', 400, 'TAVOLO-REQUEST'],
    ['/statements?stance=shout', 400, 'TAVOLO-REQUEST'],
    [`/search?q=${'x'.repeat(201)}`, 400, 'TAVOLO-REQUEST'],
    ['/explain', 400, 'TAVOLO-REQUEST'],
    ['/explain?report=first&at=100000', 422, 'TAVOLO-PLACE'],
    ['/export/exe', 400, 'TAVOLO-REQUEST'],
    ['/events?after=x', 400, 'TAVOLO-REQUEST'],
  ])('%s with %i and problem details', async (path, status, code) => {
    const answer = await get(path)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect([answer.status, JSON.parse(await answer.text())]).toEqual([
      status,
      {
        type: `urn:tavolo:problem:${code}`,
        title: expect.any(String),
        status,
        detail: expect.any(String),
        instance: `/api${path.split('?')[0]}`,
        code,
        advice: expect.any(String),
      },
    ])
  })

  it('other methods', async () => expect((await app.request(`${BASE}/api/agenda`, { method: 'DELETE' })).status).toBe(404))
})

describe('handing in a report', () => {
  it('takes it once, and the record shows it at once', async () => {
    const before = await json('/reports')
    const first = await post(REPORT)
    const { report, outcome } = JSON.parse(await first.text())
    expect([first.status, outcome, first.headers.get('location')]).toEqual([201, 'added', `/api/reports/${report}`])
    const second = await post(REPORT)
    expect([second.status, JSON.parse(await second.text()).outcome]).toEqual([200, 'known'])
    expect((await json('/reports')).total).toBe(before.total + 1)
    expect((await get('/agenda')).headers.get('etag')).toBe('W/"3-2022-03-01"')
  })

  it.each([
    ['without a token', REPORT, { authorization: '' }, 401, 'TAVOLO-TOKEN'],
    ['with a wrong token', REPORT, { authorization: 'Bearer guess' }, 401, 'TAVOLO-TOKEN'],
    ['without a text', {}, {}, 400, 'TAVOLO-REQUEST'],
    ['without words', { text: '...' }, {}, 422, 'TAVOLO-EMPTY'],
    ['with an impossible day', { ...REPORT, publishedAt: '2022-02-30' }, {}, 422, 'TAVOLO-DATE'],
    ['in a language that nobody reads', { ...REPORT, language: 'tlh' }, {}, 422, 'TAVOLO-LANGUAGE'],
    ['that is no JSON', '{"text": "', {}, 400, 'TAVOLO-REQUEST'],
    ['of 100 MB', `{"text":"${'a'.repeat(100_000_000)}"}`, {}, 413, 'TAVOLO-TOO-LARGE'],
    ['from a page of another site', REPORT, { origin: 'https://evil.example' }, 421, 'TAVOLO-HOST'],
  ])('%s is refused', async (_, body, headers, status, code) => {
    const answer = await post(body, headers)
    expect([answer.status, JSON.parse(await answer.text()).code]).toEqual([status, code])
  })
})

it('a defect is written down and not told', async () => {
  const { room, complaints: told, store } = await sampleRoom()
  store.agenda = async () => {
    throw new Error('secret path /home/somebody')
  }
  const broken = await openApp(room, { pages: 'none', isLoopback: true })
  const answer = await broken.request(`${BASE}/api/agenda`)
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('secret')
  expect(String(told[0])).toContain('secret')
  expect(complaints).toEqual([])
})
