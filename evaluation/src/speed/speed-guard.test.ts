import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openReader } from 'tavolo'
import { expect, it } from 'vitest'
import { house } from '../shared-data.ts'
import { baselineLoop } from './baseline-loop.ts'
import { reportOf } from './bulk-reports.ts'

/** Reading the example, paragraph by paragraph, in units of the baseline loop, as last measured. */
const RATIO: Readonly<Record<string, number>> = { it: 7.7, en: 4.8 }
const SLACK = 1.3
const WARM_UP = 60
const ROUNDS = 100
/** A machine that is too busy for a judgement is given more rounds. */
const MOST_ROUNDS = 500

/** Keeps the least time of each piece of work: pieces of a millisecond are not always interrupted, however busy the machine. */
class Stopwatch {
  private readonly least = new Map<number, number>()

  time(piece: number, work: () => unknown): void {
    const began = performance.now()
    work()
    const spent = performance.now() - began
    this.least.set(piece, Math.min(spent, this.least.get(piece) ?? Number.POSITIVE_INFINITY))
  }

  get sum(): number {
    return [...this.least.values()].reduce((sum, spent) => sum + spent, 0)
  }
}

it.each(['it', 'en'])('reading is not a third slower than it was, against a fixed loop in turn with it: %s', async (language) => {
  const reader = await openReader(language, 'guard')
  const text = readFileSync(join(house, 'examples', `talks.${language}.txt`), 'utf8')
  const reports = text
    .split('\n')
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, i) => reportOf(paragraph, language, `guard-${i}`))
  const limit = (RATIO[language] ?? 0) * SLACK
  const round = (reading: Stopwatch, baseline: Stopwatch) => {
    for (const [i, report] of reports.entries()) reading.time(i, () => reader.read(report))
    baseline.time(0, () => baselineLoop(1))
  }
  for (let i = 0; i < WARM_UP; i++) round(new Stopwatch(), new Stopwatch())
  const reading = new Stopwatch()
  const baseline = new Stopwatch()
  for (let i = 0; i < ROUNDS || (i < MOST_ROUNDS && reading.sum / baseline.sum > limit); i++) round(reading, baseline)
  expect(reading.sum / baseline.sum).toBeLessThan(limit)
})
