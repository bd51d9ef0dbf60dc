// `npm run scale`: a record of a million facts on PostgreSQL, and how fast reports are taken on both stores; rewrites scale.md and scale.svg.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { RecordedReport } from '@tavolo/engine'
import { openStore, readText, type Store } from 'tavolo'
import { startPostgres } from '../../app/src/store/testing/postgres-server.ts'
import { madeReports } from './scale/made-reports.ts'
import { ask, fill, type Size, take } from './scale/measure-record.ts'
import { type Rate, scalePage, scalePlot, type Taken } from './scale/scale-page.ts'
import { house, sharedData } from './shared-data.ts'

const SIZES = [1e3, 1e4, 1e5, 1e6]
const HEAP = 64
/** Reports before the clock runs: a program that has just started is slow. */
const WARM = 500
const READ = 400
const MADE = 3500

const began = performance.now()
const server = await startPostgres()
if (typeof server === 'string') {
  console.log(`No PostgreSQL server can be started here (${server}): nothing was measured.`)
  process.exit(0)
}
const rates: Rate[] = []
const folder = mkdtempSync(join(tmpdir(), 'tavolo-scale-'))
for (const [name, open] of [
  ['PostgreSQL', async () => openStore({ databaseUrl: await server.database() })],
  ['PGlite, a folder', () => openStore({ folder })],
] as const) {
  const store = await open()
  rates.push({ store: name, what: 'made reports, dossiers given', ...(await rateOfMade(store)) })
  const read = await rateOfRead(store)
  if (read !== null) rates.push({ store: name, what: 'news, read and taken', ...read })
  await store.close()
}
rmSync(folder, { recursive: true })

const store = await openStore({ databaseUrl: await server.database() })
const sizes: Size[] = []
await fill(store, SIZES, (size) => {
  sizes.push(size)
  console.log(JSON.stringify(size))
})
const questions = await ask(store, sizes.at(-1)?.reports ?? 0)
await store.close()
await server.stop()

const machine = `Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`
const minutes = (performance.now() - began) / 60_000
const page = scalePage({ machine, minutes, sizes, questions, rates })
writeFileSync(join(house, 'evaluation', 'scale.md'), page)
writeFileSync(join(house, 'evaluation', 'scale.svg'), scalePlot(sizes))
console.log(page)

async function rateOfMade(store: Store): Promise<Taken> {
  const reports = [...madeReports(7, MADE, 8)]
  await take(store, reports.slice(0, WARM), HEAP)
  return await timed(reports.length - WARM, () => take(store, reports.slice(WARM), HEAP))
}

/** News as it comes, in the program's own thread: the dossier is made, then taken while the next ones are read. */
async function rateOfRead(store: Store): Promise<Taken | null> {
  const news = sharedData('data', 'bulk', 'en.jsonl.gz')
  if (news === null) return null
  const lines = gunzipSync(readFileSync(news)).toString().trim().split('\n').slice(0, READ)
  const takenAt = new Date().toISOString()
  await readText('Nothing was said.', { language: 'en' })
  return await timed(lines.length, async () => {
    let taking: Promise<unknown> = Promise.resolve()
    for (let at = 0; at < lines.length; at += HEAP) {
      const heap: RecordedReport[] = []
      for (const line of lines.slice(at, at + HEAP)) {
        const { date, title, text } = JSON.parse(line)
        const { dossier } = await readText(text, { language: 'en', publishedAt: date, title })
        heap.push({ dossier, text, takenAt })
      }
      await taking
      taking = store.add(heap)
    }
    await taking
  })
}

async function timed(reports: number, run: () => Promise<void>): Promise<Taken> {
  const [began, before] = [performance.now(), process.cpuUsage()]
  await run()
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - began) / 1000
  return { reports, reportsPerSecond: reports / seconds, processorMs: (user + system) / 1000 / reports }
}
