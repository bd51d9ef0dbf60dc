import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openStore } from './open-store.ts'
import { freshFolder } from './testing/fresh-folder.ts'
import { manyReports } from './testing/many-reports.ts'

const OPENER = new URL('./testing/try-to-open.ts', import.meta.url)
const SLOW = { timeout: 120_000 }

/** Runs a script of the tests in a process of its own and gives what it printed. */
function inProcess(script: URL, ...words: string[]): Promise<string> {
  const child = spawn(process.execPath, ['--conditions=@tavolo/source', '--no-warnings', fileURLToPath(script), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
    })
    child.on('error', reject)
    child.on('close', () => resolve(out))
  })
}

it('a folder is held by one at a time, and is free again when it is closed', SLOW, async () => {
  const folder = await freshFolder()
  const store = await openStore({ folder })
  await expect(openStore({ folder })).rejects.toMatchObject({ code: 'TAVOLO-STORE-LOCKED', where: folder })
  expect(await inProcess(OPENER, folder)).toContain('TAVOLO-STORE-LOCKED')
  await store.close()
  expect(await inProcess(OPENER, folder)).toBe('opened\n')
})

it('a lock that a dead process left behind is taken over, one of another machine is not', SLOW, async () => {
  const folder = await freshFolder()
  const lock = join(folder, 'lock')
  for (const left of [
    '{"pid":4194304,"host":"',
    `{"pid":${process.pid},"host":"${(await import('node:os')).hostname()}","began":"1"}`,
    '',
  ]) {
    writeFileSync(lock, left)
    await (await openStore({ folder })).close()
    expect(existsSync(lock)).toBe(false)
  }
  writeFileSync(lock, '{"pid":1,"host":"elsewhere","began":null}')
  await expect(openStore({ folder })).rejects.toMatchObject({ code: 'TAVOLO-STORE-LOCKED', advice: expect.stringContaining('remove') })
})

it('a folder that holds other things, or is a file, is left alone', SLOW, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tavolo-other-'))
  const letter = join(folder, 'letter.txt')
  writeFileSync(letter, 'Dear reader')
  await expect(openStore({ folder })).rejects.toMatchObject({ code: 'TAVOLO-STORE-FOREIGN' })
  await expect(openStore({ folder: letter })).rejects.toMatchObject({ code: 'TAVOLO-STORE-FOREIGN' })
  expect(readdirSync(folder)).toEqual(['letter.txt'])
})

it('where no store is to be made, none is', SLOW, async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'tavolo-none-')), 'store')
  await expect(openStore({ folder }, { make: false })).rejects.toMatchObject({ code: 'TAVOLO-STORE-MISSING' })
  expect(existsSync(folder)).toBe(false)
})

it.each([
  ['whose database is gone', (data: string) => rmSync(data, { recursive: true })],
  ['whose control file is cut', (data: string) => truncateSync(join(data, 'global', 'pg_control'), 100)],
  ['whose control file is gone', (data: string) => rmSync(join(data, 'global', 'pg_control'))],
])('a store %s is said to be damaged', SLOW, async (_how, damage) => {
  const folder = await freshFolder()
  damage(join(folder, 'database'))
  await expect(openStore({ folder })).rejects.toMatchObject({ code: 'TAVOLO-STORE-DAMAGED', where: folder })
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})

it('a full disk is said before anything is written, and what was taken before is there when there is room again', SLOW, async () => {
  let free = 1e9
  const folder = await freshFolder()
  const store = await openStore({ folder }, { freeBytes: async () => free })
  const reports = await manyReports(4)
  await store.add(reports.slice(0, 2))
  free = 1e6
  await expect(store.add(reports.slice(2))).rejects.toMatchObject({ code: 'TAVOLO-STORE-FULL' })
  await store.close()
  const again = await openStore({ folder })
  expect(await again.reports()).toHaveLength(2)
  expect(await again.add(reports)).toEqual(['known', 'known', 'added', 'added'])
  await again.close()
})
