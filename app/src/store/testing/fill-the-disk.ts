// A process whose disk becomes full after some time: writing then fails as the system lets it fail.
import { createRequire } from 'node:module'
import { Problem } from '../../problem.ts'
import { openStore } from '../open-store.ts'
import { manyReports } from './many-reports.ts'

const ROOM = 3_000_000

const [folder = ''] = process.argv.slice(2)
const fs: typeof import('node:fs') = createRequire(import.meta.url)('node:fs')
const writeSync = fs.writeSync as (...args: unknown[]) => number
let isFilling = false
let written = 0
fs.writeSync = ((...args: unknown[]) => {
  const count = writeSync(...args)
  if (isFilling) written += count
  // A full disk does not keep a process from complaining.
  if (written > ROOM && Number(args[0]) > 2)
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 })
  return count
}) as typeof fs.writeSync

const store = await openStore({ folder })
isFilling = true
try {
  for (const report of await manyReports(2000)) {
    await store.add([report])
    process.stdout.write(`${report.dossier.report.id}\n`)
  }
} catch (error) {
  process.stdout.write(error instanceof Problem ? `${error}\n` : `no problem of ours: ${error}\n`)
}
process.exit()
