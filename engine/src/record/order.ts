/** Order by code units: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Without repetition, in order. */
export const sortedSet = (list: Iterable<string>): string[] => [...new Set(list)].sort(compare)

interface Known {
  readonly id: string
  readonly reportedAt: string
}

/** Order in which things became known; ids decide within a day, so that the order of arrival never does. */
export const byKnown = (a: Known, b: Known): number => compare(a.reportedAt, b.reportedAt) || compare(a.id, b.id)
