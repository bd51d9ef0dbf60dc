import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { LanguagePack } from '@tavolo/engine'
import { type Conventions, openSyntaxModel, type SyntaxModel } from '../engine.ts'
import { analyse } from '../measure/analyse.ts'
import { capitalised, damaged, unstopped } from '../measure/damage.ts'
import { scoreRawText } from '../measure/raw-text.ts'
import { type Scores, scoreWords } from '../measure/score.ts'
import { measureSpeed } from '../measure/speed.ts'
import type { Corpus, TestSet } from '../treebank/corpus.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import type { Results } from './results.ts'

/** One model, opened once for each set of conventions. */
export type Models = Readonly<Record<Conventions, SyntaxModel>>

export const openModels = (bytes: Uint8Array): Models => ({
  news: openSyntaxModel(bytes),
  treebanks: openSyntaxModel(bytes, 'treebanks'),
})

/** Scores every test by the conventions that it is annotated in. */
const forEach = <T>(
  models: Models,
  tests: readonly TestSet[],
  score: (sentences: readonly TreebankSentence[], model: SyntaxModel) => T,
): Record<string, T> => Object.fromEntries(tests.map((test) => [test.name, score(test.sentences, models[test.conventions])]))

/** Scores on gold tokens with predicted tags. */
export const scoreTests = (models: Models, tests: readonly TestSet[]): Record<string, Scores> =>
  forEach(models, tests, (sentences, model) => scoreWords(sentences, analyse(model, sentences)))

/** Decompresses and opens a model; processor time, the best of five. */
const loadMilliseconds = (packed: Uint8Array): number => {
  let milliseconds = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round += 1) {
    const before = process.cpuUsage()
    openSyntaxModel(gunzipSync(packed))
    const used = process.cpuUsage(before)
    milliseconds = Math.min(milliseconds, Math.round((used.user + used.system) / 1000))
  }
  return milliseconds
}

/** Everything that `scores.md` says of one model, measured on its compressed file. */
export const measureModel = (packed: Uint8Array, pack: LanguagePack, corpus: Corpus, trainingMinutes: number): Results => {
  const milliseconds = loadMilliseconds(packed)
  const models = openModels(gunzipSync(packed))
  const { tests } = corpus
  const roughly = (damage: (sentences: readonly TreebankSentence[]) => TreebankSentence[]): Record<string, Scores> =>
    forEach(models, tests, (sentences, model) => scoreWords(damage(sentences), analyse(model, damage(sentences))))
  return {
    language: pack.code,
    sha256: createHash('sha256').update(packed).digest('hex'),
    megabytes: Math.round(packed.length / 1e4) / 100,
    treebanks: corpus.treebanks.map(({ treebank: { name, folder, licence }, sentences, words }) => ({
      name,
      folder,
      licence,
      sentences,
      words,
    })),
    goldTokens: scoreTests(models, tests),
    goldTags: forEach(models, tests, (sentences, model) => scoreWords(sentences, analyse(model, sentences, true))),
    rawText: forEach(models, tests, (sentences, model) => scoreRawText(sentences, pack, model)),
    rough: {
      '10 % damage': roughly((sentences) => damaged(sentences, 0.1)),
      'all capitals': roughly(capitalised),
      'no final stop': roughly(unstopped),
    },
    speed: measureSpeed(
      models.news,
      tests.flatMap((test) => test.sentences),
    ),
    loadMilliseconds: milliseconds,
    trainingMinutes,
  }
}
