import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../scripts/check-dossier.ts'
import { readText } from './index.ts'

const REPORTS = 150
const bulk = new URL('../../../shared/data/bulk/', import.meta.url)
const where = existsSync(bulk) ? '' : ' (not run: the reports lie beside the project in ../shared, and are not here)'

describe.each(['it', 'en'])('real reports in %s', (language) => {
  it.skipIf(where !== '')(`give dossiers that keep the contract${where}`, { timeout: 60_000 }, async () => {
    const lines = gunzipSync(readFileSync(new URL(`${language}.jsonl.gz`, bulk)))
      .toString()
      .trim()
      .split('\n')
    const step = Math.floor(lines.length / REPORTS)
    for (const line of lines.filter((_, i) => i % step === 0)) {
      const { id, date, title, text } = JSON.parse(line)
      const { dossier } = await readText(text, { language, publishedAt: date, title })
      expect([id, ...faultsOf(dossier, text)]).toEqual([id])
    }
  })
})
