// Measures Tavolo and others on the same texts, one after the other; prints one line of JSON. Started by bench.ts.
import { openReader } from 'tavolo'
import { bulkReports } from './bulk-reports.ts'
import { PEERS } from './peers.ts'

const REPORTS = 60
/** A peer that needs longer than this for its first pass is not asked for a second. */
const PATIENCE_MS = 5_000

const [language = '', file = ''] = process.argv.slice(2)
const reports = bulkReports(file, language).slice(0, REPORTS)
const megabytes = reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
const textOf = new Map(reports.map((report) => [report.text, report]))

/** Seconds of processor time for all texts, and how many things were found; the second pass counts. */
function pass(read: (text: string) => number): { seconds: number; found: number } {
  const before = process.cpuUsage()
  const found = reports.reduce((sum, { text }) => sum + read(text), 0)
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, found }
}

const reader = await openReader(language, file)
const ours = (text: string): number => {
  const report = textOf.get(text)
  if (report === undefined) return 0
  const { dossier } = reader.read(report)
  return dossier.times.length + dossier.statements.length + dossier.agenda.length + dossier.positions.length + dossier.actions.length
}

const rows: { name: string; does: string; seconds: number; found: number }[] = []
const measure = (name: string, does: string, read: (text: string) => number): void => {
  const first = pass(read)
  const { seconds, found } = first.seconds * 1000 > PATIENCE_MS ? first : pass(read)
  rows.push({ name, does, seconds, found })
}
measure('Tavolo', 'the whole dossier: times, statements, agenda, positions, actions', ours)
for (const peer of PEERS) {
  if (!peer.languages.includes(language)) continue
  try {
    measure(peer.name, peer.does, await peer.open(language))
  } catch (error) {
    process.stderr.write(`${peer.name} (${language}): ${error}\n`)
  }
}

process.stdout.write(JSON.stringify({ language, megabytes, reports: reports.length, rows }))
