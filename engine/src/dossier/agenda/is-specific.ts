import type { Actor, Occasion } from '../../document/index.ts'
import type { AgendaSources } from './agenda-sources.ts'
import type { Entry } from './entry.ts'

type Kind = Occasion['kind']

/** Words for standing processes as well as for occasions: a day or a place alone does not make them one. */
const LOOSE = new Set<Kind>(['talks', 'call', 'visit'])

/** A state that votes, or a body that meets, names the occasion by itself. */
const OF_A_STATE = new Set<Kind>(['election', 'vote', 'ceremony', 'session'])
const OF_A_BODY = new Set<Kind>(['meeting', 'summit', 'conference', 'session'])

/** A person who stands for nobody. */
const isPrivate = (actor: Actor | undefined): boolean => actor?.kind === 'person' && actor.partOf === null

/** It has a date, a place, a name or two parties, and somebody who takes part (GUIDELINES, agenda). */
export function isSpecific({ kind, date, place, parties, mentions }: Entry, { actorOf }: AgendaSources): boolean {
  if (mentions.every(({ frame }) => frame.wished) && date === null) return false
  // A standing process, unless one is to begin.
  const isProcess = mentions.every(({ frame }) => frame.process && (frame.definite || frame.status !== 'planned'))
  if (isProcess && date === null && place === null) return false
  if (parties.length > 0 && parties.every(({ actor }) => isPrivate(actorOf.get(actor)))) return false
  const [one, two] = parties
  if (!two && mentions.every(({ frame }) => frame.jointOrAhead && frame.status !== 'planned')) return false
  if (two) return true
  if (!one) return date !== null && date.value.length >= 10 && place !== null && !LOOSE.has(kind)
  if (date !== null || place !== null || OF_A_STATE.has(kind)) return true
  return OF_A_BODY.has(kind) && actorOf.get(one.actor)?.kind === 'organisation'
}
