/** Names of states, bodies, organisations, media, demonyms and roles in one language. */
export interface ActorTables {
  readonly pending?: never
}
