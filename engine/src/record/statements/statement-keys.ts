import { sortedSet } from '../order.ts'
import type { StatementFact } from '../record-format.ts'
import { REACH } from './judge-statements.ts'
import { statementFeatures } from './statement-features.ts'

/** Days that share a key. */
const STRETCH = REACH + 1

/**
 * Keys under which a statement is looked up: speaker, a few days and a word or figure. Two that may be one utterance share at least one:
 * the days in which it may have been said are never more than two stretches.
 */
export function statementKeys(fact: StatementFact): string[] {
  const { speakers, said, reported, saying } = statementFeatures(fact)
  const days = said === null ? [reported - REACH, reported] : [said]
  const stretches = new Set(days.map((day) => Math.floor(day / STRETCH)))
  return sortedSet(
    speakers.flatMap((speaker) => [...stretches].flatMap((stretch) => saying.marks.map((mark) => `${speaker}|${stretch}|${mark}`))),
  )
}
