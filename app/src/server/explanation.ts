import { type Explanation, factsAt, type RecordedReport, recordId, traceAround } from '@tavolo/engine'
import { Problem } from '../problem.ts'
import { readDraft } from '../read-draft.ts'
import { notFound } from './problem-details.ts'
import type { Room } from './room.ts'

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
export async function explainFact({ store }: Room, fact: string, within?: string): Promise<Explanation> {
  const place = within === undefined ? await store.place(fact) : { report: within, fact }
  const report = place === null ? null : await store.report(place.report)
  if (place === null || report === null) throw notFound('fact with this id', fact)
  const { agenda, statements, positions, actions, times } = report.dossier
  const facts = [...agenda, ...statements, ...positions, ...actions, ...times]
  const found = facts.find(({ id }) => id === place.fact || recordId(place.report, id) === fact)
  if (found === undefined) throw notFound('fact with this id', fact)
  const explained = await explain(report, found.provenance.spans[0]?.start ?? 0)
  return { ...explained, facts: explained.facts.filter((one) => one.id === found.id) }
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
