import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshFolder } from '../store/testing/fresh-folder.ts'
import { spawnTavolo } from './spawn-tavolo.ts'

const ITALIAN = {
  id: 'it-1',
  publishedAt: '2022-01-03',
  publisher: 'Il Mattino di prova',
  text: 'Il ministero degli Esteri russo ha confermato che i colloqui tra Russia e Stati Uniti si terranno a Ginevra il 10 gennaio. "Chiediamo garanzie di sicurezza", ha detto il ministero degli Esteri russo.',
}
const ENGLISH = {
  id: 'en-1',
  publishedAt: '2022-01-04',
  publisher: 'The Sample Post',
  text: 'The United States and Russia will hold talks in Geneva on January 10, the State Department confirmed on Tuesday.',
}
const LATER = {
  id: 'en-2',
  publishedAt: '2022-01-11',
  publisher: 'The Sample Post',
  text: 'Russia and the United States held talks in Geneva on Monday. Washington rejected the demand that NATO should not expand.',
}

let cwd = ''
let store = ''
const tavolo = (...words: string[]) => spawnTavolo(words, { cwd, env: { TAVOLO_STORE: store } })
const json = async (...words: string[]) => JSON.parse((await tavolo(...words, '--format', 'json')).out)

beforeAll(async () => {
  store = await freshFolder()
  cwd = mkdtempSync(join(tmpdir(), 'tavolo-record-'))
  mkdirSync(join(cwd, 'reports'))
  writeFileSync(join(cwd, 'reports', 'two.jsonl'), `${JSON.stringify(ITALIAN)}\nnonsense\n${JSON.stringify(ENGLISH)}\n`)
  writeFileSync(join(cwd, 'reports', 'later.json'), JSON.stringify(LATER))
}, 120_000)
afterAll(() => {
  rmSync(cwd, { recursive: true })
  rmSync(store, { recursive: true })
})

it('reports are added, the bad ones named, and adding again changes nothing', { timeout: 120_000 }, async () => {
  const first = await tavolo('add', 'reports', '--threads', '2')
  expect(first).toMatchObject({ status: 1, out: '3 reports added, 1 report not taken.\n' })
  expect(first.err).toMatch(/^tavolo: this is not valid JSON \(reports\/two\.jsonl:2\): .+ \[TAVOLO-JSON\]\n$/)
  expect(await tavolo('add', 'reports/later.json')).toEqual({ status: 0, out: '0 reports added, 1 report known already.\n', err: '' })
})

it('the agenda for programs has the shape that was promised', { timeout: 120_000 }, async () => {
  const [talks] = await json('agenda', '--from', '2022-01-10', '--to', '2022-01-10', '--as-of', '2022-01-05')
  expect(Object.keys(talks)).toEqual([
    'id',
    'kind',
    'title',
    'date',
    'place',
    'status',
    'parties',
    'reports',
    'origins',
    'moves',
    'contradictions',
    'claims',
  ])
  expect(talks).toMatchObject({ kind: 'talks', date: '2022-01-10', status: 'planned', reports: ['en-1', 'it-1'], origins: 2 })
  expect(talks.parties).toEqual([
    { actor: 'RU', status: 'confirmed', confirmedBy: ['RU'] },
    { actor: 'US', status: 'confirmed', confirmedBy: ['US'] },
  ])
  for (const { words, report } of talks.claims) expect(report === 'it-1' ? ITALIAN.text : ENGLISH.text).toContain(words)
  expect(await json('agenda', '--party', 'fr')).toEqual([])
})

it('an occasion tells its whole history to people', { timeout: 120_000 }, async () => {
  const [{ id }] = await json('agenda', '--party', 'us')
  const { out } = await tavolo('occasion', id, '--as-of', '2022-01-05')
  expect(out).toContain('Mon 10 January 2022 · talks · planned · confirmed by both sides')
  expect(out).toContain('Russia RU         confirmed – by Russia')
  expect(out).toContain('told   2 reports, 2 origins, Mon 3 January 2022 – Tue 4 January 2022')
  expect(out).toContain('CLAIMS')
  expect(out).toContain('HELD TOGETHER BECAUSE')
  expect(out).toContain('in     The Sample Post (en-1)')
})

it('statements and positions are told in the words of the dossier', { timeout: 120_000 }, async () => {
  const [demand] = await json('statements', '--about', 'garanzia')
  expect(demand).toMatchObject({ content: ['Chiediamo garanzie di sicurezza'], report: 'it-1', speaker: { actors: ['RU'] } })
  const table = await tavolo('positions', '--party', 'us')
  expect(table.out).toMatch(/^PARTY +ISSUE +POSITION\n\nUnited States US +/)
  const csv = await tavolo('positions', '--format', 'csv')
  expect(csv.out).toMatch(/^party,issue,act,toward,content,condition,reportedAt,reports,report,id\r\n/)
})

it('the difference since a day tells what is new', { timeout: 120_000 }, async () => {
  const { out } = await tavolo('diff', '--since', '2022-01-05', '--until', '2022-01-11')
  expect(out).toMatch(/^CHANGED OCCASIONS\n\n {2}Mon 10 January 2022 · talks · held/)
  expect(out).toContain('status planned → held')
})

it("words are found in any form, and a person's judgement can be undone", { timeout: 120_000 }, async () => {
  expect((await tavolo('search', 'garanzia')).out).toContain('Chiediamo garanzie di sicurezza')
  const { id, claims } = (await json('agenda'))[0]
  const other = claims.find(({ fact }: { fact: string }) => fact !== id).fact
  expect((await tavolo('different', id, other)).out).toContain('--undo')
  expect((await json('occasion', id))[0].facts).not.toContain(other)
  expect((await tavolo('different', id, other, '--undo')).status).toBe(0)
  expect((await json('occasion', id))[0].facts).toContain(other)
})

it('a report that is removed is gone', { timeout: 120_000 }, async () => {
  expect(await tavolo('remove', 'en-2', 'nobody')).toMatchObject({
    status: 1,
    out: 'en-2 is removed.\n',
    err: expect.stringContaining('(nobody)'),
  })
  expect((await json('agenda', '--as-of', '2022-01-20'))[0]).toMatchObject({ status: 'lapsed' })
})

it('the record needs the day on which a report came out, not only its month', async () => {
  const refused = await tavolo('add', 'reports/later.json', '--published', '2022-01')
  expect(refused).toMatchObject({
    status: 1,
    err: expect.stringContaining('the record needs the day of publication, not only the month "2022-01"'),
  })
})

it('without a record people are told how to make one; a day that is none is wrong usage', async () => {
  const missing = await spawnTavolo(['agenda'], { cwd })
  expect(missing).toMatchObject({
    status: 1,
    out: '',
    err: expect.stringMatching(/^tavolo: there is no record here yet \(tavolo\.store\): .+MISSING\]\n$/),
  })
  const wrong = await tavolo('agenda', '--as-of', 'soon')
  expect(wrong).toMatchObject({ status: 2, out: '', err: expect.stringContaining('[TAVOLO-DATE]') })
})
