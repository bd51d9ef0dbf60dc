import { extname } from 'node:path'
import { Problem } from '../problem.ts'
import { decodeText } from './decode-text.ts'
import { type Draft, NO_PARTICULARS } from './draft.ts'
import { STANDARD_INPUT } from './find-files.ts'
import { jsonReport } from './json-report.ts'
import { LARGEST_TEXT, readBytes, tooLarge } from './read-bytes.ts'

/** The reports of one file, in its order; a problem stands where a report of a file of many could not be taken in. */
export async function* takeIn(path: string): AsyncGenerator<Draft | Problem> {
  const extension = extname(path).toLowerCase()
  const where = path === STANDARD_INPUT ? 'standard input' : path
  const { text, doubts } = await decodeText(await readBytes(path, extension === '.jsonl' || extension === '.json'), where)
  if (extension === '.jsonl') yield* linesOf(text, where)
  else if (extension === '.json') yield checked(jsonReport(text, where))
  else yield checked({ ...NO_PARTICULARS, text, id: null, where, doubts })
}

function* linesOf(text: string, where: string): Generator<Draft | Problem> {
  let taken = 0
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    taken++
    try {
      yield checked(jsonReport(line, `${where}:${i + 1}`))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      yield error
    }
  }
  if (taken === 0) throw empty(where)
}

function checked(draft: Draft): Draft {
  if (!/[\p{L}\p{N}]/u.test(draft.text)) throw empty(draft.where)
  if (Buffer.byteLength(draft.text) > LARGEST_TEXT) throw tooLarge(draft.where, LARGEST_TEXT)
  return draft
}

const empty = (where: string) => new Problem('TAVOLO-EMPTY', 'there is no text in it', where, 'give a report with words')
