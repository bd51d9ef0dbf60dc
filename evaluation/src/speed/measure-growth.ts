// Measures how the time for one report grows with its length; prints one line of JSON. Started by bench.ts.
import { openReader } from 'tavolo'
import { bulkReports, reportOf } from './bulk-reports.ts'

const CHARACTERS = [1e3, 4e3, 16e3, 64e3, 250e3, 1e6, 2e6]
const PASSES = 3

const [language = '', file = ''] = process.argv.slice(2)
const reader = await openReader(language, file)
const reports = bulkReports(file, language)
const all = reports.map(({ text }) => text).join('\n\n')
const long = all.repeat(Math.ceil(2e6 / all.length))

for (const report of reports.slice(0, 200)) reader.read(report)

/** Milliseconds of processor time, the least of some passes. */
const points = CHARACTERS.map((characters) => {
  const report = reportOf(long.slice(0, characters), language, 'long')
  let least = Number.POSITIVE_INFINITY
  for (let pass = 0; pass < PASSES; pass++) {
    const { user, system } = process.cpuUsage()
    reader.read(report)
    const spent = process.cpuUsage({ user, system })
    least = Math.min(least, (spent.user + spent.system) / 1000)
  }
  return { characters, milliseconds: least }
})

process.stdout.write(JSON.stringify(points))
