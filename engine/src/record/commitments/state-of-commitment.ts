import type { ActionFact, RecordedPosition } from '../record-format.ts'
import { wordsIn } from '../words/fold.ts'

const SHORTEST = 5
/** Letters that two forms of one word share: "sanctions", "sanctioned". */
const STEM = 6

/** Ids of later deeds of the party itself that do what it undertook. */
export const metBy = (held: RecordedPosition, deeds: readonly ActionFact[]): string[] =>
  deeds
    .filter((deed) => isLater(deed, held) && deed.action.parties.includes(held.position.party) && isAbout(deed, held.content))
    .map(({ id }) => id)

/** Ids of later deeds of others that are what it was to depend on. */
export const triggeredBy = (held: RecordedPosition, deeds: readonly ActionFact[]): string[] =>
  deeds
    .filter(({ action, ...deed }) => {
      if (held.condition === null || !isLater({ action, ...deed }, held) || action.parties.includes(held.position.party)) return false
      return action.parties.some((actor) => held.position.toward.includes(actor)) && isAbout({ action, ...deed }, held.condition)
    })
    .map(({ id }) => id)

/** Told in a later report, and not of a day before. */
const isLater = ({ reportedAt, action }: ActionFact, held: RecordedPosition): boolean =>
  reportedAt > held.reportedAt && (action.date === null || action.date.value.slice(0, 10) >= held.reportedAt)

/** The deed is named by a word of the wording. */
function isAbout({ action, what }: ActionFact, wording: string): boolean {
  const named = wordsIn(`${action.act} ${what}`).filter((word) => word.length >= SHORTEST)
  return wordsIn(wording).some((word) => word.length >= SHORTEST && named.some((other) => areFormsOfOne(word, other)))
}

const areFormsOfOne = (a: string, b: string): boolean =>
  a === b || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM))
