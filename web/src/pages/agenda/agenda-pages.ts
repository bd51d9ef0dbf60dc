import type { AgendaItem, Listed } from '@tavolo/engine'
import type { Query } from '../../api/get-json.ts'
import { questions } from '../../api/questions.ts'
import { daysFrom } from '../../words/day.ts'

/** Occasions to a page of the list. */
const STEP = 200

export type When = 'coming' | 'past' | 'all'

/** Asks for the agenda page by page: what is coming with the nearest first, what is past with the latest first. */
export function agendaPages(filters: Query, when: When, today: string) {
  if (when === 'past') return backwards({ ...filters, to: daysFrom(today, -1) })
  const query = when === 'coming' ? { ...filters, from: today } : filters
  return (offset: number) => questions.agenda({ ...query, offset, limit: STEP })
}

/** The server counts from the earliest: the pages are asked for from the end. */
function backwards(query: Query) {
  let total: number | null = null
  return (offset: number) =>
    async (signal: AbortSignal): Promise<Listed<AgendaItem>> => {
      total ??= (await questions.agenda({ ...query, limit: 1 })(signal)).total
      const end = Math.max(0, total - offset)
      const start = Math.max(0, end - STEP)
      if (end === 0) return { total, offset, limit: STEP, items: [] }
      const page = await questions.agenda({ ...query, offset: start, limit: end - start })(signal)
      return { ...page, offset, total, items: page.items.toReversed() }
    }
}
