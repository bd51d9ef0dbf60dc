import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { RawScores } from '../measure/raw-text.ts'
import type { Scores } from '../measure/score.ts'
import type { Speed } from '../measure/speed.ts'

/** What one training run measured; tracked beside `scores.md`, which is written from it. */
export interface Results {
  readonly language: string
  /** SHA-256 of the compressed model file that was measured. */
  readonly sha256: string
  readonly megabytes: number
  readonly treebanks: readonly {
    readonly name: string
    readonly folder: string
    readonly licence: string
    readonly sentences: number
    readonly words: number
  }[]
  readonly goldTokens: Readonly<Record<string, Scores>>
  readonly goldTags: Readonly<Record<string, Scores>>
  readonly rawText: Readonly<Record<string, RawScores>>
  /** Scores on damaged copies of the tests. */
  readonly rough: Readonly<Record<string, Readonly<Record<string, Scores>>>>
  readonly speed: Speed
  readonly loadMilliseconds: number
  /** Of processor time, up to the finished model file. */
  readonly trainingMinutes: number
}

/** Scores of models that are not shipped, by what they were trained on. */
export type Comparisons = Readonly<Record<string, Readonly<Record<string, Scores>>>>

const FOLDER = new URL('../../scores/', import.meta.url)

export const readResults = (language: string): Results | null => readJson(`${language}.json`) as Results | null

export const readComparisons = (language: string): Comparisons => (readJson(`${language}.comparisons.json`) ?? {}) as Comparisons

export const writeResults = (results: Results): void => writeJson(`${results.language}.json`, results)

export const writeComparisons = (language: string, comparisons: Comparisons): void => writeJson(`${language}.comparisons.json`, comparisons)

const readJson = (name: string): unknown => {
  const path = new URL(name, FOLDER)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

const writeJson = (name: string, value: unknown): void => writeFileSync(new URL(name, FOLDER), `${JSON.stringify(value, null, 2)}\n`)
