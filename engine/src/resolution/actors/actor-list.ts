import type { Actor, Span } from '../../document/index.ts'
import type { ActorMention } from '../../mentions/index.ts'
import type { People } from './people.ts'
import { spanOf } from './phrase-span.ts'
import type { ReportView } from './report-view.ts'

/** Everybody named in the report, in the order of first mention, with all mentions. */
export const listActors = (view: ReportView, people: People): Actor[] => {
  const actors = new Map<string, Omit<Actor, 'mentions'> & { mentions: Span[] }>()
  for (const mention of view.mentions) {
    const made = actorOf(view, people, mention)
    if (!made) continue
    const known = actors.get(made.id) ?? { ...made, mentions: [] }
    known.mentions.push(spanOf(view, mention))
    actors.set(made.id, known)
  }
  return [...actors.values()]
}

const actorOf = (view: ReportView, people: People, mention: ActorMention): Omit<Actor, 'mentions'> | null => {
  const person = people.of(mention)
  if (person) return { id: `person:${person.name}`, kind: 'person', name: person.name, partOf: person.party, wikidata: null }
  if (!mention.actor || !mention.party || mention.kind === 'role' || mention.kind === 'faction') return null
  const { world } = view.lexicon.tables
  const known = world.actors[mention.actor]
  return {
    id: mention.actor,
    kind: known?.kind ?? 'organisation',
    name: view.lexicon.nameOf.get(mention.actor) ?? mention.actor,
    partOf: known?.partOf ?? null,
    wikidata: known?.wikidata ?? null,
  }
}
