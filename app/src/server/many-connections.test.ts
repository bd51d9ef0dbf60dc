import { execFileSync } from 'node:child_process'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleRoom } from './sample-room.ts'
import { type RunningServer, startServer } from './start-server.ts'

const MANY = 10_000
/** Connections that the server keeps. */
const KEPT = 4000
const HEAP = 500
const PATIENCE = 5000
const MB = 1024 * 1024

const files = Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' })) || Number.POSITIVE_INFINITY
const missing = files < MANY + KEPT + 1000 ? ` (a process may open only ${files} files here: raise ulimit -n)` : ''

let server: RunningServer
beforeAll(async () => {
  const { room } = await sampleRoom()
  server = await startServer({ ...room, host: '127.0.0.1', port: 0, pages: 'none', patience: PATIENCE })
}, 60_000)
afterAll(() => server.close())

/** On a connection of its own, as a newcomer asks. */
const status = async (path: string) => (await fetch(server.address + path, { headers: { connection: 'close' } })).status

it.skipIf(missing !== '')(
  `ten thousand connections that say nothing, or little, keep nobody out${missing}`,
  { timeout: 120_000 },
  async () => {
    const port = Number(new URL(server.address).port)
    let open = 0
    const come = (i: number) =>
      new Promise<void>((resolve) => {
        const socket: Socket = connect(port, '127.0.0.1', () => {
          open++
          if (i % 2 === 0) socket.write('GET /api/agenda HTTP/1.1\r\nHost: 127.0')
          resolve()
        })
        socket.on('error', () => resolve()).once('close', () => open--)
        socket.resume()
      })
    const before = process.memoryUsage().rss
    for (let first = 0; first < MANY; first += HEAP) {
      await Promise.all(Array.from({ length: HEAP }, (_, i) => come(first + i)))
      expect([await status('/api/agenda'), await status('/api/health')]).toEqual([200, 200])
    }
    await expect.poll(() => open, { timeout: 10_000 }).toBeLessThanOrEqual(KEPT)
    // Both ends of them are held by this process.
    expect((process.memoryUsage().rss - before) / MB).toBeLessThan(300)
    expect(await status('/api/statements')).toBe(200)
    await expect.poll(() => open, { timeout: 6 * PATIENCE, interval: 200 }).toBe(0)
    expect(await status('/api/positions')).toBe(200)
  },
)
