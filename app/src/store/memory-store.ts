import type {
  Commitment,
  Judgement,
  Occasion,
  PositionCell,
  RecordDifference,
  RecordedOccasion,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
  Span,
} from '@tavolo/engine'
import type { AgendaQuery, AsOf, Change, Page, PositionQuery, SearchHit, StatementQuery, Store, StoredReport } from './store.ts'

const page = <Item>(items: readonly Item[], { offset = 0, limit = Number.POSITIVE_INFINITY }: Page) => items.slice(offset, offset + limit)
const holds = (text: string | null, words: string) => text?.toLowerCase().includes(words.toLowerCase()) === true
const dayOf = ({ dossier, takenAt }: RecordedReport) => dossier.report.publishedAt ?? takenAt.slice(0, 10)

/** A record that lives as long as the process; it does not yet see that two reports tell of one thing. */
export class MemoryStore implements Store {
  private readonly kept = new Map<string, RecordedReport>()
  private readonly history: Change[] = []

  async add(reports: readonly RecordedReport[]) {
    return reports.map((report) => {
      const { id } = report.dossier.report
      if (this.kept.has(id)) return 'known' as const
      this.kept.set(id, report)
      this.note('added', id, report.takenAt)
      return 'added' as const
    })
  }

  async remove(report: string) {
    const known = this.kept.get(report)
    if (known === undefined) return false
    this.kept.delete(report)
    this.note('removed', report, known.takenAt)
    return true
  }

  async agenda({ asOf, from, to, party, status, place, kind, ...rest }: AgendaQuery = {}) {
    const found = this.until(asOf)
      .flatMap((report) => report.dossier.agenda.map((occasion) => recorded(report, occasion)))
      .filter(
        (one) =>
          (from === undefined || (one.date !== null && one.date >= from)) &&
          (to === undefined || (one.date !== null && one.date.slice(0, 10) <= to)) &&
          (party === undefined || one.parties.some(({ actor }) => actor === party)) &&
          (status === undefined || one.status === status) &&
          (place === undefined || holds(one.place, place)) &&
          (kind === undefined || one.kind === kind),
      )
      .sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : 1))
    return page(found, rest)
  }

  async occasion(id: string, query: AsOf = {}) {
    return (await this.agenda(query)).find((one) => one.facts.includes(id)) ?? null
  }

  async statements({ asOf, speaker, party, stance, about, from, to, ...rest }: StatementQuery = {}) {
    const found = this.until(asOf)
      .flatMap((report) => statementsOf(report))
      .filter(
        ({ statement, content, reportedAt }) =>
          (speaker === undefined || holds(statement.speaker.name, speaker)) &&
          (party === undefined || statement.speaker.actors.includes(party)) &&
          (stance === undefined || statement.stance === stance) &&
          (about === undefined || content.some((words) => holds(words, about))) &&
          (from === undefined || reportedAt >= from) &&
          (to === undefined || reportedAt <= to),
      )
    return page(found, rest)
  }

  async positions({ asOf, party, issue }: PositionQuery = {}) {
    const cells = new Map<string, { party: string; issue: string; positions: RecordedPosition[] }>()
    for (const one of this.until(asOf).flatMap((report) => positionsOf(report))) {
      const { position } = one
      if ((party ?? position.party) !== position.party || (issue ?? position.issue) !== position.issue) continue
      const key = `${position.party} ${position.issue}`
      const cell = cells.get(key) ?? { party: position.party, issue: position.issue, positions: [] }
      cell.positions.unshift(one)
      cells.set(key, cell)
    }
    return [...cells.values()] satisfies PositionCell[]
  }

  async commitments(): Promise<Commitment[]> {
    return []
  }

  async reports(query: Page = {}): Promise<StoredReport[]> {
    return page([...this.kept.values()], query).map(({ dossier, takenAt }) => ({ report: dossier.report, takenAt }))
  }

  async report(id: string) {
    return this.kept.get(id) ?? null
  }

  async search(words: string, query: Page = {}): Promise<SearchHit[]> {
    const hits = this.until().flatMap(({ dossier: { report }, text }): SearchHit[] => {
      const start = text.toLowerCase().indexOf(words.toLowerCase())
      if (start < 0) return []
      const from = Math.max(0, start - 60)
      const span: Span = { start, end: start + words.length }
      const { id, title, publishedAt } = report
      const hit = { start: start - from, end: start - from + words.length }
      return [{ report: id, title, publishedAt, statement: null, excerpt: text.slice(from, span.end + 60), hits: [hit], span }]
    })
    return page(hits, query)
  }

  async difference(since: string, until = '9999'): Promise<RecordDifference> {
    const reports = this.until(until).filter((report) => dayOf(report) > since)
    return {
      since,
      until,
      occasions: reports.flatMap((report) =>
        report.dossier.agenda.map((occasion) => {
          const after = recorded(report, occasion)
          return { id: after.id, title: after.title, before: null, after, fields: [], claims: [] }
        }),
      ),
      statements: reports.flatMap((report) => statementsOf(report)),
      positions: reports.flatMap((report) => positionsOf(report)),
      commitments: [],
    }
  }

  async judge(): Promise<Judgement> {
    throw new Error('a record in memory keeps no judgements')
  }

  async undoJudgement() {
    return false
  }

  async changes(after = 0, limit = 1000) {
    return this.history.slice(after, after + limit)
  }

  async close() {}

  private until(asOf = '9999') {
    return [...this.kept.values()].filter((report) => dayOf(report) <= asOf)
  }

  private note(kind: Change['kind'], subject: string, at: string) {
    this.history.push({ sequence: this.history.length + 1, at, kind, subject })
  }
}

function recorded(report: RecordedReport, { id, kind, title, date, place, status, parties }: Occasion): RecordedOccasion {
  const day = dayOf(report)
  return {
    id,
    facts: [id],
    kind,
    title,
    date: date?.value ?? null,
    place: place?.name ?? null,
    status,
    parties: parties.map(({ actor, status }) => ({ actor, status, confirmedBy: status === 'confirmed' ? [actor] : [], history: [] })),
    confirmed: parties.some(({ status }) => status === 'confirmed') ? 'one-side' : 'none',
    reports: [report.dossier.report.id],
    origins: 1,
    moves: [],
    contradictions: [],
    claims: [],
    judgements: [],
    firstReportedAt: day,
    lastReportedAt: day,
  }
}

const statementsOf = (report: RecordedReport): RecordedStatement[] =>
  report.dossier.statements.map((statement) => {
    const words = ({ start, end }: Span) => report.text.slice(start, end)
    return {
      id: statement.id,
      facts: [statement.id],
      statement,
      report: report.dossier.report.id,
      reports: [report.dossier.report.id],
      origins: 1,
      reportedAt: dayOf(report),
      source: statement.source === null ? null : words(statement.source),
      cue: statement.cue === null ? null : words(statement.cue),
      content: statement.content.map(words),
    }
  })

const positionsOf = (report: RecordedReport): RecordedPosition[] =>
  report.dossier.positions.map((position) => ({
    id: position.id,
    facts: [position.id],
    position,
    report: report.dossier.report.id,
    reports: [report.dossier.report.id],
    reportedAt: dayOf(report),
    content: report.text.slice(position.content.start, position.content.end),
    condition: position.condition === null ? null : report.text.slice(position.condition.start, position.condition.end),
  }))
