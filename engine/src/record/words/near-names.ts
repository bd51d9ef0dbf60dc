import { fold } from './fold.ts'

/** Longest name that is compared letter by letter. */
const LONGEST = 40
const ALIKE = 0.55

/**
 * True for two spellings of one name: "Ginevra" and "Geneva", "Rybkov" and "Ryabkov", "Geneva" and "Geneva, Switzerland".
 * They begin with the same letter: so one key finds both.
 */
export const areNear = (one: string, other: string): boolean => areNearFolded(fold(one), fold(other))

/** The same for names that are folded already. */
export function areNearFolded(a: string, b: string): boolean {
  if (a === b) return true
  if (a === '' || a[0] !== b[0]) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(`${short} `) || long.startsWith(`${short},`)) return true
  if (short.length < 4 || long.length > LONGEST) return false
  return differInVowels(short, long) || 1 - distance(short, long) / long.length >= ALIKE
}

/** "Kiev" and "Kyiv". */
const differInVowels = (a: string, b: string): boolean => a.length === b.length && consonantsOf(a) === consonantsOf(b)

const consonantsOf = (name: string): string => name.replace(/[aeiouy]/g, '')

/** Letters to add, take away or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
