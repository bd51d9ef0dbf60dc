// Measures whether memory grows from the 1,000th to the 100,000th report; prints one line of JSON. Started by bench.ts.
import { openReader } from 'tavolo'
import { bulkReports, reportOf } from './bulk-reports.ts'

const REPORTS = 100_000
/** Short reports, so that the measurement ends; each with words that no other has, so that what is remembered must be forgotten. */
const CHARACTERS = 300

const [language = '', file = ''] = process.argv.slice(2)
const reader = await openReader(language, file)
const beginnings = bulkReports(file, language).map(({ text }) => text.slice(0, CHARACTERS))

const points: { reports: number; megabytes: number }[] = []
for (let i = 1; i <= REPORTS; i++) {
  const text = `${beginnings[i % beginnings.length]} Rel${i.toString(36)} e il Tor${(i * 7).toString(36)}.`
  reader.read(reportOf(text, language, String(i)))
  if (i === 1000 || i % 10_000 === 0) points.push({ reports: i, megabytes: process.memoryUsage().rss / 1e6 })
}

process.stdout.write(JSON.stringify(points))
