import { Worker } from 'node:worker_threads'
import { startServer } from '../../app/src/server/start-server.ts'
import { MemoryStore } from '../../app/src/store/memory-store.ts'
import type { Orders, Told } from './ask-fast.ts'
import { madeAgenda } from './made-agenda.ts'

const OCCASIONS = 10_000
const CONNECTIONS = 64
const SECONDS = 8

const occasions = madeAgenda(OCCASIONS)

/** A record that holds nothing but its agenda. */
class MadeStore extends MemoryStore {
  override async agenda({ party, status, from }: Parameters<MemoryStore['agenda']>[0] = {}) {
    return occasions.filter(
      (one) =>
        (party === undefined || one.parties.some(({ actor }) => actor === party)) &&
        (status === undefined || one.status === status) &&
        (from === undefined || (one.date ?? '') >= from),
    )
  }
}

const PATHS = [
  '/api/agenda?from=2024-01-01&limit=50',
  ...['RU', 'US', 'FR', 'TR'].map((party) => `/api/agenda?party=${party}&limit=50`),
  ...['planned', 'held', 'cancelled'].map((status) => `/api/agenda?status=${status}&limit=50`),
  ...Array.from({ length: 12 }, (_, i) => `/api/agenda?offset=${i * 50}&limit=50`),
]

const server = await startServer({ store: new MadeStore(), version: 'load', token: null, host: '127.0.0.1', port: 0, pages: 'none' })
const { port } = new URL(server.address)

const ask = (orders: Orders) =>
  new Promise<Told>((resolve, reject) => {
    new Worker(new URL('./ask-fast.ts', import.meta.url), { workerData: orders }).once('message', resolve).once('error', reject)
  })

await ask({ port: Number(port), connections: 8, seconds: 1, paths: PATHS })
const cpuBefore = process.cpuUsage()
const { times, failures } = await ask({ port: Number(port), connections: CONNECTIONS, seconds: SECONDS, paths: PATHS })
const { user, system } = process.cpuUsage(cpuBefore)
await server.close()

times.sort()
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]?.toFixed(1)
console.log(
  `${OCCASIONS} occasions, ${CONNECTIONS} connections, ${SECONDS} s: ${Math.round(times.length / SECONDS)} answers a second, ` +
    `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${failures} failures; ${((user + system) / 1000 / times.length).toFixed(3)} ms of processor for each (asking included)`,
)
if (failures > 0) process.exitCode = 1
