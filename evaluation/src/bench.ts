// `npm run bench`: how fast reports are read, how long a language takes to load, and how much memory that needs; rewrites speed.md.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { house, sharedData, withoutData } from './shared-data.ts'

const LANGUAGES = ['it', 'en']
const folder = sharedData('data', 'bulk') ?? withoutData('The reports for measuring speed')
const here = fileURLToPath(new URL('./measure-speed.ts', import.meta.url))

interface Measured {
  readonly language: string
  readonly reports: number
  readonly megabytes: number
  readonly startMs: number
  readonly languageMs: number
  readonly reportsPerSecond: number
  readonly megabytesPerSecond: number
  /** Milliseconds for each stage over all reports. */
  readonly stages: Readonly<Record<string, number>>
  readonly peakMegabytes: number
}

const table = speedTable(LANGUAGES.map(measure))
writeFileSync(join(house, 'evaluation', 'speed.md'), table)
console.log(table)

function measure(language: string): Measured {
  const words = [...process.execArgv, here, language, join(folder, `${language}.jsonl.gz`)]
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`measuring ${language} failed: ${stderr}`)
  return JSON.parse(stdout)
}

function speedTable(rows: readonly Measured[]): string {
  return `# Speed

From text to dossier, on one core, median of three passes after a first one; each language in a process of its own.
"Start" is the loading of the program's modules, "language" that of the pack and its syntax model.
Written by \`npm run bench\`: Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}.

| language | reports | MB | reports/s | MB/s | start ms | language ms | peak MB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.map(row).join('\n')}

## Where the time goes

Thousandths of a second for a report of average length, stage by stage, in the order of reading.

| stage | ${rows.map(({ language }) => language).join(' | ')} |
| --- |${' ---: |'.repeat(rows.length)}
${Object.keys(rows[0]?.stages ?? {})
  .map((stage) => `| ${stage} | ${rows.map(({ stages, reports }) => ((stages[stage] ?? 0) / reports).toFixed(3)).join(' | ')} |`)
  .join('\n')}
`
}

function row(measured: Measured): string {
  const { language, reports, megabytes, reportsPerSecond, megabytesPerSecond, startMs, languageMs, peakMegabytes } = measured
  const cells = [
    language,
    reports,
    megabytes.toFixed(2),
    reportsPerSecond.toFixed(0),
    megabytesPerSecond.toFixed(2),
    startMs.toFixed(0),
    languageMs.toFixed(0),
    peakMegabytes.toFixed(0),
  ]
  return `| ${cells.join(' | ')} |`
}
