import type { DeedGroup } from '@tavolo/engine'
import { words } from './deed-things.ts'
import { deedsOfForce } from './deeds-of-force.ts'
import { deedsOnPaper } from './deeds-on-paper.ts'

/** Deeds that a diplomatic desk logs. */
export const deeds: readonly DeedGroup[] = [...deedsOnPaper, ...deedsOfForce]

export const decisions: readonly string[] = words(
  'decide, plan, order, commit, announce, decision, agree, choose, authorize, authorise, vote, opt, resolve',
)

export const phases: readonly string[] = words('begin, start, continue, proceed, resume, finish')
