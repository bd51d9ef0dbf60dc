import { dayRange } from '../day-range.ts'
import { sortedSet } from '../order.ts'
import type { ActionFact, RecordedPosition } from '../record-format.ts'
import { wordsIn } from '../words/fold.ts'

/** Ids of later deeds of the party itself that do what it undertook. */
export const metBy = ({ position, content, reportedAt }: RecordedPosition, deeds: readonly ActionFact[]): string[] => {
  const words = longWords(content)
  return deeds
    .filter((deed) => deed.action.parties.includes(position.party) && isDoneSince(deed, reportedAt) && isNamedIn(deed, words))
    .map(idOf)
}

/** Ids of later deeds of those it is addressed to that are what it was to depend on. */
export const triggeredBy = ({ position, condition, reportedAt }: RecordedPosition, deeds: readonly ActionFact[]): string[] => {
  const words = longWords(condition ?? '')
  const isOfOthers = ({ action }: ActionFact): boolean =>
    !action.parties.includes(position.party) && action.parties.some((actor) => position.toward.includes(actor))
  return deeds.filter((deed) => isOfOthers(deed) && isDoneSince(deed, reportedAt) && isNamedIn(deed, words)).map(idOf)
}

const idOf = ({ id }: ActionFact): string => id

/** Days after which a deed is no longer seen as an answer. */
const REACH = 365

/** Told in a later report, within a year, and not of a day before. */
function isDoneSince({ reportedAt, action }: ActionFact, since: string): boolean {
  if (reportedAt <= since || (action.date !== null && action.date.value.slice(0, 10) < since)) return false
  const [from, to] = [dayRange(since), dayRange(reportedAt)]
  return from !== null && to !== null && to.first - from.first <= REACH
}

const TERM = 5
/** Letters that two forms of one word share: "invade", "invasion"; "sanctions", "sanctioned". */
const STEM = 5

/** The wording names the deed itself, or two words of what was done. */
function isNamedIn({ action, terms }: ActionFact, words: readonly string[]): boolean {
  if (action.act.length >= TERM && words.some((word) => areFormsOfOne(word, action.act))) return true
  return words.filter((word) => terms.some((term) => areFormsOfOne(word, term))).length >= 2
}

const longWords = (wording: string): string[] => sortedSet(wordsIn(wording).filter((word) => word.length >= TERM))

const areFormsOfOne = (a: string, b: string): boolean => a.slice(0, STEM) === b.slice(0, STEM) && Math.abs(a.length - b.length) <= STEM
