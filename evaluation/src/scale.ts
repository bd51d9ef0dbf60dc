// `npm run scale`: a record of a million facts on PostgreSQL, and how fast reports are taken on both stores; rewrites scale.md and scale.svg.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openStore, readText, type Store } from 'tavolo'
import { startPostgres } from '../../app/src/store/testing/postgres-server.ts'
import { madeReports } from './scale/made-reports.ts'
import { ask, fill, type Size } from './scale/measure-record.ts'
import { type Rate, scalePage, scalePlot } from './scale/scale-page.ts'
import { house, sharedData } from './shared-data.ts'

const SIZES = [1e3, 1e4, 1e5, 1e6]
const HEAP = 64
const READ = 1000
const MADE = 1500

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
  rates.push({ store: name, what: 'made reports, dossiers given', reports: MADE, reportsPerSecond: await rateOfMade(store) })
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
const page = scalePage({ machine, sizes, questions, rates })
writeFileSync(join(house, 'evaluation', 'scale.md'), page)
writeFileSync(join(house, 'evaluation', 'scale.svg'), scalePlot(sizes))
console.log(page)

async function rateOfMade(store: Store): Promise<number> {
  const reports = [...madeReports(7, MADE, 8)]
  const began = performance.now()
  for (let at = 0; at < reports.length; at += HEAP) await store.add(reports.slice(at, at + HEAP))
  return reports.length / ((performance.now() - began) / 1000)
}

/** One heap is taken while the next one is read, as `tavolo add` does it. */
async function rateOfRead(store: Store): Promise<{ reports: number; reportsPerSecond: number } | null> {
  const news = sharedData('data', 'bulk', 'en.jsonl.gz')
  if (news === null) return null
  const lines = gunzipSync(readFileSync(news)).toString().trim().split('\n').slice(0, READ)
  const takenAt = new Date().toISOString()
  await readText('Nothing was said.', { language: 'en' })
  const began = performance.now()
  let taking: Promise<unknown> = Promise.resolve()
  for (let at = 0; at < lines.length; at += HEAP) {
    const heap = []
    for (const line of lines.slice(at, at + HEAP)) {
      const { date, title, text } = JSON.parse(line)
      const { dossier } = await readText(text, { language: 'en', publishedAt: date, title })
      heap.push({ dossier, text, takenAt })
    }
    await taking
    taking = store.add(heap)
  }
  await taking
  return { reports: lines.length, reportsPerSecond: lines.length / ((performance.now() - began) / 1000) }
}
