import type { RecordedReport } from '@tavolo/engine'
import type { Store } from 'tavolo'
import { Dice } from './dice.ts'
import { FACTS_OF_A_REPORT, isoDay, madeReports } from './made-reports.ts'

/** Reports a day: a million facts in forty years. */
const PER_DAY = 8
const SEED = 20_220_110
const HEAP = 250
const PROBES = 21

/** How long the record takes at one size; milliseconds are medians. */
export interface Size {
  readonly facts: number
  readonly reports: number
  readonly reportsPerSecond: number
  /** To take one report more, which is held against all before it. */
  readonly takeOneMs: number
}

export interface Question {
  readonly name: string
  readonly ms: number
  /** Of that, what this process works; the rest is the database and the way there. */
  readonly processorMs: number
  /** How many things a middling answer holds. */
  readonly answers: number
}

/** Takes reports heap by heap: one is made ready while the store takes another, as `tavolo add` does it. */
export async function take(store: Store, reports: Iterable<RecordedReport>, heap = HEAP): Promise<void> {
  let taking: Promise<unknown> = Promise.resolve()
  const hand = async (ready: readonly RecordedReport[]) => {
    const next = store.add(ready)
    await taking
    taking = next
  }
  let waiting: RecordedReport[] = []
  for (const report of reports) {
    waiting.push(report)
    if (waiting.length < heap) continue
    await hand(waiting)
    waiting = []
  }
  await hand(waiting)
  await taking
}

/** Fills a record up to each of these numbers of facts and measures on the way. */
export async function fill(store: Store, sizes: readonly number[], told: (size: Size) => void): Promise<void> {
  const all = madeReports(SEED, Number.POSITIVE_INFINITY, PER_DAY)
  let taken = 0
  function* next(count: number): Generator<RecordedReport> {
    for (let i = 0; i < count; i++, taken++) yield all.next().value as RecordedReport
  }
  for (const facts of sizes) {
    const count = Math.max(0, Math.ceil(facts / FACTS_OF_A_REPORT) - taken)
    const began = performance.now()
    await take(store, next(count))
    const seconds = (performance.now() - began) / 1000
    const probes: number[] = []
    for (const probe of next(PROBES)) {
      const start = performance.now()
      await store.add([probe])
      probes.push(performance.now() - start)
    }
    told({ facts, reports: taken, reportsPerSecond: count / seconds, takeOneMs: median(probes) })
  }
}

/** Asks the four questions of a desk, each of other months, occasions and parties every time. */
export async function ask(store: Store, reports: number): Promise<Question[]> {
  const dice = new Dice(SEED)
  const days = Math.floor(reports / PER_DAY)
  const month = () => {
    const day = isoDay(dice.below(days))
    return { from: `${day.slice(0, 8)}01`, to: `${day.slice(0, 8)}28` }
  }
  const ids: string[] = []
  while (ids.length < PROBES) ids.push((await store.agenda({ ...month(), limit: 1 }))[0]?.id ?? '')
  const parties = ['GR', 'FR', 'RU', 'US', 'NATO', 'CH', 'IT', 'TR', 'UA', 'DE']
  return [
    await timed('the agenda of a month', () => store.agenda(month())),
    await timed("an occasion's whole history", async (i) => (await store.occasion(ids[i] ?? ''))?.claims ?? []),
    await timed("a party's positions", async (i) =>
      (await store.positions({ party: parties[i % parties.length] ?? '' })).flatMap((cell) => cell.positions),
    ),
    await timed('the agenda of a month as of a day in it', () => {
      const { from, to } = month()
      return store.agenda({ from, to, asOf: `${from.slice(0, 8)}10` })
    }),
  ]
}

async function timed(name: string, question: (i: number) => Promise<readonly unknown[]>): Promise<Question> {
  const times: number[] = []
  const answers: number[] = []
  const before = process.cpuUsage()
  for (let i = 0; i < PROBES; i++) {
    const start = performance.now()
    answers.push((await question(i)).length)
    times.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(before)
  return { name, ms: median(times), processorMs: (user + system) / 1000 / PROBES, answers: median(answers) }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
