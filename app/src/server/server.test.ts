import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRoom } from './sample-room.ts'
import { type RunningServer, startServer } from './start-server.ts'

const TOKEN = 'token'
/** Milliseconds. */
const PATIENCE = 1000
const HOSTILE = {
  id: '../../<img src=x onerror=alert(1)>',
  title: '</title><script>alert(1)</script>',
  publisher: "'; drop table reports; --",
  url: 'javascript:alert(1)',
  text: 'Peace talks between Norway and Switzerland\r\nEND:VEVENT\r\n will be held in Oslo on March 9, said <script>alert(1)</script> \u202eminister\u202c.',
}

let folder = ''
let server: RunningServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tavolo-pages-'))
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Room</title>')
  writeFileSync(join(folder, 'dist', 'assets', 'app-0f.js'), 'export {}')
  writeFileSync(join(folder, 'dist', 'assets', 'large-0f.js'), '/'.repeat(1024 * 1024))
  const { room } = await sampleRoom({ token: TOKEN, more: [HOSTILE] })
  server = await startServer({ ...room, host: '127.0.0.1', port: 0, pages: join(folder, 'dist'), patience: PATIENCE })
}, 60_000)
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const port = () => Number(new URL(server.address).port)
const get = (path: string, headers: Record<string, string> = {}) => fetch(server.address + path, { headers })

/** Sends bytes as they are and gives what comes back until the connection ends. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port(), '127.0.0.1', () => socket.write(bytes))
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk
    })
    socket.on('error', () => {}).on('close', () => resolve(answer))
  })
}

describe('pages', () => {
  it.each(['/', '/occasions/occasion-1', '/reports/a%2Fb', '/search'])('%s is a page of the reading room', async (path) => {
    const answer = await get(path)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toContain('<title>Room</title>')
  })

  it('files that are named by their content are kept for ever, a missing one is missing', async () => {
    const file = await get('/assets/app-0f.js')
    expect([file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual([
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
    expect((await get('/assets/gone.js')).status).toBe(404)
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
  ])('%s leads out of nothing', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1.1 (200|404)/)
    expect(answer).not.toContain('\nsecret')
  })
})

it.each(['/', '/api/agenda', '/api/nothing', '/calendar/all.ics', '/assets/gone.js'])(
  '%s may run nothing foreign and sets no cookie',
  async (path) => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('set-cookie')).toBeNull()
  },
)

describe('calendar feeds', () => {
  const eventsIn = async (path: string) => {
    const answer = await get(path)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    return new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  }

  it('for all, for a party, for one occasion', async () => {
    const all = await eventsIn('/calendar/all.ics')
    expect(all.map(({ startDate }) => startDate.toString())).toContain('2022-03-07')
    expect((await eventsIn('/calendar/party/NO.ics')).length).toBeGreaterThan(0)
    expect(await eventsIn('/calendar/party/FR.ics')).toEqual([])
    const [first] = all
    const id = first?.uid.replace('@tavolo', '')
    expect((await eventsIn(`/calendar/occasion/${id}.ics`)).map(({ uid }) => uid)).toEqual([first?.uid])
    expect((await eventsIn('/calendar/issue/sanctions.ics')).length).toBeGreaterThan(0)
  })

  it.each([
    ['/calendar/occasion/none.ics', 404],
    ['/calendar/issue/none.ics', 404],
    ['/calendar/all.ics?without=anything', 400],
  ])('%s is refused', async (path, status) => expect((await get(path)).status).toBe(status))
})

it('hostile words come back as words', async () => {
  const { dossier, text } = JSON.parse(await (await get(`/api/reports/${encodeURIComponent(HOSTILE.id)}`)).text())
  expect([dossier.report.title, dossier.report.url, text]).toEqual([HOSTILE.title, HOSTILE.url, HOSTILE.text])
  const feed = await (await get('/api/export/atom')).text()
  expect(feed).not.toContain('<script>')
  const { items } = JSON.parse(await (await get(`/api/search?q=${encodeURIComponent("'; drop table reports; --")}`)).text())
  expect(items).toEqual([])
})

describe('who asks too much', () => {
  it('a head that never ends is given up', async () =>
    expect(await raw('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ')).toMatch(/^(HTTP\/1.1 408|$)/))

  it('a body that never comes is given up', async () => {
    const head = `POST /api/reports HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"text":`
    expect(await raw(head)).toMatch(/^(HTTP\/1.1 408|$)/)
  })

  it('a head of 100 kB and a promise of 100 MB are refused', async () => {
    expect(await raw(`GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431/)
    const promise = `POST /api/reports HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n`
    expect(await raw(promise)).toMatch(/^HTTP\/1.1 413/)
  })

  it('a stranger who came by another name gets nothing', async () => {
    expect(await raw('GET /api/agenda HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 421/)
  })

  it('who does not take the answers is given up', { timeout: 30_000 }, async () => {
    const { room } = await sampleRoom()
    const short = await startServer({ ...room, host: '127.0.0.1', port: 0, pages: join(folder, 'dist'), patience: 200 })
    const asked = 50
    const ask = 'GET /assets/large-0f.js HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'
    const socket = connect(Number(new URL(short.address).port), '127.0.0.1', () => socket.write(ask.repeat(asked)))
    socket.pause().on('error', () => {})
    // Three times its patience, and as long again since what lies in the machine's own buffers is still handed on.
    await new Promise((resolve) => setTimeout(resolve, 5000))
    let answers = 0
    socket.setEncoding('utf8').on('data', (part: string) => {
      answers += part.split('HTTP/1.1 200').length - 1
    })
    await new Promise((resolve) => socket.once('close', resolve).resume())
    expect(answers).toBeLessThan(asked)
    await short.close()
  })
})

it('who listens is told of a report when it comes', async () => {
  const listening = new AbortController()
  const events = await fetch(`${server.address}/api/events`, { signal: listening.signal })
  const body = JSON.stringify({ text: 'Norway and Switzerland will meet in Bern on March 20.', publishedAt: '2022-02-27' })
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
  const { report } = JSON.parse(await (await fetch(`${server.address}/api/reports`, { method: 'POST', body, headers })).text())
  let heard = ''
  for await (const chunk of events.body ?? []) {
    heard += Buffer.from(chunk).toString()
    if (heard.includes('event: change')) break
  }
  listening.abort()
  expect(heard).toContain(`"kind":"added","subject":"${report}"`)
})

it('who has too much computed is held up, for a while', async () => {
  let now = Date.UTC(2022, 2, 1)
  const { room } = await sampleRoom({ now: () => now })
  const small = await startServer({ ...room, host: '127.0.0.1', port: 0, pages: 'none' })
  const ask = async (i: number) => (await fetch(`${small.address}/api/changes?after=${i}`)).status
  const answers = []
  for (let i = 0; i < 201; i++) answers.push(await ask(i))
  expect(answers.indexOf(429)).toBe(200)
  expect(await ask(0)).toBe(200)
  now += 1000
  expect(await ask(1000)).toBe(200)
  await small.close()
})

it('a port that is taken is told', async () => {
  const { room } = await sampleRoom()
  await expect(startServer({ ...room, host: '127.0.0.1', port: port(), pages: 'none' })).rejects.toMatchObject({ code: 'TAVOLO-PORT' })
})
