import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { it as italian, SYNTAX_MODELS } from '@tavolo/languages'
import { expect, it } from 'vitest'
import { fillBlocks } from './fill-blocks.ts'
import { stagesOfSentence } from './stages-of-a-sentence.ts'

const GUIDE = fileURLToPath(new URL('../docs/path-of-a-report.md', import.meta.url))
const EXAMPLE = new URL('../examples/talks.it.txt', import.meta.url)

it('the path of a report is shown as the engine walks it', async () => {
  const text = readFileSync(EXAMPLE, 'utf8')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const report = { id: 'talks', text, language: 'it', publishedAt: '2021-12-28', publisher: null, title: null, url: null, sha256 }
  const model = gunzipSync(readFileSync(SYNTAX_MODELS.it ?? ''))
  const stages = stagesOfSentence(report, 'Il ministero degli Esteri russo', italian, model)
  const guide = fillBlocks(readFileSync(GUIDE, 'utf8'), stages)
  await expect(guide, 'the engine does otherwise than docs/path-of-a-report.md shows: `npm run docs` writes it anew').toMatchFileSnapshot(
    GUIDE,
  )
})
