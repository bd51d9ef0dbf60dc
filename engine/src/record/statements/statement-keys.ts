import { isoDay } from '../../resolution/index.ts'
import { sortedSet } from '../order.ts'
import type { StatementFact } from '../record-format.ts'
import { REACH } from './judge-statements.ts'
import { statementFeatures } from './statement-features.ts'

/** Keys under which a statement is looked up: speaker, day and a word or figure; two that may be one utterance share at least one. */
export function statementKeys(fact: StatementFact): string[] {
  const { speakers, said, reported, saying } = statementFeatures(fact)
  const days = said !== null ? [said] : Array.from({ length: REACH + 1 }, (_, back) => reported - back)
  return sortedSet(speakers.flatMap((speaker) => days.flatMap((day) => saying.marks.map((mark) => `${speaker}|${isoDay(day)}|${mark}`))))
}
