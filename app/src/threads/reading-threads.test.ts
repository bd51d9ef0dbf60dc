import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { spawnTavolo } from '../command-line/spawn-tavolo.ts'

const BIN = fileURLToPath(new URL('../../bin/tavolo.mjs', import.meta.url))
const TEXT = 'Il ministero degli Esteri ha confermato che i colloqui di pace si terranno a Ginevra il 3 marzo.\n'

let cwd = ''
const lines = (count: number, broken: number) =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify(i === broken ? { id: 'x' } : { id: `r${i}`, text: TEXT, lang: 'it' })}\n`)

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'tavolo-threads-'))
  writeFileSync(join(cwd, 'day.jsonl'), lines(40, 7).join(''))
  writeFileSync(join(cwd, 'year.jsonl'), lines(20_000, -1).join(''))
})
afterAll(() => rmSync(cwd, { recursive: true }))

const idsIn = (out: string): string[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).report.id)

const SLOW = { timeout: 120_000 }

it('several threads print the same as one, in the order of the input, and go on behind a report that cannot be read', SLOW, async () => {
  const [one, three] = await Promise.all(
    ['1', '3'].map((threads) => spawnTavolo(['read', 'day.jsonl', '--format', 'json', '--threads', threads], { cwd })),
  )
  expect(three).toEqual(one)
  expect(one?.status).toBe(1)
  expect(one?.err).toContain('day.jsonl:8')
  expect(idsIn(one?.out ?? '')).toEqual(Array.from({ length: 40 }, (_, i) => `r${i}`).filter((id) => id !== 'r7'))
})

it('the stages of reading are timed on standard error, over all threads', SLOW, async () => {
  const { err, out } = await spawnTavolo(['read', 'day.jsonl', '--format', 'json', '--threads', '2', '--timings'], { cwd })
  expect(err).toMatch(/^reports: 39, thousandths/m)
  for (const stage of ['text', 'arcs', 'clauses', 'dossier']) expect(err).toMatch(new RegExp(`^${stage} +[0-9.]+ +[0-9.]+ %$`, 'm'))
  expect(idsIn(out)).toHaveLength(39)
})

it('a number of threads that makes no sense is refused', async () => {
  const { status, err } = await spawnTavolo(['read', 'day.jsonl', '--threads', '0'], { cwd })
  expect(status).toBe(2)
  expect(err).toContain('no number of threads')
})

it.each(['1', '2'])('Ctrl-C ends a run with %s threads cleanly: what was printed is whole', SLOW, async (threads) => {
  const child = spawn(process.execPath, [BIN, 'read', 'year.jsonl', '--format', 'json', '--threads', threads], { cwd })
  let out = ''
  const status = new Promise<number | null>((resolve) => child.on('close', resolve))
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (out === '') child.kill('SIGINT')
    out += chunk
  })
  expect(await status).toBe(130)
  const ids = idsIn(out)
  expect(ids).toEqual(Array.from({ length: ids.length }, (_, i) => `r${i}`))
  expect(ids.length).toBeLessThan(20_000)
})
