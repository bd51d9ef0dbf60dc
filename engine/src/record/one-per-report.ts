import type { Fitting } from './group-facts.ts'

/** One report tells a thing once: two of its facts are two things, unless a person says otherwise. */
export const onePerReport: Fitting<{ readonly report: string }, ReadonlySet<string>> = {
  of: ({ report }) => new Set([report]),
  together(left, right, { by }) {
    if (by === 'rule') for (const report of left.size < right.size ? left : right) if (left.has(report) && right.has(report)) return null
    return new Set([...left, ...right])
  },
}
