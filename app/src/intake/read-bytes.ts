import { createReadStream } from 'node:fs'
import { Problem } from '../problem.ts'
import { fileProblem } from './file-problem.ts'
import { STANDARD_INPUT } from './find-files.ts'

/** The longest text that is read, in bytes of UTF-8. */
export const LARGEST_TEXT = 2 * 1024 * 1024

/** The largest file of many reports, in bytes. */
const LARGEST_COLLECTION = 256 * 1024 * 1024

/**
 * All bytes of a file or of standard input; stops at the limit, so that an endless input ends too.
 * @throws Problem TAVOLO-TOO-LARGE, TAVOLO-NO-FILE, TAVOLO-READ
 */
export async function readBytes(path: string, isCollection: boolean): Promise<Uint8Array> {
  const limit = isCollection ? LARGEST_COLLECTION : LARGEST_TEXT
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path)
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > limit) throw tooLarge(path, limit)
      chunks.push(chunk)
    }
  } catch (error) {
    throw fileProblem(error, path === STANDARD_INPUT ? 'standard input' : path)
  }
  return Buffer.concat(chunks)
}

/** A text or a file over its limit. */
export const tooLarge = (where: string, limit: number) =>
  new Problem(
    'TAVOLO-TOO-LARGE',
    `more than ${limit / 1024 / 1024} MB`,
    where === STANDARD_INPUT ? 'standard input' : where,
    'split it into single reports',
  )
