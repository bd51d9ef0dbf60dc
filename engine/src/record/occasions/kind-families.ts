import type { OccasionKind } from '../../document/index.ts'

/** What one report calls talks another calls a meeting, and talks may be held by telephone; a visit is another thing than the talks held on it. */
const FAMILIES: Readonly<Record<OccasionKind, readonly Family[]>> = {
  talks: ['gathering', 'call'],
  summit: ['gathering'],
  meeting: ['gathering'],
  conference: ['gathering'],
  session: ['gathering'],
  other: ['gathering'],
  call: ['call'],
  visit: ['visit'],
  vote: ['vote'],
  election: ['vote'],
  signing: ['signing'],
  ceremony: ['signing'],
  deadline: ['deadline'],
}

export type Family = 'gathering' | 'call' | 'visit' | 'vote' | 'signing' | 'deadline'

/** Those between sides, of which a party may have several on one day. */
const FREQUENT = new Set<OccasionKind>(['talks', 'meeting', 'call', 'visit', 'other'])

/** Those that two sides have with each other: a third party makes it another one. */
const CLOSED = new Set<OccasionKind>(['call', 'visit'])

/** Those that a state has with itself. */
const OF_ONE_STATE = new Set<OccasionKind>(['vote', 'election', 'ceremony', 'deadline'])

export const familiesOf = (kind: OccasionKind): readonly Family[] => FAMILIES[kind]
export const isFrequent = (kind: OccasionKind): boolean => FREQUENT.has(kind)
export const isClosed = (kind: OccasionKind): boolean => CLOSED.has(kind)
export const isOfOneState = (kind: OccasionKind): boolean => OF_ONE_STATE.has(kind)
