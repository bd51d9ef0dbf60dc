// Measures one language in a process of its own, so that its memory is its own; prints one line of JSON. Started by bench.ts.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { gunzipSync } from 'node:zlib'
import type { Report, Stage } from '@tavolo/engine'

const PASSES = 3

const [language = '', file = ''] = process.argv.slice(2)
enableCompileCache()

const began = performance.now()
const { openReader } = await import('tavolo')
const imported = performance.now()
const reader = await openReader(language, file)
const opened = performance.now()

const reports = gunzipSync(readFileSync(file)).toString().trim().split('\n').map(toReport)
const bytes = reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

readAll()
const passes = Array.from({ length: PASSES }, readAll).sort((a, b) => a - b)
const stages = timeStages()
const seconds = (passes[PASSES >> 1] ?? 0) / 1000

process.stdout.write(
  JSON.stringify({
    language,
    reports: reports.length,
    megabytes: bytes / 1e6,
    startMs: imported - began,
    languageMs: opened - imported,
    reportsPerSecond: reports.length / seconds,
    megabytesPerSecond: bytes / 1e6 / seconds,
    stages,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
)

/** Milliseconds for all reports. */
function readAll(): number {
  const start = performance.now()
  for (const report of reports) reader.read(report)
  return performance.now() - start
}

/** Milliseconds for each stage over all reports, in one pass more. */
function timeStages(): Record<string, number> {
  const spent: Record<string, number> = {}
  let last = 0
  const ended = (stage: Stage) => {
    const now = performance.now()
    spent[stage] = (spent[stage] ?? 0) + now - last
    last = now
  }
  for (const report of reports) {
    last = performance.now()
    reader.read(report, { ended })
  }
  return spent
}

function toReport(line: string): Report {
  const { id, date, title, text } = JSON.parse(line)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { id, text, language, publishedAt: date, publisher: null, title, url: null, sha256 }
}
