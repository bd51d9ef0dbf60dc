import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Report } from '@tavolo/engine'

/** The reports of a bulk file (`{ id, date, title, text }` a line, compressed). */
export function bulkReports(file: string, language: string): Report[] {
  return gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => {
      const { id, date, title, text } = JSON.parse(line)
      return { ...reportOf(text, language, id), publishedAt: date, title }
    })
}

/** A report of a text alone. */
export const reportOf = (text: string, language: string, id: string): Report => {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { id, text, language, publishedAt: '2022-01-10', publisher: null, title: null, url: null, sha256 }
}
