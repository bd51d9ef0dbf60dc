// A process of its own that takes reports until it is killed: it says each id that was acknowledged.
import { openStore } from '../open-store.ts'
import { manyReports } from './many-reports.ts'

const [folder = '', count = '0'] = process.argv.slice(2)
const store = await openStore({ folder })
const reports = await manyReports(Number(count))
const known = new Set((await store.reports()).map(({ report }) => report.id))
const left = reports.filter(({ dossier }) => !known.has(dossier.report.id))
for (let at = 0, heap = 1; at < left.length; at += heap, heap = (heap % 7) + 1) {
  const next = left.slice(at, at + heap)
  await store.add(next)
  process.stdout.write(next.map(({ dossier }) => `${dossier.report.id}\n`).join(''))
}
await store.close()
process.stdout.write('done\n')
