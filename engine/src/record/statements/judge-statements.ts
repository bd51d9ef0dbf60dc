import type { Stance } from '../../document/index.ts'
import { isoDay } from '../../resolution/index.ts'
import type { StatementFact } from '../record-format.ts'
import { type Finding, sameByRule } from '../same-by-rule.ts'
import { areNear } from '../words/near-names.ts'
import { sameSaying } from '../words/saying.ts'
import { type StatementFeatures, statementFeatures } from './statement-features.ts'

/** Days between an utterance and a report that does not say when it was. */
export const REACH = 3
/** Days between two reports of one utterance neither of which says when it was. */
const BOTH_UNDATED = 1

/** What is denied is not what is said. */
const DENYING: ReadonlySet<Stance> = new Set<Stance>(['deny', 'reject'])

/** Whether two facts of different reports tell of one utterance, also cut or translated: speaker, day, words or figures agree. */
export const judgeStatements = sameByRule((a: StatementFact, b: StatementFact): Finding | null => {
  const x = statementFeatures(a)
  const y = statementFeatures(b)
  if (!areOneSpeaker(x.speakers, y.speakers)) return null
  if (DENYING.has(a.statement.stance) !== DENYING.has(b.statement.stance)) return null
  const [one, other] = [a.statement.speaker.name, b.statement.speaker.name]
  if (one && other && !areNear(one, other)) return null
  const day = dayOf(x, y)
  const saying = day && sameSaying(x.saying, y.saying)
  if (!day || !saying) return null
  const reasons = [`the same speaker: ${x.speakers.filter((id) => y.speakers.includes(id)).join(', ')}`, day, saying.reason]
  return { weight: saying.weight, reasons }
})

/** A report may name one of those who say it together, but not another in his place. */
function areOneSpeaker(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.length > 0 && few.every((speaker) => many.includes(speaker))
}

function dayOf(x: StatementFeatures, y: StatementFeatures): string | null {
  if (x.said !== null && y.said !== null) return x.said === y.said ? `said on the same day: ${isoDay(x.said)}` : null
  const [early, late] = x.said !== null || (y.said === null && x.reported <= y.reported) ? [x, y] : [y, x]
  const apart = late.reported - (early.said ?? early.reported)
  return apart >= 0 && apart <= (early.said === null ? BOTH_UNDATED : REACH) ? 'told within days of each other' : null
}
