import type { AgendaItem } from '@tavolo/engine'
import { dayName, dayOf, daysFrom } from '../../words/day.ts'

/** A day, week or month of the timeline. */
export interface Column {
  readonly start: string
  /** Name over the column where a new month or year begins; else empty. */
  readonly head: string
  readonly name: string
  readonly isNow: boolean
  readonly items: readonly AgendaItem[]
}

type Scale = 'day' | 'week' | 'month'

/** Most columns of a scale before the next coarser one is taken. */
const MOST = 62

/** Fewest days that are shown, so that a few occasions keep their distance. */
const FEWEST = 30

/** The columns from the first to the last dated occasion, empty ones included; none where no day is known. */
export function timelineColumns(items: readonly AgendaItem[], today: string): readonly Column[] {
  const dated = items.flatMap((item) => {
    const day = dayOf(item.date)
    return day === null ? [] : [{ day, item }]
  })
  const order = dated.map(({ day }) => day).toSorted()
  const [earliest, end] = [order[0], order.at(-1)]
  if (earliest === undefined || end === undefined) return []
  const first = daysFrom(earliest, -2)
  const least = daysFrom(first, FEWEST - 1)
  const last = end > least ? end : least
  const span = (Date.parse(last) - Date.parse(first)) / 86_400_000
  const scale: Scale = span < MOST ? 'day' : span < MOST * 7 ? 'week' : 'month'
  const held = Map.groupBy(dated, ({ day }) => startOf(day, scale))
  const columns: Column[] = []
  let head = ''
  for (let start = startOf(first, scale); start <= last && columns.length < 600; start = nextOf(start, scale)) {
    const month = scale === 'month' ? start.slice(0, 4) : dayName(start.slice(0, 7))
    columns.push({
      start,
      head: month === head ? '' : month,
      name: scale === 'day' ? String(Number(start.slice(8))) : '',
      isNow: startOf(today, scale) === start,
      items: held.get(start)?.map(({ item }) => item) ?? [],
    })
    head = month
  }
  return columns
}

function startOf(day: string, scale: Scale): string {
  if (scale === 'day') return day
  if (scale === 'month') return `${day.slice(0, 7)}-01`
  return daysFrom(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7))
}

const nextOf = (start: string, scale: Scale): string =>
  scale === 'month' ? startOf(daysFrom(start, 32), 'month') : daysFrom(start, scale === 'day' ? 1 : 7)
