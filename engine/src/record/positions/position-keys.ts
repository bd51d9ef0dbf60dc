import { dateOf, fourDigits, twoDigits } from '../../resolution/index.ts'
import { sortedSet } from '../order.ts'
import type { PositionFact } from '../record-format.ts'
import { actFamily } from './act-families.ts'
import { REACH } from './judge-positions.ts'
import { positionFeatures } from './position-features.ts'

/** Keys under which a position is looked up: party, kind of act, month and a word or figure; two that may be one share at least one. */
export function positionKeys(fact: PositionFact): string[] {
  const { reported, saying } = positionFeatures(fact)
  const { party, act } = fact.position
  const months = sortedSet([monthOf(reported), monthOf(reported + REACH)])
  return sortedSet(months.flatMap((month) => saying.marks.map((mark) => `${party}|${actFamily(act)}|${month}|${mark}`)))
}

function monthOf(civil: number): string {
  const { year, month } = dateOf(civil)
  return `${fourDigits(year)}-${twoDigits(month)}`
}
