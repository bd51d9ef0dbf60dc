import type { Actor, ActorKind, Span } from '../document/index.ts'
import type { ActorTables } from '../language/index.ts'
import { actorLexicon } from '../mentions/index.ts'

/**
 * The actors of a dossier: those that the report names, and those that a fact uses though no name of theirs stands in the text
 * ("the president" of the state whose press writes, the holder of an office).
 */
export function withEveryUsed(named: readonly Actor[], used: ReadonlyMap<string, readonly Span[]>, tables: ActorTables): Actor[] {
  const known = new Set(named.map(({ id }) => id))
  const added = [...used].filter(([id]) => !known.has(id))
  return [...named, ...added.map(([id, mentions]) => unnamed(id, mentions, tables))]
}

function unnamed(id: string, mentions: readonly Span[], tables: ActorTables): Actor {
  const world = tables.world.actors[id]
  return {
    id,
    kind: world?.kind ?? kindOf(id),
    name: actorLexicon(tables).nameOf.get(id) ?? id.slice(id.indexOf(':') + 1),
    partOf: world?.partOf ?? null,
    wikidata: world?.wikidata ?? null,
    mentions,
  }
}

/** An id tells its kind by its form (docs/dossier.schema.json). */
function kindOf(id: string): ActorKind {
  if (id.startsWith('person:')) return 'person'
  if (id.startsWith('media:')) return 'media'
  return id.length === 2 ? 'state' : 'organisation'
}
