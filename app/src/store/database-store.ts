import type {
  Commitment,
  FactPlace,
  Judgement,
  PositionCell,
  RecordDifference,
  RecordedAction,
  RecordedOccasion,
  RecordedReport,
  RecordedStatement,
  SearchHit,
  StoredReport,
  Verdict,
} from '@tavolo/engine'
import { type Kysely, sql } from 'kysely'
import { actionsOf } from './actions.ts'
import { agendaOf, occasionOf } from './agenda.ts'
import type { Database } from './database.ts'
import { differenceOf } from './difference.ts'
import { firstIds } from './first-ids.ts'
import { judge, undoJudgement } from './judgements.ts'
import { dayAsked, END_OF_TIME } from './moments.ts'
import { placeOfFact } from './place-of-fact.ts'
import { commitmentsOf, positionsOf } from './positions.ts'
import { searchReports } from './search-reports.ts'
import { statementsOf } from './statements.ts'
import { storable } from './storable-json.ts'
import type { ActionQuery, AgendaQuery, AsOf, Change, Page, PositionQuery, StatementQuery, Store } from './store.ts'
import { OPENING } from './store.ts'
import { storeProblem } from './store-problem.ts'
import type { Tables } from './tables.ts'
import { takeAway } from './take-away.ts'
import { makeReady, takeReports } from './take-reports.ts'

/** Number of the lock that writers wait for: "tavolo" as six bytes. */
const WRITERS = 0x7461766f6c6f

/** The store over whichever database it was given. */
export class DatabaseStore implements Store {
  private readonly db: Kysely<Tables>
  private readonly database: Database
  private readonly clock: () => Date

  constructor(db: Kysely<Tables>, database: Database, clock: () => Date) {
    this.db = db
    this.database = database
    this.clock = clock
  }

  async add(reports: readonly RecordedReport[]): Promise<readonly ('added' | 'known')[]> {
    const ready = reports.map(makeReady)
    return await this.write((db, now) => takeReports(db, ready, now))
  }

  async remove(report: string): Promise<boolean> {
    return await this.write((db, now) => takeAway(db, storable(report), now))
  }

  async agenda(query: AgendaQuery = {}): Promise<readonly RecordedOccasion[]> {
    return await this.read((db) => agendaOf(db, query, this.today()))
  }

  async occasion(id: string, { asOf }: AsOf = {}): Promise<RecordedOccasion | null> {
    return await this.read((db) => occasionOf(db, storable(id), asOf, this.today()))
  }

  async firstIds(): Promise<ReadonlyMap<string, string>> {
    return await this.read(firstIds)
  }

  async statements(query: StatementQuery = {}): Promise<readonly RecordedStatement[]> {
    return await this.read((db) => statementsOf(db, query))
  }

  async positions(query: PositionQuery = {}): Promise<readonly PositionCell[]> {
    return await this.read((db) => positionsOf(db, query))
  }

  async actions(query: ActionQuery = {}): Promise<readonly RecordedAction[]> {
    return await this.read((db) => actionsOf(db, query))
  }

  async place(fact: string): Promise<FactPlace | null> {
    return await this.read((db) => placeOfFact(db, storable(fact)))
  }

  async commitments(query: AsOf = {}): Promise<readonly Commitment[]> {
    return await this.read((db) => commitmentsOf(db, query))
  }

  async reports({ offset = 0, limit }: Page = {}): Promise<readonly StoredReport[]> {
    const rows = await this.read((db) => {
      const newestFirst = db
        .selectFrom('reports')
        .select([
          sql<StoredReport['report']>`dossier->'report'`.as('report'),
          'taken_at',
          sql<string>`left(text, ${sql.lit(OPENING)})`.as('opening'),
        ])
        .orderBy('reported_at', 'desc')
        .orderBy('id')
        .offset(offset)
      return (limit === undefined ? newestFirst : newestFirst.limit(limit)).execute()
    })
    return rows.map(({ report, taken_at, opening }) => ({ report, takenAt: taken_at, opening }))
  }

  async report(id: string): Promise<RecordedReport | null> {
    const row = await this.read((db) =>
      db.selectFrom('reports').select(['dossier', 'text', 'taken_at']).where('id', '=', storable(id)).executeTakeFirst(),
    )
    return row === undefined ? null : { dossier: row.dossier, text: row.text, takenAt: row.taken_at }
  }

  async search(words: string, query: Page & AsOf = {}): Promise<readonly SearchHit[]> {
    return await this.read((db) => searchReports(db, storable(words), query))
  }

  async difference(since: string, until?: string): Promise<RecordDifference> {
    const moments = { since: dayAsked(since), until: until === undefined ? END_OF_TIME : dayAsked(until) }
    return await this.read((db) => differenceOf(db, moments, this.today()))
  }

  async judge(a: string, b: string, verdict: Verdict): Promise<Judgement> {
    return await this.write((db, now) => judge(db, [storable(a), storable(b)], verdict, now))
  }

  async undoJudgement(a: string, b: string): Promise<boolean> {
    return await this.write((db, now) => undoJudgement(db, [storable(a), storable(b)], now))
  }

  async changes(after = 0, limit?: number): Promise<readonly Change[]> {
    return await this.read((db) => {
      const inOrder = db.selectFrom('changes').selectAll().where('sequence', '>', after).orderBy('sequence')
      return (limit === undefined ? inOrder : inOrder.limit(limit)).execute()
    })
  }

  async close(): Promise<void> {
    try {
      await this.db.destroy()
    } finally {
      await this.database.release()
    }
  }

  private today(): string {
    return this.clock().toISOString().slice(0, 10)
  }

  /** Several questions see one state of the record. */
  private async read<Result>(ask: (db: Kysely<Tables>) => Promise<Result>): Promise<Result> {
    try {
      return await this.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(ask)
    } catch (error) {
      throw storeProblem(error, this.database.where)
    }
  }

  /** Whole or not at all, one writer after the other: what a report is held against must stand still meanwhile. */
  private async write<Result>(change: (db: Kysely<Tables>, now: string) => Promise<Result>): Promise<Result> {
    try {
      await this.database.checkRoom()
      const result = await this.db.transaction().execute(async (db) => {
        await sql`select pg_advisory_xact_lock(${WRITERS}::bigint)`.execute(db)
        return await change(db, this.clock().toISOString())
      })
      await this.database.settle()
      return result
    } catch (error) {
      throw storeProblem(error, this.database.where)
    }
  }
}
