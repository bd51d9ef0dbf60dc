import type { OccasionFrame } from '../../clauses/index.ts'
import type { DatedSpan, Inference, Occasion, Participation, PartyStatus } from '../../document/index.ts'
import { factId } from '../fact-id.ts'
import { provenance } from '../provenance.ts'
import type { AgendaSources, ReportSources } from './agenda-sources.ts'
import type { Entry, Mention } from './entry.ts'
import { isSpecific } from './is-specific.ts'
import { occasionDate } from './occasion-date.ts'
import { statusOf } from './occasion-status.ts'
import { withOtherSide } from './other-side.ts'
import { readMention } from './read-mention.ts'
import { knownOccasion } from './same-occasion.ts'
import { mainStateOf, statesNamed } from './states-named.ts'
import { votingState } from './voting-state.ts'

/** One entry for each occasion, however often it is mentioned; vague mentions alone make none (GUIDELINES, agenda). */
export function agendaFacts(frames: readonly OccasionFrame[], report: ReportSources): Occasion[] {
  const stateMentions = statesNamed(report.actors)
  const actorOf = new Map(report.actors.map((actor) => [actor.id, actor]))
  const sources: AgendaSources = { ...report, actorOf, stateMentions, mainState: mainStateOf(stateMentions) }
  const entries: Entry[] = []
  for (const frame of frames) {
    const mention = withGathered(readMention(frame, frames, sources), entries, sources)
    if (!frame.nominal && !isToldFully(mention)) continue
    const known = knownOccasion(entries, mention, sources)
    if (known) join(known, mention)
    else
      entries.push({
        kind: frame.kind,
        mentions: [mention],
        date: mention.date,
        movedFrom: mention.movedFrom,
        place: mention.place,
        parties: [...mention.parties],
        inferred: [],
      })
  }
  return entries
    .map((entry) => withVoters(withOtherSide(entry, sources), sources))
    .filter((entry) => isSpecific(entry, sources))
    .map((entry) => factOf(entry, sources))
    .sort(byDate)
}

/** "The two ministers held talks", "both sides will meet": those who met before; "the dialogue" has people of its own. */
function withGathered(mention: Mention, entries: readonly Entry[], { isGathered }: AgendaSources): Mention {
  const { frame, parties } = mention
  if (parties.length > 0 || frame.definite || !frame.parties.some(({ token, role }) => role === 'actor' && isGathered(token)))
    return mention
  const before = entries.findLast((entry) => entry.parties.length > 1)
  return before ? { ...mention, parties: before.parties.map((party) => ({ ...party, status: frame.status })) } : mention
}

const VOTERS: Inference = {
  field: 'parties',
  reason: 'a vote is that of the state named before it, else of the state that the report is about',
}

function withVoters(entry: Entry, sources: AgendaSources): Entry {
  const state = votingState(entry, sources)
  const status = entry.mentions[0]?.frame.status ?? 'held'
  return state ? { ...entry, parties: [{ actor: state, status, statedBy: [], span: null }, ...entry.parties], inferred: [VOTERS] } : entry
}

/** A verb tells an occasion where it names two who meet, or one and the day, or whom somebody met; what voters do is a vote. */
function isToldFully({ frame, parties, date }: Mention): boolean {
  const [one, two] = parties
  if (frame.kind === 'vote') return frame.status !== 'underway'
  if (frame.kind === 'session') return date !== null
  if (two || !one) return two !== undefined
  return date !== null || (frame.status === 'held' && frame.kind !== 'visit' && !one.actor.startsWith('person:'))
}

function join(entry: Entry, mention: Mention): void {
  entry.mentions.push(mention)
  if (mention.date && (!entry.date || mention.date.value.length > entry.date.value.length)) entry.date = mention.date
  entry.movedFrom ??= mention.movedFrom
  entry.place ??= mention.place
  for (const party of mention.parties) {
    const known = entry.parties.find(({ actor }) => actor === party.actor)
    if (!known) entry.parties.push(party)
    else if (party.status === 'tentative' || party.status === 'refused')
      entry.parties = entry.parties.map((one) => (one === known ? party : one))
  }
}

function factOf(entry: Entry, sources: AgendaSources): Occasion {
  const inferred: Inference[] = [...(entry.date?.inferred ?? []).map(({ reason }) => ({ field: 'date.value', reason })), ...entry.inferred]
  const mentions = entry.mentions.map(({ frame }) => frame.span)
  const status = statusOf(entry, sources.publishedAt)
  const date: DatedSpan | null = entry.date ? { value: occasionDate(entry.date.value), span: entry.date.span } : null
  const movedFrom = entry.movedFrom ? { value: occasionDate(entry.movedFrom.value), span: entry.movedFrom.span } : null
  const place = entry.place ? { name: entry.place.name, span: entry.place.span } : null
  const said = mentions.flatMap((span) => sources.saidIn(span))
  const parties = entry.parties.map((party): Participation => {
    const stated = said.filter((one) => one.parties.includes(party.actor))
    const isOpen = party.status === 'tentative' || party.status === 'refused'
    const partyStatus: PartyStatus = isOpen ? party.status : stated.some(({ confirms }) => confirms) ? 'confirmed' : status
    return { actor: party.actor, status: partyStatus, statedBy: [...new Set(stated.map(({ id }) => id))], span: party.span }
  })
  const first = mentions[0] ?? { start: 0, end: 0 }
  const fact = { kind: entry.kind, title: sources.text.slice(first.start, first.end), date, movedFrom, place, status, mentions, parties }
  return {
    id: factId('occasion', fact),
    ...fact,
    provenance: provenance(
      entry.mentions.flatMap(({ frame }) => frame.rules),
      [...mentions, date?.span ?? null, movedFrom?.span ?? null, place?.span ?? null],
      inferred,
    ),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byDate = (a: Occasion, b: Occasion): number =>
  compare(a.date?.value ?? '9', b.date?.value ?? '9') || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)
