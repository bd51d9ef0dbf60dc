import {
  buildRecord,
  type DiplomaticRecord,
  differenceBetween,
  type FactPlace,
  type Judgement,
  positionTable,
  type RecordedReport,
  recordId,
  type SearchHit,
  type Span,
  type StoredReport,
  type Verdict,
} from '@tavolo/engine'
import { dayBounds } from './day-bounds.ts'
import { dayAsked, END_OF_TIME } from './moments.ts'
import type { ActionQuery, AgendaQuery, AsOf, Change, Page, PositionQuery, StatementQuery, Store } from './store.ts'
import { OPENING } from './store.ts'

/** The record of some reports for as long as the process lives: nothing is written anywhere. */
export class MemoryStore implements Store {
  private readonly clock: () => Date
  private readonly kept = new Map<string, RecordedReport>()
  private readonly judgements = new Map<string, Judgement>()
  private readonly history: Change[] = []
  private readonly records = new Map<string, DiplomaticRecord>()

  constructor(clock: () => Date = () => new Date()) {
    this.clock = clock
  }

  async add(reports: readonly RecordedReport[]) {
    return reports.map((report) => {
      const { id } = report.dossier.report
      if (this.kept.has(id)) return 'known' as const
      this.kept.set(id, report)
      this.note('added', id)
      return 'added' as const
    })
  }

  async remove(report: string) {
    const wasKnown = this.kept.delete(report)
    if (wasKnown) this.note('removed', report)
    return wasKnown
  }

  async agenda({ asOf, from, to, party, status, place, kind, ...page }: AgendaQuery = {}) {
    const first = from === undefined ? null : dayAsked(from)
    const last = to === undefined ? null : dayAsked(to)
    const found = this.record(asOf).occasions.filter((one) => {
      const bounds = dayBounds(one.date)
      return (
        (first === null || (bounds !== null && bounds.last >= first)) &&
        (last === null || (bounds !== null && bounds.first <= last)) &&
        (party === undefined || one.parties.some(({ actor }) => actor === party)) &&
        (status === undefined || one.status === status) &&
        (place === undefined || holds(one.place, place)) &&
        (kind === undefined || one.kind === kind)
      )
    })
    return pageOf(found, page)
  }

  async occasion(id: string, { asOf }: AsOf = {}) {
    return this.record(asOf).occasions.find((one) => one.facts.includes(id)) ?? null
  }

  /** Who reads once subscribes to nothing. */
  async firstIds() {
    return new Map<string, string>()
  }

  async statements({ asOf, speaker, party, stance, about, from, to, ...page }: StatementQuery = {}) {
    const found = this.record(asOf).statements.filter(({ statement, content, reportedAt }) => {
      const day = (statement.date?.value ?? reportedAt).slice(0, 10)
      return (
        (speaker === undefined || holds(statement.speaker.name, speaker)) &&
        (party === undefined || statement.speaker.actors.includes(party)) &&
        (stance === undefined || statement.stance === stance) &&
        (about === undefined || content.some((words) => holds(words, about))) &&
        (from === undefined || day >= dayAsked(from)) &&
        (to === undefined || day <= dayAsked(to))
      )
    })
    return pageOf(found, page)
  }

  async positions({ asOf, party, issue }: PositionQuery = {}) {
    return positionTable(this.record(asOf).positions).filter(
      (cell) => (party === undefined || cell.party === party) && (issue === undefined || cell.issue === issue),
    )
  }

  async actions({ asOf, party, act, from, to, ...page }: ActionQuery = {}) {
    const first = from === undefined ? null : dayAsked(from)
    const last = to === undefined ? null : dayAsked(to)
    const found = this.record(asOf).actions.filter(({ action }) => {
      const bounds = dayBounds(action.date?.value ?? null)
      return (
        (party === undefined || action.parties.includes(party)) &&
        (act === undefined || action.act === act) &&
        (first === null || (bounds !== null && bounds.last >= first)) &&
        (last === null || (bounds !== null && bounds.first <= last))
      )
    })
    return pageOf(found, page)
  }

