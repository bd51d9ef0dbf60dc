import type { z } from '@hono/zod-openapi'
import { calendarDay, EXPECTED_DAY } from '../../intake/calendar-day.ts'
import { Problem } from '../../problem.ts'
import { readDraft } from '../../read-draft.ts'
import type { Room } from '../room.ts'
import type { newReport } from '../schemas/answers.ts'

const WHERE = 'report'

/**
 * Reads a report that was handed in and takes it into the record.
 * @throws Problem TAVOLO-EMPTY, TAVOLO-DATE, TAVOLO-LANGUAGE, TAVOLO-STORE-*
 */
export async function takeReport({ store, state, now }: Room, handed: z.infer<typeof newReport>) {
  const { text, id = null, publishedAt = null, publisher = null, language = null, title = null, url = null } = handed
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Problem('TAVOLO-EMPTY', 'there is no text in it', WHERE, 'give a report with words')
  const day = publishedAt === null ? null : calendarDay(publishedAt)
  if (publishedAt !== null && day === null)
    throw new Problem('TAVOLO-DATE', `"${publishedAt}" is no day of the calendar`, WHERE, EXPECTED_DAY)
  const { dossier } = await readDraft({ text, id, publishedAt: day, publisher, language, title, url, where: WHERE, doubts: [] })
  const [outcome = 'known'] = await store.add([{ dossier, text, takenAt: new Date(now()).toISOString() }])
  state.isStale()
  return { id: dossier.report.id, outcome }
}
