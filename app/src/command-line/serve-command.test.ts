import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spawnTavolo } from './spawn-tavolo.ts'

const BIN = fileURLToPath(new URL('../../bin/tavolo.mjs', import.meta.url))
const REPORT = JSON.stringify({
  id: 'report',
  text: 'Peace talks between Norway and Switzerland will be held in Oslo on March 9, the Norwegian foreign ministry said.',
  publishedAt: '2022-02-22',
})

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'tavolo-serve-'))
  writeFileSync(join(cwd, 'talks.json'), REPORT)
})
afterAll(() => rmSync(cwd, { recursive: true }))

describe('tavolo serve', () => {
  it('shows reports until Ctrl-C ends it cleanly', { timeout: 240_000 }, async () => {
    const child = spawn(process.execPath, [BIN, 'serve', 'talks.json', '--port', '0'], { cwd })
    const ended = new Promise((resolve) => child.on('close', resolve))
    let said = ''
    for await (const chunk of child.stdout) {
      said += chunk
      if (said.includes('\n')) break
    }
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
    const answer = await fetch(`${address}/api/agenda`)
    expect(await answer.json()).toMatchObject({ total: 1, items: [{ date: '2022-03-09', place: 'Oslo' }] })
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it.each([
    [['--host', '0.0.0.0'], 1, 'TAVOLO-TOKEN'],
    [['--port', '70000'], 2, 'TAVOLO-PORT'],
  ])('%j is refused', { timeout: 60_000 }, async (words, status, code) => {
    const run = await spawnTavolo(['serve', ...words], { cwd })
    expect(run).toMatchObject({ status, out: '', err: expect.stringContaining(`[${code}]`) })
  })
})

it('the record of a folder is written out, and reports that are kept nowhere are too', { timeout: 240_000 }, async () => {
  await spawnTavolo(['add', 'talks.json', '--store', 'record'], { cwd })
  const [stored, read] = [
    await spawnTavolo(['export', 'csv', '--store', 'record', '--address', 'https://tavolo.example/'], { cwd }),
    await spawnTavolo(['read', 'talks.json', '--format', 'csv'], { cwd }),
  ]
  expect(stored.out.split('\r\n')[1]).toMatch(/^occasion,occasion-[0-9a-f]+,2022-03-09,.*,https:\/\/tavolo\.example\/occasions\/occasion-/)
  const withoutLinks = (table: string) => table.replace(/,[^,\r]*\r\n/g, '\n')
  expect(withoutLinks(read.out)).toBe(withoutLinks(stored.out))
})
