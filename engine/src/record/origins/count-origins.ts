import { compare } from '../order.ts'
import { isAgency } from './outlet.ts'

/** A word on something, as far as it matters whose it is. */
export interface Told {
  readonly report: string
  readonly outlet: string | null
  readonly origin: string
}

/**
 * How many independent origins stand behind what was told: two reports that relay one agency are one, one text in two outlets
 * is one, two reports of one outlet are one.
 */
export function countOrigins(told: readonly Told[]): number {
  const root = new Map<string, string>()
  const find = (key: string): string => {
    let at = key
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up
    root.set(key, at)
    return at
  }
  const join = (a: string, b: string): void => {
    const [one, other] = [find(a), find(b)]
    const [low, high] = compare(one, other) <= 0 ? [one, other] : [other, one]
    root.set(low, low)
    root.set(high, low)
  }
  const agencies = [...new Set(told.map(({ origin }) => origin).filter((origin) => origin.startsWith('media:')))]
  // Most words of a report share its origin.
  const once = new Map(told.map((word) => [`${word.report}|${word.outlet}|${word.origin}`, word]))
  for (const { report, outlet, origin } of once.values()) {
    if (origin.startsWith('media:')) join(origin, origin)
    else {
      join(origin, `report:${report}`)
      if (outlet === null) continue
      join(origin, `outlet:${outlet}`)
      for (const agency of agencies) if (isAgency(outlet, agency)) join(origin, agency)
    }
  }
  return new Set([...root.keys()].map(find)).size
}
