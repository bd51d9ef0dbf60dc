import type { DeedFrame } from '../clauses/index.ts'
import type { Action, Amount, Span } from '../document/index.ts'
import type { AnchoredTime } from '../resolution/index.ts'
import { factId } from './fact-id.ts'
import { provenance } from './provenance.ts'
import { indexOf } from './span-index.ts'

export interface ActionSources {
  readonly times: readonly AnchoredTime[]
  readonly amounts: readonly Amount[]
  readonly partiesOf: (token: number) => readonly string[]
  readonly actorsIn: (span: Span) => readonly string[]
  /** True inside what is only alleged, denied, believed or asked for. */
  readonly isAlleged: (span: Span) => boolean
}

/** Deeds with their doers, recipients, day and amounts. */
export function actionFacts(frames: readonly DeedFrame[], sources: ActionSources): Action[] {
  const facts = frames.flatMap((frame) => {
    const parties = unique(frame.doers.flatMap(sources.partiesOf))
    if (sources.isAlleged(frame.what)) return []
    if ((parties.length === 0 && !frame.byAnyone) || frame.what.end - frame.what.start > 300) return []
    const named = unique(frame.recipients.flatMap(sources.partiesOf))
    const recipients = (named.length > 0 ? named : sources.actorsIn(frame.what)).filter((actor) => !parties.includes(actor)).slice(0, 2)
    const scope = frame.scopes[0] ?? frame.what
    const time = indexOf(sources.times)
      .inside(scope)
      .find(({ value, type }) => (type === 'DATE' || type === 'TIME') && /^\d{4}/.test(value))
    const date = time ? { value: time.value, span: time.span } : null
    const amounts = indexOf(sources.amounts).inside(frame.what)
    const fact = { parties, act: frame.act, what: frame.what, recipients, date, amounts }
    const inferred = (time?.inferred ?? []).map(({ reason }) => ({ field: 'date.value', reason }))
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

/** The same deed told again: the same act, nobody else doing it, the same people or places in what is done. */
function isSameDeed(before: Action, again: Action, { actorsIn }: ActionSources): boolean {
  if (before.act !== again.act || (before.date && again.date && before.date.value !== again.date.value)) return false
  if (again.parties.some((party) => !before.parties.includes(party)) && before.parties.length > 0) return false
  const known = actorsIn(before.what)
  const named = actorsIn(again.what)
  return named.length > 0 ? named.every((actor) => known.includes(actor)) : again.date === null && again.recipients.length === 0
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]
