import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { spawnTavolo } from './spawn-tavolo.ts'

const REPORT = 'Il ministero degli Esteri ha confermato che i colloqui di pace si terranno a Ginevra il 3 marzo. La città è già pronta.\n'
const GERMAN = 'Der Außenminister sagte am Montag, die Gespräche über den Waffenstillstand würden nächste Woche in Genf fortgesetzt.\n'

let cwd = ''
const file = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content)

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'tavolo-bad-input-'))
  mkdirSync(join(cwd, 'pictures'))
  file('good.txt', REPORT)
  file('empty.txt', '')
  file('blank.txt', ' \n\n \u00a0')
  file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0]))
  file(
    'high.txt',
    Uint8Array.from({ length: 2000 }, (_, i) => 0x80 + ((i * i * 31 + i * 7) % 128)),
  )
  file('german.txt', GERMAN)
  file('large.txt', REPORT.repeat(20_000))
  file('broken.json', '{"text": "I colloqui')
  file('list.json', '[]')
  file('no-text.json', '{"title": "Colloqui"}')
  file('number.json', '{"text": 7}')
  file('bad-date.json', JSON.stringify({ text: REPORT, publishedAt: '2022-02-30' }))
  file('mixed.jsonl', `${JSON.stringify({ text: REPORT, id: 'one' })}\nnonsense\n${JSON.stringify({ text: REPORT, id: 'two' })}\n`)
})
afterAll(() => rmSync(cwd, { recursive: true }))

it.each([
  ['a missing file', ['nowhere.txt'], 'TAVOLO-NO-FILE', 'nowhere.txt'],
  ['a directory without texts', ['pictures'], 'TAVOLO-NO-TEXTS', 'pictures'],
  ['binary data', ['picture.png'], 'TAVOLO-BINARY', 'picture.png'],
  ['an empty file', ['empty.txt'], 'TAVOLO-EMPTY', 'empty.txt'],
  ['a file of white space', ['blank.txt'], 'TAVOLO-EMPTY', 'blank.txt'],
  ['empty standard input', ['-'], 'TAVOLO-EMPTY', 'standard input'],
  ['bytes of no known encoding', ['high.txt'], 'TAVOLO-ENCODING', 'high.txt'],
  ['a text of more than 2 MB', ['large.txt'], 'TAVOLO-TOO-LARGE', 'large.txt'],
  ['a language without a pack', ['german.txt'], 'TAVOLO-LANGUAGE', 'German (de) (german.txt): Tavolo reads English (en), Italiano (it)'],
  ['broken JSON', ['broken.json'], 'TAVOLO-JSON', 'broken.json'],
  ['JSON that is no object', ['list.json'], 'TAVOLO-JSON', 'list.json'],
  ['JSON without a text', ['no-text.json'], 'TAVOLO-JSON', 'no "text" (no-text.json)'],
  ['JSON with a number for a text', ['number.json'], 'TAVOLO-JSON', '"text" is not a string (number.json)'],
  [
    'JSON with an impossible date',
    ['bad-date.json'],
    'TAVOLO-DATE',
    '"2022-02-30" is no day or month of the calendar (bad-date.json): give a day',
  ],
])('%s is refused with a reason', async (_what, paths, code, where) => {
  const { status, out, err } = await spawnTavolo(['read', ...paths], { cwd })
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toMatch(/^tavolo: .+ \(.+\): .+ \[TAVOLO-[A-Z-]+\]\n$/)
  expect(err).toContain(`[${code}]`)
  expect(err).toContain(where)
})

it('the other files of a run are read whatever is wrong with some', async () => {
  const { status, out, err } = await spawnTavolo(['read', 'nowhere.txt', 'picture.png', 'good.txt', 'german.txt', 'broken.json'], { cwd })
  expect(err.match(/\[TAVOLO-[A-Z-]+\]/g)).toEqual(['[TAVOLO-NO-FILE]', '[TAVOLO-BINARY]', '[TAVOLO-LANGUAGE]', '[TAVOLO-JSON]'])
  expect(out).toMatch(/^good\.txt\n/)
  expect(status).toBe(1)
})

