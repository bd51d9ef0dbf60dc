// `npm run gold`: reads the gold reports and scores the dossiers. `-- --errors statements` lists the errors of one kind,
// `-- --only ID` prints the dossier of one report, `-- --write` keeps the table in scores.md.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReader } from 'tavolo'
import { house, sharedData, withoutData } from './shared-data.ts'

const folder = sharedData('gold') ?? withoutData('The gold')
const gold = join(folder, 'dev')
const options = process.argv.slice(2).filter((option) => option !== '--write')
const keeps = process.argv.includes('--write')
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : null
const out = mkdtempSync(join(tmpdir(), 'tavolo-gold-'))

for (const name of readdirSync(gold).filter((file) => file.endsWith('.json'))) {
  const { id, lang, publishedAt, publisher, title, text } = JSON.parse(readFileSync(join(gold, name), 'utf8'))
  if (only && id !== only) continue
  const reader = await openReader(lang, name)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const { dossier } = reader.read({ id, text, language: lang, publishedAt, publisher, title, url: null, sha256 })
  writeFileSync(join(out, name), JSON.stringify(dossier))
  if (only) console.log(JSON.stringify(dossier, null, 1))
}
if (!only) {
  const { stdout } = spawnSync(process.execPath, [join(folder, 'score.mjs'), gold, out, ...options], { encoding: 'utf8', maxBuffer: 1e8 })
  process.stdout.write(stdout)
  if (keeps) writeFileSync(join(house, 'evaluation', 'scores.md'), scoresTable(stdout))
}
rmSync(out, { recursive: true, force: true })

function scoresTable(table: string): string {
  return `# Scores on the gold

Whole facts against 50 reports coded by hand; the rules were made with these reports in sight. Written by \`npm run gold -- --write\`
and as old as its last run: nothing compares it with the engine of today.

\`\`\`text
${table.trim()}
\`\`\`
`
}
