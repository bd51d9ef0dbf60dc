import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LanguagePack } from '@tavolo/engine'
import { expect, it } from 'vitest'
import { ABILITIES } from './abilities.ts'
import { en, it as italian, SYNTAX_MODELS } from './index.ts'

const PACKS: readonly LanguagePack[] = [italian, en]
const TABLE = fileURLToPath(new URL('../abilities.md', import.meta.url))

/** What a pack lacks, on purpose, with the reason. */
const LACKS: Readonly<Record<string, readonly string[]>> = { it: [], en: [] }

it.each(PACKS.map((pack) => [pack.name, pack] as const))('%s answers every ability but those that it is known to lack', (_, pack) => {
  const lacking = ABILITIES.filter(({ entries }) => entries(pack) === 0).map(({ name }) => name)
  expect(lacking).toEqual(LACKS[pack.code])
})

it.each(PACKS.map(({ code, name }) => [name, code]))('%s has a syntax model', (_, code) => {
  expect(existsSync(fileURLToPath(SYNTAX_MODELS[code] ?? ''))).toBe(true)
})

it('the table of abilities shows the packs as they are', async () => {
  const rows = ABILITIES.map(({ name, entries }) => `| ${[name, ...PACKS.map((pack) => (entries(pack) > 0 ? '✓' : '–'))].join(' | ')} |`)
  const table = `# What each language can do

Which abilities the tables of a pack answer; the list is the engine’s, not that of any language. Written by \`npm run docs\`.

| ability | ${PACKS.map(({ name }) => name).join(' | ')} |
| --- | ${PACKS.map(() => ':---:').join(' | ')} |
${rows.join('\n')}
`
  await expect(table, 'the packs have changed: `npm run docs` writes languages/abilities.md anew').toMatchFileSnapshot(TABLE)
})
