/** Counts by two keys, kept in the order of first sight. */
export class Counter<Outer, Inner> {
  readonly tables = new Map<Outer, Map<Inner, number>>()

  add(outer: Outer, inner: Inner, by = 1): void {
    let table = this.tables.get(outer)
    if (table === undefined) {
      table = new Map()
      this.tables.set(outer, table)
    }
    table.set(inner, (table.get(inner) ?? 0) + by)
  }

  /** Inner keys of one outer key, the most frequent first; ties in order of first sight. */
  ranked(outer: Outer): [Inner, number][] {
    return [...(this.tables.get(outer) ?? [])].sort((a, b) => b[1] - a[1])
  }

  total(outer: Outer): number {
    let sum = 0
    for (const count of this.tables.get(outer)?.values() ?? []) sum += count
    return sum
  }
}
