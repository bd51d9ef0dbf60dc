import type { Document, Syntax } from '../../document/index.ts'
import type { ActorTables } from '../../language/index.ts'
import { type ActorMention, actorLexicon } from '../../mentions/index.ts'
import { listActors } from './actor-list.ts'
import { gatherPeople } from './people.ts'
import { spanOf } from './phrase-span.ts'
import type { PartySources } from './read-phrase.ts'
import type { Place, Referent, ResolvedActors } from './referent.ts'
import { mentionAt, type ReportView, reportView } from './report-view.ts'
import type { Resolution } from './resolution.ts'
import { resolvePhrase } from './resolve-phrase.ts'

/**
 * Says who is meant by each noun phrase of a report: names to parties, roles and surnames to persons,
 * pronouns and "the two sides" to those named before.
 */
export const resolveActors = (
  mentions: readonly ActorMention[],
  document: Document,
  syntax: Syntax,
  tables: ActorTables,
  joint: readonly string[] = [],
): ResolvedActors => {
  const view = reportView(document, syntax, mentions, actorLexicon(tables), joint)
  const mainState = mostNamedState(mentions, view.publisher ?? tables.home)
  const year = document.report.publishedAt ? Number(document.report.publishedAt.slice(0, 4)) : null
  const factionParty: PartySources['factionParty'] = (mention, state) => {
    const place = state ?? mainState
    return place ? `${place}:${mention.actor}` : null
  }
  const people = gatherPeople(view, { year, state: mainState }, factionParty)
  const resolution: Resolution = { view, people, entries: [], mainState }
  const sources: PartySources = {
    personParty: (mention) => {
      const person = people.of(mention)
      return person ? (person.party ?? `person:${person.name}`) : null
    },
    factionParty,
  }
  const memo = new Map<number, Referent | null>()
  const of = (token: number): Referent | null => {
    const known = memo.get(token)
    if (known !== undefined) return known
    const referent = resolvePhrase(resolution, sources, token)?.referent ?? null
    memo.set(token, referent)
    return referent
  }
  for (let i = 0; i < document.tokens.count; ) {
    const mention = mentionAt(view, i)
    const entry = mention ? resolvePhrase(resolution, sources, headOf(view, mention)) : null
    if (entry) resolution.entries.push(entry)
    const end = Math.max(mention?.end ?? 0, entry?.end ?? 0, i + 1)
    i = nextOffice(view, mention?.end ?? i + 1, end)
  }
  return { referents: { of, placeOf: (token) => placeOf(view, token) }, actors: listActors(view, people), mainState, authors: view.authors }
}

/** "The minister of A, the minister of B": an office behind a comma is another's, though the parser took it for the same. */
const nextOffice = (view: ReportView, from: number, end: number): number => {
  for (let i = from; i < end; i++)
    if (view.lower[i] === ',') {
      const next = view.lexicon.words.definite.has(view.lower[i + 1] ?? '') ? i + 2 : i + 1
      if (next < end && mentionAt(view, next)?.kind === 'role') return next
    }
  return end
}

const headOf = ({ syntax }: ReportView, { first, end }: ActorMention): number => {
  for (let i = first; i < end; i++) {
    const head = syntax.head[i] ?? -2
    if (head >= -1 && (head < first || head >= end)) return i
  }
  return first
}

/** A name of a state says more about where a report is at home than an adjective does. */
const WEIGHTS: Readonly<Record<string, number>> = { state: 2, capital: 1, demonym: 1, body: 1, group: 1 }

/** What the state named first, and the home of the language's press, have ahead of the others. */
const AHEAD = 3

const mostNamedState = (mentions: readonly ActorMention[], home: string | null): string | null => {
  const counts = new Map<string, number>()
  let best: string | null = null
  for (const { kind, party: named } of mentions) {
    const weight = WEIGHTS[kind]
    // A party of a parliament tells the state too: `IT:PD`.
    const party = kind === 'group' ? (named?.includes(':') ? named.slice(0, named.indexOf(':')) : null) : named
    if (!party || !weight) continue
    const known = counts.get(party) ?? (counts.size === 0 ? AHEAD : 0) + (party === home ? AHEAD : 0)
    counts.set(party, known + weight)
    if (best === null || known + weight > (counts.get(best) ?? 0)) best = party
  }
  return best
}

const placeOf = (view: ReportView, token: number): Place | null => {
  const mention = mentionAt(view, token)
  return mention?.place ? asPlace(view, mention) : null
}

const asPlace = (view: ReportView, mention: ActorMention): Place => {
  const span = spanOf(view, mention)
  return { name: view.document.text.slice(span.start, span.end), state: mention.actor, isTown: mention.kind !== 'state', span }
}
