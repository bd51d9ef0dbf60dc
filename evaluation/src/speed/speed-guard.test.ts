import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openReader } from 'tavolo'
import { expect, it } from 'vitest'
import { house } from '../shared-data.ts'
import { baselineLoop } from './baseline-loop.ts'
import { reportOf } from './bulk-reports.ts'

/** Reading the example, paragraph by paragraph, in units of the baseline loop: the least of ten runs on a machine that was busy. */
const RATIO: Readonly<Record<string, number>> = { it: 8.5, en: 5.2 }
const SLACK = 1.3
const WARM_UP = 60
const ROUNDS = 40
/** A machine that is too busy for a judgement is given more runs: the fastest counts. */
const MOST_RUNS = 12

type Work = () => unknown

/** Milliseconds for pieces of work, the least of some rounds in turn: no piece of a millisecond is interrupted every time, however busy the machine. */
function leastTimes(pieces: readonly Work[]): Float64Array {
  const least = new Float64Array(pieces.length).fill(Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, work] of pieces.entries()) {
      const began = performance.now()
      work()
      least[i] = Math.min(least[i] ?? 0, performance.now() - began)
    }
  }
  return least
}

it.each(['it', 'en'])('reading is not a third slower than it was, against a fixed loop in turn with it: %s', async (language) => {
  const reader = await openReader(language, 'guard')
  const text = readFileSync(join(house, 'examples', `talks.${language}.txt`), 'utf8')
  const reports = text
    .split('\n')
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, i) => reportOf(paragraph, language, `guard-${i}`))
  const pieces = [() => baselineLoop(1), ...reports.map((report) => () => reader.read(report))]
  for (let i = 0; i < WARM_UP; i++) for (const work of pieces) work()
  const limit = (RATIO[language] ?? 0) * SLACK
  let ratio = Number.POSITIVE_INFINITY
  for (let run = 0; run < MOST_RUNS && ratio > limit; run++) {
    const [baseline = 0, ...reading] = leastTimes(pieces)
    ratio = Math.min(ratio, reading.reduce((sum, spent) => sum + spent, 0) / baseline)
  }
  expect(ratio).toBeLessThan(limit)
})
