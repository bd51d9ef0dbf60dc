import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { house } from '../shared-data.ts'

const RUNS = 5
const WORDS = [join(house, 'app', 'bin', 'tavolo.mjs'), 'read', join(house, 'examples', 'talks.it.txt'), '--published', '2021-12-28']

/** Milliseconds from starting `tavolo read` to the first byte of the dossier: the least of some runs. */
export async function firstReportMs(): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run++) least = Math.min(least, await once())
  return least
}

function once(): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    let first = 0
    const child = spawn(process.execPath, WORDS)
    child.stdout.on('data', () => {
      first ||= performance.now() - began
    })
    child.on('error', reject)
    child.on('close', (status) => (status === 0 ? resolve(first) : reject(new Error(`tavolo read ended with ${status}`))))
  })
}
