import type { DeedGroup } from '@tavolo/engine'
import { words } from './deed-things.ts'
import { deedsOfForce } from './deeds-of-force.ts'
import { deedsOnPaper } from './deeds-on-paper.ts'

/** Deeds that a diplomatic desk logs; `act` is the English lemma. */
export const deeds: readonly DeedGroup[] = [...deedsOnPaper, ...deedsOfForce]

export const decisions: readonly string[] = words(
  'decidere, ordinare, disporre, decisione, stabilire, incaricare, deliberare, autorizzare, ordine, scegliere, scelta, annunciare, votare, optare, risolvere',
)

export const phases: readonly string[] = words('iniziare, cominciare, continuare, avviare, procedere, riprendere, finire')