it('a name that holds control characters cannot steer the terminal', async () => {
  const { err } = await spawnTavolo(['read', 'no\u001b[31m\nwhere.txt'], { cwd })
  expect(err).toContain('(no\ufffd[31m where.txt)')
})

it('a bad line in a file of many reports is named and the other lines are read', async () => {
  const { status, out, err } = await spawnTavolo(['read', 'mixed.jsonl', '--format', 'json'], { cwd })
  expect(out.trim().split('\n')).toHaveLength(2)
  expect(err).toContain('mixed.jsonl:2')
  expect(status).toBe(1)
})

it.each([
  [
    'an impossible day',
    ['--published', '2022-02-30'],
    '"2022-02-30" is no day or month of the calendar (--published): give a day of the calendar as YYYY-MM-DD',
  ],
  [
    'a day in words',
    ['--published', 'yesterday'],
    '"yesterday" is no day or month of the calendar (--published): give a day of the calendar as YYYY-MM-DD',
  ],
  ['a language without a pack', ['--language', 'tlh'], 'Tavolo reads English (en), Italiano (it)'],
  ['an unknown format', ['--format', 'pdf'], 'Allowed choices are text, json, markdown'],
  ['an unknown option', ['--verbatim'], "unknown option '--verbatim'"],
])('%s on the command line is wrong usage', async (_what, options, message) => {
  const { status, out, err } = await spawnTavolo(['read', 'good.txt', ...options], { cwd })
  expect(err).toMatch(/^tavolo: .+ \(.+\): .+ \[TAVOLO-[A-Z-]+\]\n$/s)
  expect(err).toContain(message)
  expect({ status, out }).toEqual({ status: 2, out: '' })
})

it('a place that is none or lies behind the text cannot be explained', async () => {
  const words = await spawnTavolo(['explain', 'good.txt', '--at', 'here'], { cwd })
  expect(words).toMatchObject({ status: 2, err: expect.stringContaining('give LINE:COLUMN') })
  const behind = await spawnTavolo(['explain', 'good.txt', '--at', '9:1'], { cwd })
  expect(behind).toMatchObject({ status: 1, err: expect.stringContaining('the text has no line 9, column 1 (good.txt): it ends at 2:1') })
})

it('a file of several reports cannot be explained at one place', async () => {
  file('two.jsonl', `${JSON.stringify({ text: REPORT })}\n${JSON.stringify({ text: REPORT })}\n`)
  const { status, err } = await spawnTavolo(['explain', 'two.jsonl', '--at', '3'], { cwd })
  expect(err).toContain('TAVOLO-SEVERAL')
  expect(status).toBe(1)
})

it('a text in an older encoding is read with a doubt', async () => {
  file('latin.txt', Buffer.from(REPORT, 'latin1'))
  const { status, out } = await spawnTavolo(['read', 'latin.txt', '--format', 'json'], { cwd })
  const { report, doubts } = JSON.parse(out)
  expect(report.length).toBe(REPORT.length)
  expect(doubts[0]).toMatchObject({ kind: 'encoding', message: expect.stringContaining('Windows-1252') })
  expect(status).toBe(0)
})

it('a text with a few broken bytes is read as UTF-8 with a doubt', async () => {
  file('cut.txt', Buffer.concat([Buffer.from(REPORT.repeat(5)), Buffer.from([0xc3])]))
  const { out } = await spawnTavolo(['read', 'cut.txt', '--format', 'json'], { cwd })
  expect(JSON.parse(out).doubts[0].message).toContain('UTF-8 with 1 broken place')
})

it('a reader that closes the pipe early ends the run quietly', async () => {
  const paths = Array.from({ length: 300 }, () => 'good.txt')
  const { err } = await spawnTavolo(['read', ...paths], { cwd, closeAfter: 100 })
  expect(err).toBe('')
})
