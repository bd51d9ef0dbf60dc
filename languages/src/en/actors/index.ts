import type { ActorTables } from '@tavolo/engine'

export const actors: ActorTables = {}
