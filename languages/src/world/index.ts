import type { World, WorldActor } from '@tavolo/engine'
import { bodies } from './bodies.ts'
import { groups } from './groups.ts'
import { media } from './media.ts'
import { officials } from './officials.ts'
import { organisations } from './organisations.ts'
import { parties } from './parties.ts'
import { publishers } from './publishers.ts'
import { states } from './states.ts'

const stateActors: Record<string, WorldActor> = {}
for (const [id, wikidata] of Object.entries(states)) stateActors[id] = { kind: 'state', wikidata }

/** Facts that need no language: who there is, whom it acts for, its Wikidata id, who held which office when. */
export const world: World = {
  actors: { ...stateActors, ...organisations, ...groups, ...parties, ...bodies, ...media },
  officials,
  publishers,
}
