import type { AgendaItem } from '@tavolo/engine'
import { dayOf } from '../../words/day.ts'

/** Occasions of one day, in the order of the list; `day` is null where it is open or unknown. */
export interface Day {
  readonly key: string
  readonly day: string | null
  readonly items: readonly AgendaItem[]
}

/** Puts neighbours of the same day together; open days stand alone under their own value. */
export function days(items: readonly AgendaItem[]): readonly Day[] {
  const found: { key: string; day: string | null; items: AgendaItem[] }[] = []
  for (const item of items) {
    const day = dayOf(item.date)
    const value = day ?? item.date ?? ''
    const last = found.at(-1)
    if (last?.key.endsWith(`/${value}`)) last.items.push(item)
    else found.push({ key: `${found.length}/${value}`, day, items: [item] })
  }
  return found
}
