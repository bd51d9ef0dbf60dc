import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderText } from '@tavolo/engine'
import { readText } from 'tavolo'
import { afterAll, expect, it } from 'vitest'
import { fillBlocks } from './fill-blocks.ts'

const house = fileURLToPath(new URL('..', import.meta.url))
const README = join(house, 'README.md')
const EXAMPLE = 'examples/talks.it.txt'
const readme = readFileSync(README, 'utf8')

/** The record of the README's commands is kept apart. */
const record = mkdtempSync(join(tmpdir(), 'tavolo-readme-'))
afterAll(() => rmSync(record, { recursive: true, force: true }))

/** Blocks of one kind, without those that are filled with output. */
const blocksOf = (kind: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, body = '']) => body)

const run = (command: string, words: readonly string[]): Promise<{ status: number | null; out: string; err: string }> =>
  new Promise((resolve, reject) => {
    const { PATH = '' } = process.env
    const env = { PATH: `${join(house, 'node_modules', '.bin')}${delimiter}${PATH}`, TAVOLO_STORE: join(record, 'store') }
    const child = spawn(command, words, { cwd: house, env })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
  })

/** The dossier of the example as a terminal of 80 columns shows it, down to the third statement. */
async function beginningOfStart(): Promise<string> {
  const text = readFileSync(join(house, EXAMPLE), 'utf8')
  const { dossier } = await readText(text, { publishedAt: '2021-12-28' })
  const page = renderText(dossier, text, { width: 80, label: EXAMPLE })
  return `${page.slice(0, page.indexOf('\n  S4 '))}\n  …`
}

async function libraryOutput(): Promise<string> {
  const [code = ''] = blocksOf('ts')
  const { out, err } = await run(process.execPath, ['--conditions=@tavolo/source', '--input-type=module-typescript', '--eval', code])
  return out + err
}

/** The table of all languages. */
const scores = (): string => /^all: .*?(?=\n\n)/ms.exec(readFileSync(join(house, 'evaluation', 'scores.md'), 'utf8'))?.[0] ?? ''

const commands = blocksOf('sh')
  .flatMap((block) => block.trim().split('\n'))
  .filter((line) => !line.startsWith('npm '))

it.each(commands)('the README’s command works: %s', async (command) => {
  const { status, out } = await run('sh', ['-c', command])
  expect(status).toBe(0)
  expect(out.length).toBeGreaterThan(10)
})

it('the README shows what the commands give', async () => {
  const [explain = ''] = readme.match(/^npx tavolo explain .*$/m) ?? []
  const [agenda = ''] = readme.match(/^npx tavolo agenda .*$/m) ?? []
  const filled = fillBlocks(readme, {
    start: await beginningOfStart(),
    explain: (await run('sh', ['-c', explain])).out,
    agenda: (await run('sh', ['-c', agenda])).out,
    library: await libraryOutput(),
    scores: scores(),
  })
  await expect(filled, 'README.md shows something else than Tavolo does: `npm run docs` writes it anew').toMatchFileSnapshot(README)
})
