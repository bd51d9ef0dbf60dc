import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faultsOf } from '../../../scripts/check-dossier.ts'
import { spawnTavolo } from './spawn-tavolo.ts'

const ITALIAN = 'Il ministero degli Esteri ha confermato che i colloqui di pace si terranno a Ginevra il 3 marzo.\nLa città è già pronta.\n'
const ENGLISH = 'The foreign ministry confirmed on Monday that the peace talks will be held in Geneva on 3 March.\n'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'tavolo-read-'))
  mkdirSync(join(cwd, 'desk', 'older'), { recursive: true })
  writeFileSync(join(cwd, 'desk', 'b.txt'), ITALIAN)
  writeFileSync(join(cwd, 'desk', 'a.md'), ENGLISH)
  writeFileSync(join(cwd, 'desk', 'notes.csv'), 'not,read')
  writeFileSync(join(cwd, 'desk', '.hidden.txt'), ITALIAN)
  writeFileSync(
    join(cwd, 'desk', 'older', 'c.json'),
    JSON.stringify({
      id: 'c',
      text: ITALIAN,
      publishedAt: '2022-02-22T08:00:00Z',
      lang: 'it',
      publisher: 'Prova',
      title: 'Pace',
      url: 'https://example.org/c',
    }),
  )
  const lines = [
    { id: 'd1', text: ITALIAN, publishedAt: null },
    { id: 'd2', text: ENGLISH },
  ]
  writeFileSync(join(cwd, 'desk', 'd.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
})
afterAll(() => rmSync(cwd, { recursive: true }))

const dossiers = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

it('a single report as JSON is one object that follows the schema', async () => {
  const { status, out, err } = await spawnTavolo(['read', 'desk/b.txt', '--format', 'json', '--published', '2022-02-22'], { cwd })
  const dossier = JSON.parse(out)
  expect(faultsOf(dossier, ITALIAN)).toEqual([])
  expect(dossier.report).toMatchObject({
    language: 'it',
    publishedAt: '2022-02-22',
    sha256: createHash('sha256').update(ITALIAN).digest('hex'),
  })
  expect({ status, err }).toEqual({ status: 0, err: '' })
})

it('where only the month of publication is known, months and days are dated, weekdays stay open', async () => {
  const options = ['--published', '2022-02', '--format', 'json']
  const { status, out } = await spawnTavolo(['read', 'desk/b.txt', ...options], { cwd })
  const dossier = JSON.parse(out)
  expect(faultsOf(dossier, ITALIAN)).toEqual([])
  expect({ status, publishedAt: dossier.report.publishedAt }).toEqual({ status: 0, publishedAt: '2022-02' })
})

it('a directory gives a dossier for every text in it, in the order of names', async () => {
  const { out } = await spawnTavolo(['read', 'desk', '--format', 'json'], { cwd })
  const [a, b, d1, d2, c] = dossiers(out)
  expect([a.report.language, b.report.language]).toEqual(['en', 'it'])
  expect([d1.report.id, d2.report.id, c.report.id]).toEqual(['d1', 'd2', 'c'])
  expect(c.report).toMatchObject({ publishedAt: '2022-02-22', publisher: 'Prova', title: 'Pace', url: 'https://example.org/c' })
})

it('options go before what a file says of itself', async () => {
  const options = [
    '--published',
    '2023-01-01',
    '--publisher',
    'Altri',
    '--title',
    'Altro',
    '--url',
    'https://example.org/x',
    '--language',
    'en',
  ]
  const { out } = await spawnTavolo(['read', 'desk/older/c.json', '--format', 'json', ...options], { cwd })
  expect(JSON.parse(out).report).toMatchObject({
    publishedAt: '2023-01-01',
    publisher: 'Altri',
    title: 'Altro',
    url: 'https://example.org/x',
    language: 'en',
  })
})

it('the same report gives the same bytes whatever stands before it, in every run', async () => {
  const forward = await spawnTavolo(['read', 'desk/a.md', 'desk/b.txt', 'desk/older/c.json', '--format', 'json'], { cwd })
  const again = await spawnTavolo(['read', 'desk/a.md', 'desk/b.txt', 'desk/older/c.json', '--format', 'json'], { cwd })
  const backward = await spawnTavolo(['read', 'desk/older/c.json', 'desk/b.txt', 'desk/a.md', '--format', 'json'], { cwd })
  expect(again.out).toBe(forward.out)
  expect(backward.out.trim().split('\n').reverse()).toEqual(forward.out.trim().split('\n'))
})

it('standard input is read as a text', async () => {
  const { out } = await spawnTavolo(['read', '-'], { cwd, input: ITALIAN })
  expect(out).toMatch(/^standard input\nit · /)
})

it('a mark of byte order is no part of the text', async () => {
  const { out } = await spawnTavolo(['read', '-', '--format', 'json'], { input: `\ufeff${ITALIAN}` })
  expect(JSON.parse(out).report.length).toBe(ITALIAN.length)
})

it('several reports as text or Markdown stand apart', async () => {
  const text = await spawnTavolo(['read', 'desk/a.md', 'desk/b.txt'], { cwd })
  expect(text.out).toMatch(/\n─+\n\ndesk\/b\.txt\n/)
  const markdown = await spawnTavolo(['read', 'desk/a.md', 'desk/b.txt', '--format', 'markdown'], { cwd })
  expect(markdown.out).toMatch(/\n---\n\n# desk\/b\.txt\n/)
})

it('a pipe gets no colours unless they are asked for', async () => {
  const plain = await spawnTavolo(['read', 'desk/b.txt'], { cwd })
  expect(plain.out).not.toContain('\u001b')
  const forced = await spawnTavolo(['read', 'desk/b.txt'], { cwd, env: { FORCE_COLOR: '1' } })
  expect(forced.out).toContain('\u001b[1m')
  const refused = await spawnTavolo(['read', 'desk/b.txt'], { cwd, env: { NO_COLOR: '1' } })
  expect(refused.out).toBe(plain.out)
})

it('a report can be explained at a line and column or at an offset', async () => {
  const byPlace = await spawnTavolo(['explain', 'desk/b.txt', '--at', '2:4'], { cwd })
  expect(byPlace.out).toContain('desk/b.txt:2:4\n  La città è già pronta.\n     ^\n')
  const byOffset = await spawnTavolo(['explain', 'desk/b.txt', '--at', String(ITALIAN.indexOf('città'))], { cwd })
  expect(byOffset.out).toBe(byPlace.out)
})

it('an explanation names the rule that found a statement, the rules tried before it and who speaks', async () => {
  const at = String(ITALIAN.indexOf('confermato'))
  const { out } = await spawnTavolo(['explain', 'desk/b.txt', '--at', at, '--language', 'it'], { cwd })
  expect(out).toContain('✓ cue of confirm “confermato che')
  expect(out).toMatch(/· attribution core\.attribution\.passive-clause tried – nothing fitting/)
  expect(out).toContain('✓ attribution core.attribution.clause-complement')
  expect(out).toContain('✓ statement S1 – confirm, indirect')
})

it('help shows examples, and the version is told', async () => {
  const help = await spawnTavolo(['--help'])
  expect(help).toMatchObject({ status: 0, err: '', out: expect.stringContaining('tavolo read talks.txt --published 2021-12-28') })
  const readHelp = await spawnTavolo(['read', '--help'])
  expect(readHelp.out).toContain('tavolo read reports/ --format json > dossiers.jsonl')
  const explainHelp = await spawnTavolo(['explain', '--help'])
  expect(explainHelp.out).toContain('tavolo explain talks.txt --at 120')
  expect((await spawnTavolo(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})
