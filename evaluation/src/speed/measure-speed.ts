// Measures one language in a process of its own, so that its memory is its own; prints one line of JSON. Started by bench.ts.
import { enableCompileCache } from 'node:module'
import type { Stage } from '@tavolo/engine'
import { bulkReports } from './bulk-reports.ts'

const PASSES = 4

const [language = '', file = ''] = process.argv.slice(2)
enableCompileCache()

const began = performance.now()
const { openReader } = await import('tavolo')
const imported = performance.now()
const reader = await openReader(language, file)
const opened = performance.now()

const reports = bulkReports(file, language)
const megabytes = reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6

readAll()
const seconds = Math.min(...Array.from({ length: PASSES }, readAll))

process.stdout.write(
  JSON.stringify({
    language,
    reports: reports.length,
    megabytes,
    startMs: imported - began,
    languageMs: opened - imported,
    reportsPerSecond: reports.length / seconds,
    megabytesPerSecond: megabytes / seconds,
    stages: timeStages(),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
)

/** Seconds of processor time for all reports. */
function readAll(): number {
  const before = process.cpuUsage()
  for (const report of reports) reader.read(report)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
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
