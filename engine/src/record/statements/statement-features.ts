import type { CivilDay } from '../../resolution/index.ts'
import { dayRange } from '../day-range.ts'
import type { StatementFact } from '../record-format.ts'
import { fold } from '../words/fold.ts'
import { type Saying, sayingOf } from '../words/saying.ts'

/** What judging looks at, worked out once for each fact. */
export interface StatementFeatures {
  readonly speakers: readonly string[]
  /** Day on which it was said; null where the report does not say. */
  readonly said: CivilDay | null
  readonly reported: CivilDay
  readonly saying: Saying
}

const worked = new WeakMap<StatementFact, StatementFeatures>()

export function statementFeatures(fact: StatementFact): StatementFeatures {
  const known = worked.get(fact)
  if (known) return known
  const { speaker, date } = fact.statement
  const features: StatementFeatures = {
    speakers: speaker.actors.length > 0 ? speaker.actors : speaker.name ? [`name:${fold(speaker.name)}`] : [],
    said: (date && dayRange(date.value)?.first) ?? null,
    reported: dayRange(fact.reportedAt)?.first ?? 0,
    saying: sayingOf(fact, fact.content.join(' ')),
  }
  worked.set(fact, features)
  return features
}
