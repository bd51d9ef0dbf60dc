import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sentenceKey } from './sentence.ts'
import { SHARED } from './treebanks.ts'

/** Letters and digits with the apostrophe that parts them from the next word, or one sign. */
const WORD = /[\p{L}\p{N}]+(?:['’](?=\p{L}))?|[^\s\p{L}\p{N}]/gu
const SENTENCE_END = /(?<=[.!?…]["”»']?)\s+|\n+/u

/**
 * Sentences of openly licensed news (Wikinews CC BY 2.5, White House public domain) as words in lower case, cut roughly: they are
 * only counted, for word classes, and training shall not depend on how the engine cuts texts. Sentences of `held` are left out.
 */
export const readBulk = (language: string, held: ReadonlySet<string>): string[][] => {
  const path = join(SHARED, 'data/bulk', `${language}.jsonl.gz`)
  if (!existsSync(path)) throw new Error(`${path} is not there. The bulk texts belong into a folder "shared" beside the repository.`)
  const sentences: string[][] = []
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line === '') continue
    for (const text of (JSON.parse(line) as { text: string }).text.split(SENTENCE_END)) {
      if (held.has(sentenceKey({ text, form: [] }))) continue
      const words = text.replace(/’/g, "'").toLowerCase().match(WORD)
      if (words !== null) sentences.push(words)
    }
  }
  return sentences
}
