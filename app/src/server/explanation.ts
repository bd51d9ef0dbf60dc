import { factsAt, type RecordedReport, recordId, type Span, type TraceNode, traceAround } from '@tavolo/engine'
import { Problem } from '../problem.ts'
import { readDraft } from '../read-draft.ts'
import { notFound } from './problem-details.ts'
import type { Room } from './room.ts'

/** What was understood at a place of a report, and as a tree what was tried there. */
export interface Explanation {
  readonly report: string
  readonly at: number
  readonly facts: readonly {
    readonly id: string
    readonly summary: string
    readonly spans: readonly Span[]
    readonly rules: readonly string[]
    readonly inferred: readonly { readonly field: string; readonly reason: string }[]
  }[]
  readonly trace: TraceNode | null
}

/** A longer text would hold up everybody else while it is read again. */
const LONGEST = 200_000

/**
 * Reads the report again with a trace and keeps what stands around one offset.
 * @throws Problem TAVOLO-NOT-FOUND, TAVOLO-TOO-LARGE
 */
export async function explainPlace({ store }: Room, id: string, at: number): Promise<Explanation> {
  const report = await store.report(id)
  if (report === null) throw notFound('report with this id', id)
  return await explain(report, at)
}

/** The same for a fact, by its id in the record or in its dossier, at its first words. */
export async function explainFact(room: Room, fact: string, within?: string): Promise<Explanation> {
  for (const id of within === undefined ? await reportsOf(room, fact) : [within]) {
    const report = await room.store.report(id)
    if (report === null) continue
    const { agenda, statements, positions, actions, times } = report.dossier
    const found = [...agenda, ...statements, ...positions, ...actions, ...times].find(
      (one) => one.id === fact || recordId(id, one.id) === fact,
    )
    if (found === undefined) continue
    const explained = await explain(report, found.provenance.spans[0]?.start ?? 0)
    return { ...explained, facts: explained.facts.filter((one) => one.id === found.id) }
  }
  throw notFound('fact with this id', fact)
}

async function explain({ dossier, text }: RecordedReport, at: number): Promise<Explanation> {
  const { report } = dossier
  if (at > text.length) throw new Problem('TAVOLO-PLACE', `the text has no offset ${at}`, report.id, `it ends at ${text.length}`)
  if (text.length > LONGEST)
    throw new Problem('TAVOLO-TOO-LARGE', 'the text is too long to be explained here', report.id, 'use tavolo explain')
  const { trace } = await readDraft({ ...report, text, where: report.id, doubts: [] }, { explain: true })
  return {
    report: report.id,
    at,
    facts: factsAt(dossier, at).map(({ id, summary, spans, provenance: { rules, inferred } }) => ({ id, summary, spans, rules, inferred })),
    trace: trace === null ? null : traceAround(trace, at),
  }
}

async function reportsOf({ store, list }: Room, fact: string): Promise<readonly string[]> {
  const occasion = await store.occasion(fact)
  if (occasion !== null) return occasion.reports
  const statements = await list('statements', {}, () => store.statements({}))
  const cells = await list('positions', {}, () => store.positions({}))
  const found = [...statements, ...cells.flatMap(({ positions }) => positions)].find(({ id, facts }) => id === fact || facts.includes(fact))
  return found?.reports ?? []
}
