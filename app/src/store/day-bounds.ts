/** First and last day that a date may mean, `YYYY-MM-DD`. */
export interface DayBounds {
  readonly first: string
  readonly last: string
}

const SEASONS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
}

/** The days of a TIMEX3 value: `2022-01` is 1 to 31 January, `2022-W03` seven days; null where a part is open (`XXXX-01-10`). */
export function dayBounds(value: string | null): DayBounds | null {
  if (value === null) return null
  const slash = value.indexOf('/')
  if (slash >= 0) {
    const from = dayBounds(value.slice(0, slash))
    const to = dayBounds(value.slice(slash + 1))
    return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null
  }
  const [, year, part, day] = /^(\d{4})(?:-(\d\d|W\d\d|Q[1-4]|H[12]|SP|SU|FA|WI)(?:-(\d\d|WE))?)?(?:$|T)/.exec(value) ?? []
  if (year === undefined) return null
  if (part === undefined) return months(Number(year), 1, 12)
  if (part.startsWith('W') && part !== 'WI') return week(Number(year), Number(part.slice(1)), day === 'WE')
  const season = SEASONS[part]
  if (season !== undefined) return months(Number(year), ...season)
  if (day === undefined) return months(Number(year), Number(part), 1)
  return { first: `${year}-${part}-${day}`, last: `${year}-${part}-${day}` }
}

const months = (year: number, first: number, count: number): DayBounds => ({
  first: day(Date.UTC(year, first - 1, 1)),
  last: day(Date.UTC(year, first - 1 + count, 0)),
})

const DAY_MS = 86_400_000

/** Weeks run from Monday, the first one holds 4 January (ISO 8601). */
function week(year: number, number: number, isWeekend: boolean): DayBounds {
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (number - 1) * 7 * DAY_MS
  return { first: day(monday + (isWeekend ? 5 * DAY_MS : 0)), last: day(monday + 6 * DAY_MS) }
}

const day = (instant: number) => new Date(instant).toISOString().slice(0, 10)
