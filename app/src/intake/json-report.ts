import { Problem } from '../problem.ts'
import type { Draft } from './draft.ts'
import { EXPECTED_PUBLICATION, publicationDate } from './publication-date.ts'

const SHAPE = 'give one object with "text" and, where known, "publishedAt", "lang", "publisher", "title", "url", "id"'

/**
 * A report written as JSON: `{ "text", "publishedAt", "lang", "publisher", "title", "url", "id" }`, all but the text may be missing or null.
 * Collections that say `date` and `source` are understood, too.
 * @throws Problem TAVOLO-JSON, TAVOLO-DATE
 */
export function jsonReport(json: string, where: string): Draft {
  const fields = objectIn(json, where)
  const field = (name: string): string | null => {
    const value = fields[name] ?? null
    if (value === null || typeof value === 'string') return value === '' && name !== 'text' ? null : value
    throw new Problem('TAVOLO-JSON', `"${name}" is not a string`, where, SHAPE)
  }
  const text = field('text')
  if (text === null) throw new Problem('TAVOLO-JSON', 'the report has no "text"', where, SHAPE)
  return {
    text,
    id: field('id'),
    publishedAt: publication(field('publishedAt') ?? field('date'), where),
    publisher: field('publisher') ?? field('source'),
    language: field('lang'),
    title: field('title'),
    url: field('url'),
    where,
    doubts: [],
  }
}

function objectIn(json: string, where: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new Problem('TAVOLO-JSON', 'this is not valid JSON', where, SHAPE)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new Problem('TAVOLO-JSON', 'this JSON is not an object', where, SHAPE)
}

function publication(written: string | null, where: string): string | null {
  const date = written === null ? null : publicationDate(written)
  if (written !== null && date === null)
    throw new Problem('TAVOLO-DATE', `"${written}" is no day or month of the calendar`, where, EXPECTED_PUBLICATION)
  return date
}
