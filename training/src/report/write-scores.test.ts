import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readResults } from './results.ts'
import { LANGUAGES, renderScores } from './write-scores.ts'

describe('the tracked scores', () => {
  it.each(LANGUAGES)('of %s are those of the model file that is shipped', (language) => {
    const file = new URL(`../../../languages/src/${language}/syntax/${language}.model.gz`, import.meta.url)
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
    expect(readResults(language)?.sha256, `run \`npm run train -- ${language}\``).toBe(sha256)
  })

  it('stand in scores.md as the results say', () => {
    expect(readFileSync(new URL('../../scores.md', import.meta.url), 'utf8')).toBe(renderScores())
  })
})
