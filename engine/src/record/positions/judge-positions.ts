import type { PositionFact } from '../record-format.ts'
import { type Finding, sameByRule } from '../same-by-rule.ts'
import { sameSaying } from '../words/saying.ts'
import { actFamily } from './act-families.ts'
import { positionFeatures } from './position-features.ts'

/** Days within which two reports tell of one position; told again later it is taken anew. */
export const REACH = 3

/** Whether two facts of different reports tell of one position: its party, act, time, words or figures agree. */
export const judgePositions = sameByRule((a: PositionFact, b: PositionFact): Finding | null => {
  if (a.position.party !== b.position.party) return null
  const family = actFamily(a.position.act)
  if (family !== actFamily(b.position.act)) return null
  const x = positionFeatures(a)
  const y = positionFeatures(b)
  if (Math.abs(x.reported - y.reported) > REACH) return null
  const saying = sameSaying(x.saying, y.saying)
  if (!saying) return null
  const reasons = [`the same party: ${a.position.party}`, `the same act: ${family}`, saying.reason]
  return { weight: saying.weight, reasons }
})
