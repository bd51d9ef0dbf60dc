import type { DeedFrame } from '../clauses/index.ts'
import { type Action, type Amount, indexOf, type Span } from '../document/index.ts'
import type { AnchoredTime } from '../resolution/index.ts'
import { factId } from './fact-id.ts'
import { provenance } from './provenance.ts'

export interface ActionSources {
  readonly times: readonly AnchoredTime[]
  readonly amounts: readonly Amount[]
  readonly partiesOf: (token: number) => readonly string[]
  /** The state that a place of this token lies in. */
  readonly stateOf: (token: number) => string | null
  readonly actorsIn: (span: Span) => readonly string[]
  /** As `actorsIn`, with the state for a person who acts for it. */
  readonly partiesIn: (span: Span) => readonly string[]
  /** The state that the report is about. */
  readonly home: string | null
  /** True inside what is only alleged, denied or believed. */
  readonly isAlleged: (span: Span) => boolean
  /** True inside what is only asked for or threatened. */
  readonly isWished: (span: Span) => boolean
}

/** Deeds with their doers, recipients, day and amounts. */
export function actionFacts(frames: readonly DeedFrame[], sources: ActionSources): Action[] {
  const lastDoers = new Map<string, readonly string[]>()
  const facts = frames.flatMap((frame) => {
    const named = unique(frame.doers.flatMap(sources.partiesOf))
    const ground = named.length > 0 ? null : groundOf(frame, sources)
    const isOpen = named.length === 0 && ground === null && frame.isOfficial
    const again = isOpen ? (lastDoers.get(frame.act) ?? []) : []
    const home = isOpen && again.length === 0 && !frame.byAnyone && frame.doers.length === 0 ? sources.home : null
    const parties = ground ? [ground] : home ? [home] : named.length > 0 ? named : again
    if (parties.length > 0) lastDoers.set(frame.act, parties)
    if (!frame.isPresupposed && (sources.isAlleged(frame.what) || (!frame.isDecided && sources.isWished(frame.what)))) return []
    if (!isLogged(frame, parties, sources) || frame.what.end - frame.what.start > 300) return []
    const recipients = recipientsOf(frame, parties, sources)
    const time = timeOf(frame, sources.times)
    const date = time ? { value: time.value, span: time.span } : null
    const amounts = indexOf(sources.amounts).inside(frame.what)
    const fact = { parties, act: frame.act, what: frame.what, recipients, date, amounts }
    const inferred = (time?.inferred ?? []).map(({ reason }) => ({ field: 'date.value', reason }))
    if (again.length > 0) inferred.push({ field: 'parties', reason: 'nobody is named; whoever did the same before' })
    if (home) inferred.push({ field: 'parties', reason: 'nobody is named; the state that the report is about' })
    if (ground) inferred.push({ field: 'parties', reason: 'nobody is named; the state where it was done' })
    return [
      {
        id: factId('action', fact),
        ...fact,
        provenance: provenance(frame.rules, [frame.what, date?.span ?? null, ...amounts.map(({ span }) => span)], inferred),
      },
    ]
  })
  return facts.filter((fact, at) => !facts.slice(0, at).some((before) => isSameDeed(before, fact, sources)))
}

/** The day that hangs on the deed, else the first one told beside what is done. */
function timeOf({ when, scopes, what }: DeedFrame, times: readonly AnchoredTime[]): AnchoredTime | undefined {
  const isDay = ({ value, type }: AnchoredTime) => (type === 'DATE' || type === 'TIME') && /^\d{4}/.test(value)
  const near = indexOf(times)
  const own = when ? near.overlapping(when).find(isDay) : undefined
  const scope = scopes[0] ?? what
  const isNoun = scope.start >= what.start && scope.end <= what.end
  return own ?? near.inside(scope).find((time) => isDay(time) && (isNoun || time.span.end <= what.start || time.span.start >= what.end))
}

/** A desk logs what parties do and what is done to them: no crime of a private person, no victims of whom nothing is told. */
function isLogged({ byAnyone, what, scopes }: DeedFrame, parties: readonly string[], { partiesIn }: ActionSources): boolean {
  if (parties.length > 0) return parties.some((party) => !party.startsWith('person:'))
  if (!byAnyone) return false
  return partiesIn(scopes[0] ?? what).some((party) => !party.startsWith('person:'))
}

/** The state on whose ground a deed of those who rule was done. */
function groundOf({ grounds }: DeedFrame, { stateOf, partiesOf }: ActionSources): string | null {
  for (const token of grounds) {
    const state = stateOf(token) ?? partiesOf(token)[0]
    if (state) return state
  }
  return null
}

/** Who is named as addressed or hit; else whoever stands in what was done. */
function recipientsOf(frame: DeedFrame, parties: readonly string[], { partiesOf, actorsIn, partiesIn }: ActionSources): string[] {
  const named = unique(frame.recipients.flatMap(partiesOf))
  const others = [named, actorsIn(frame.what), partiesIn(frame.scopes[0] ?? frame.what)].map((ids) =>
    ids.filter((id) => !parties.includes(id)),
  )
  const found = others.find((ids) => ids.length > 0) ?? []
  const states = found.filter((id) => !id.startsWith('person:'))
  return (states.length > 0 ? states : found).slice(0, 2)
}

/** The same deed told again: the same act, nobody else doing it, the same people or places in what is done. */
function isSameDeed(before: Action, again: Action, { actorsIn }: ActionSources): boolean {
  if (before.act !== again.act || (before.date && again.date && before.date.value !== again.date.value)) return false
  if (again.parties.some((party) => !before.parties.includes(party)) && before.parties.length > 0) return false
  const known = actorsIn(before.what)
  const named = actorsIn(again.what)
  return named.length > 0 ? named.every((actor) => known.includes(actor)) : again.date === null && again.recipients.length === 0
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]
