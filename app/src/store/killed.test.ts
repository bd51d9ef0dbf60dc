import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildRecord } from '@tavolo/engine'
import { expect, it } from 'vitest'
import { openStore } from './open-store.ts'
import { freshFolder } from './testing/fresh-folder.ts'
import { manyReports } from './testing/many-reports.ts'

/** TAVOLO_KILLS=50 npx vitest run app/src/store/killed.test.ts kills as often as the promise is made for. */
const KILLS = Number(process.env.TAVOLO_KILLS ?? 3)
const REPORTS = 1000
const SEED = 20_220_110
const TAKER = fileURLToPath(new URL('./testing/take-until-killed.ts', import.meta.url))

it(`what was acknowledged is there after ${KILLS} kills at random moments, once and whole`, { timeout: 60_000 * (KILLS + 2) }, async () => {
  let folder = await freshFolder()
  const reports = await manyReports(REPORTS)
  const random = randomFrom(SEED)
  const acknowledged = new Set<string>()
  for (let kill = 0; kill < KILLS; kill++) {
    for (const id of await takeUntilKilled(folder, kill % 5 === 4, random)) acknowledged.add(id)
    const store = await openStore({ folder })
    const there = (await store.reports()).map(({ report }) => report.id)
    await store.close()
    expect(new Set(there).size).toBe(there.length)
    expect([...acknowledged].filter((id) => !there.includes(id))).toEqual([])
    // All are taken: the next kill needs a store that is still being filled.
    if (there.length === REPORTS && kill < KILLS - 1) {
      folder = await freshFolder()
      acknowledged.clear()
    }
  }
  const store = await openStore({ folder })
  const there = new Set((await store.reports()).map(({ report }) => report.id))
  expect(there.size).toBeGreaterThan(0)
  const record = buildRecord(
    reports.filter(({ dossier }) => there.has(dossier.report.id)),
    { asOf: '2022-01-14' },
  )
  expect(await store.agenda({ asOf: '2022-01-14' })).toEqual(record.occasions)
  expect(await store.statements({ asOf: '2022-01-14' })).toEqual(record.statements)
  await store.close()
})

/** Runs a process that takes reports and kills it: some time after its first acknowledgement, or early on while it opens the store. */
function takeUntilKilled(folder: string, isEarly: boolean, random: () => number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=@tavolo/source', '--no-warnings', TAKER, folder, String(REPORTS)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    let isAimed = false
    const killIn = (ms: number) => {
      isAimed = true
      setTimeout(() => child.kill('SIGKILL'), ms)
    }
    if (isEarly) killIn(random() * 3000)
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
      if (!isAimed) killIn(random() * 700)
    })
    child.on('error', reject)
    // A line that was cut by the kill acknowledges nothing.
    child.on('close', () =>
      resolve(
        out
          .split('\n')
          .slice(0, -1)
          .filter((id) => id !== 'done'),
      ),
    )
  })
}

/** Numbers from 0 to 1 that are the same in every run (Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
