import type { Occasion } from '../document/index.ts'

/** The agenda as a desk reads it: by day, open dates after the known ones, undated occasions last; otherwise as in the text. */
export function occasionsByDay(agenda: readonly Occasion[]): Occasion[] {
  return [...agenda].sort((a, b) => compare(sortKey(a), sortKey(b)))
}

/** `X` sorts behind every digit, `~` behind both. */
const sortKey = ({ date }: Occasion) => date?.value ?? '~'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
