import type { Dossier, RecordedReport } from '@tavolo/engine'
import { EXPECTED_DAY } from '../intake/calendar-day.ts'
import { isMonthOnly } from '../intake/publication-date.ts'
import { Problem } from '../problem.ts'
import type { Store } from '../store/store.ts'
import type { Recipient } from './reading-run.ts'

/** What came of a report. */
export interface Taken {
  readonly id: string
  readonly status: 'added' | 'known'
  readonly where: string
}

interface Waiting {
  readonly report: RecordedReport
  readonly where: string
}

const MOST_REPORTS = 64
const MOST_CHARACTERS = 1_000_000
/** What is wrong with one report and not with the store. */
const OF_ONE_REPORT = new Set(['TAVOLO-STORE-REPORT', 'TAVOLO-STORE-CONFLICT', 'TAVOLO-STORE-FAILED'])

/** Reports on their way into the store, some at a time: a transaction for each would take most of the time. */
export class ReportHeap implements Recipient {
  readonly taken: Taken[] = []
  /** True once the store itself refused: the rest of the run would fail alike. */
  isBroken = false
  private readonly store: Store
  private readonly fail: (error: unknown) => void
  private waiting: Waiting[] = []
  private characters = 0
  /** Heaps on their way: while the store takes one, the next is made ready. */
  private readonly taking: Promise<void>[] = []

  constructor(store: Store, fail: (error: unknown) => void) {
    this.store = store
    this.fail = fail
  }

  /** Lays a report on the heap, which is handed on when it is high enough. */
  async receive(dossier: Dossier, text: string, where: string): Promise<void> {
    if (isMonthOnly(dossier.report.publishedAt)) return this.fail(withoutDay(dossier, where))
    this.waiting.push({ report: { dossier, text, takenAt: new Date().toISOString() }, where })
    this.characters += text.length
    if (this.waiting.length >= MOST_REPORTS || this.characters >= MOST_CHARACTERS) await this.hand()
  }

  /** Hands what waits to the store, all of it, and comes back when it is taken. */
  async end(): Promise<void> {
    await this.hand()
    await Promise.all(this.taking)
  }

  /** One heap is taken, and one waits to be, while the next one is read. */
  private async hand(): Promise<void> {
    if (this.taking.length > 1) await this.taking.shift()
    const heap = this.waiting
    this.waiting = []
    this.characters = 0
    const taking = this.take(heap)
    // Whoever waits for it is told; nobody may be waiting yet.
    taking.catch(() => {})
    this.taking.push(taking)
  }

  /** Where a heap is refused for one of its reports, the others go in alone. */
  private async take(heap: readonly Waiting[]): Promise<void> {
    if (heap.length === 0) return
    try {
      this.note(heap, await this.store.add(heap.map(({ report }) => report)))
    } catch (error) {
      if (!isOfOneReport(error)) throw this.broken(error)
      for (const one of heap) await this.takeAlone(one)
    }
  }

  private async takeAlone(one: Waiting): Promise<void> {
    try {
      this.note([one], await this.store.add([one.report]))
    } catch (error) {
      if (!isOfOneReport(error)) throw this.broken(error)
      this.fail(error)
    }
  }

  private note(heap: readonly Waiting[], statuses: readonly Taken['status'][]): void {
    for (const [i, { report, where }] of heap.entries()) {
      this.taken.push({ id: report.dossier.report.id, status: statuses[i] ?? 'known', where })
    }
  }

  private broken(error: unknown): unknown {
    this.isBroken = true
    return error
  }
}

/** The record tells what was known when: a month does not say. */
const withoutDay = ({ report }: Dossier, where: string): Problem =>
  new Problem('TAVOLO-DATE', `the record needs the day of publication, not only the month "${report.publishedAt}"`, where, EXPECTED_DAY)

const isOfOneReport = (error: unknown): boolean => error instanceof Problem && OF_ONE_REPORT.has(error.code)
