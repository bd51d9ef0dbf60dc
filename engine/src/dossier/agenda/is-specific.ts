import type { Occasion } from '../../document/index.ts'
import type { Entry } from './entry.ts'

/** Words for standing processes as well as for occasions: a day or a place alone does not make them one. */
const LOOSE = new Set<Occasion['kind']>(['talks', 'call', 'visit'])

/** It has a date, a place or two parties, and somebody who takes part or a word that names an occasion by itself (GUIDELINES, agenda). */
export function isSpecific({ kind, date, place, parties, mentions }: Entry): boolean {
  if (mentions.every(({ frame }) => frame.wished) && date === null) return false
  if (parties.length >= 2) return true
  if (parties.length === 1)
    return date !== null || place !== null || kind === 'election' || kind === 'vote' || kind === 'ceremony' || kind === 'session'
  return date !== null && date.value.length >= 10 && place !== null && !LOOSE.has(kind)
}
