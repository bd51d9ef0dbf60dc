// `npm run bench`: how fast reports are read, beside others; how long a start takes, how much memory is used, how time grows; rewrites speed.md.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { house, sharedData, withoutData } from './shared-data.ts'
import { firstReportMs } from './speed/first-report.ts'
import { growthPlot } from './speed/growth-plot.ts'
import type { GrowthPoint, MemoryPoint, Peers, Speed } from './speed/measured.ts'
import { speedPage } from './speed/speed-page.ts'

const LANGUAGES = ['it', 'en']
/** As in the threads of `tavolo read`: short-lived things stay in the processor's cache. */
const SMALL_YOUNG_HEAP = '--max-semi-space-size=4'
const folder = sharedData('data', 'bulk') ?? withoutData('The reports for measuring speed')

const speeds = LANGUAGES.map((language) => measure<Speed>('speed', language))
const growth = measure<GrowthPoint[]>('growth', 'it')
const peers = LANGUAGES.map((language) => measure<Peers>('peers', language))
const memory = measure<MemoryPoint[]>('memory', 'it')
const page = speedPage({ speeds, firstReportMs: await firstReportMs(), growth, memory, peers })
writeFileSync(join(house, 'evaluation', 'speed.md'), page)
writeFileSync(join(house, 'evaluation', 'growth.svg'), growthPlot(growth))
console.log(page)

/** Runs a measurement in a process of its own. */
function measure<T>(what: 'speed' | 'growth' | 'memory' | 'peers', language: string): T {
  process.stderr.write(`measuring ${what}, ${language} …\n`)
  const file = fileURLToPath(new URL(`./speed/measure-${what}.ts`, import.meta.url))
  const words = [...process.execArgv, SMALL_YOUNG_HEAP, file, language, join(folder, `${language}.jsonl.gz`)]
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`measuring ${what} (${language}) failed: ${stderr}`)
  process.stderr.write(stderr)
  return JSON.parse(stdout)
}