  async place(fact: string): Promise<FactPlace | null> {
    for (const { dossier } of this.kept.values()) {
      const { id: report } = dossier.report
      const kinds = { occasion: dossier.agenda, statement: dossier.statements, position: dossier.positions, action: dossier.actions }
      for (const [kind, facts] of Object.entries(kinds) as [FactPlace['kind'], readonly { readonly id: string }[]][]) {
        const found = facts.find(({ id }) => recordId(report, id) === fact)
        if (found !== undefined) return { kind, report, fact: found.id }
      }
    }
    return null
  }

  async commitments({ asOf }: AsOf = {}) {
    return this.record(asOf).commitments
  }

  async reports(page: Page = {}): Promise<StoredReport[]> {
    const newestFirst = [...this.kept.values()].sort((a, b) => (day(a) < day(b) ? 1 : -1))
    return pageOf(newestFirst, page).map(({ dossier, text, takenAt }) => ({
      report: dossier.report,
      takenAt,
      opening: [...text.slice(0, 2 * OPENING)].slice(0, OPENING).join(''),
    }))
  }

  async report(id: string) {
    return this.kept.get(id) ?? null
  }

  async search(words: string, { offset = 0, limit = 20 }: Page = {}) {
    const hits = [...this.kept.values()].flatMap((report) => hitIn(report, words) ?? [])
    return pageOf(hits, { offset, limit })
  }

  async difference(since: string, until: string = END_OF_TIME) {
    const at = (moment: string) => ({ at: dayAsked(moment), record: this.record(dayAsked(moment)) })
    return differenceBetween(at(since), at(until))
  }

  async judge(a: string, b: string, verdict: Verdict): Promise<Judgement> {
    const judgement: Judgement = { a, b, verdict, by: 'person', weight: 1, reasons: ['a person said so'] }
    this.judgements.set(pairOf(a, b), judgement)
    this.note('judged', pairOf(a, b))
    return judgement
  }

  async undoJudgement(a: string, b: string) {
    const wasThere = this.judgements.delete(pairOf(a, b))
    if (wasThere) this.note('judgement-undone', pairOf(a, b))
    return wasThere
  }

  async changes(after = 0, limit = Number.POSITIVE_INFINITY) {
    return this.history.slice(after, after + limit)
  }

  async close() {}

  private record(asOf?: string): DiplomaticRecord {
    const moment = asOf === undefined ? this.clock().toISOString().slice(0, 10) : dayAsked(asOf)
    const known = this.records.get(moment)
    if (known !== undefined) return known
    const record = buildRecord([...this.kept.values()], { asOf: moment, judgements: [...this.judgements.values()] })
    this.records.set(moment, record)
    return record
  }

  private note(kind: Change['kind'], subject: string) {
    this.records.clear()
    this.history.push({ sequence: this.history.length + 1, at: this.clock().toISOString(), kind, subject })
  }
}

const pageOf = <Item>(items: readonly Item[], { offset = 0, limit }: Page) =>
  items.slice(offset, limit === undefined ? undefined : offset + limit)
const holds = (text: string | null, words: string) => text?.toLowerCase().includes(words.toLowerCase()) === true
const day = ({ dossier, takenAt }: RecordedReport) => dossier.report.publishedAt ?? takenAt
const pairOf = (a: string, b: string) => [a, b].sort().join(' ')

const AROUND = 80

/** The first place at which the words stand as they were typed. */
function hitIn({ dossier: { report, statements }, text }: RecordedReport, words: string): SearchHit | null {
  const start = text.toLowerCase().indexOf(words.toLowerCase())
  if (start < 0) return null
  const span: Span = { start, end: start + words.length }
  const from = Math.max(0, start - AROUND)
  const said = statements.find(({ content }) => content.some((part) => part.start <= span.start && span.end <= part.end))
  return {
    report: report.id,
    title: report.title,
    publishedAt: report.publishedAt,
    statement: said === undefined ? null : recordId(report.id, said.id),
    excerpt: text.slice(from, span.end + AROUND),
    hits: [{ start: start - from, end: span.end - from }],
    span,
  }
}
