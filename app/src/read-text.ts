import type { Reading } from '@tavolo/engine'
import type { Particulars } from './intake/draft.ts'
import { EXPECTED_PUBLICATION, publicationDate } from './intake/publication-date.ts'
import { Problem } from './problem.ts'
import { readDraft } from './read-draft.ts'

/** What may be said about a text beside its words. */
export interface ReadOptions extends Partial<Particulars> {
  /** Keeps the trace of how each thing was found. */
  readonly explain?: boolean
}

/**
 * Reads one report: `const { dossier } = await readText(text, { publishedAt: '2021-12-28' })`.
 * The language is detected where it is not given; without a day of publication (a month may be known) relative days stay open.
 * @throws Problem TAVOLO-EMPTY, TAVOLO-DATE, TAVOLO-LANGUAGE
 */
export async function readText(text: string, options: ReadOptions = {}): Promise<Reading> {
  const { publishedAt = null, publisher = null, language = null, title = null, url = null, explain = false } = options
  const where = title ?? 'text'
  if (text.trim() === '') throw new Problem('TAVOLO-EMPTY', 'there is no text in it', where, 'give a report with words')
  const date = publishedAt === null ? null : publicationDate(publishedAt)
  if (publishedAt !== null && date === null) {
    throw new Problem('TAVOLO-DATE', `"${publishedAt}" is no day or month of the calendar`, where, EXPECTED_PUBLICATION)
  }
  return await readDraft({ text, id: null, publishedAt: date, publisher, language, title, url, where, doubts: [] }, { explain })
}
