import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { LanguagePack } from '@tavolo/engine'
import { openSyntaxModel, type SyntaxModel } from '../engine.ts'
import { analyse } from '../measure/analyse.ts'
import { capitalised, damaged, unstopped } from '../measure/damage.ts'
import { scoreRawText } from '../measure/raw-text.ts'
import { type Scores, scoreWords } from '../measure/score.ts'
import { measureSpeed } from '../measure/speed.ts'
import type { Corpus, TestSet } from '../treebank/corpus.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import type { Results } from './results.ts'

const forEach = <T>(tests: readonly TestSet[], score: (sentences: readonly TreebankSentence[]) => T): Record<string, T> =>
  Object.fromEntries(tests.map((test) => [test.name, score(test.sentences)]))

/** Scores on gold tokens with predicted tags. */
export const scoreTests = (model: SyntaxModel, tests: readonly TestSet[]): Record<string, Scores> =>
  forEach(tests, (sentences) => scoreWords(sentences, analyse(model, sentences)))

/** Decompresses and opens a model; processor time, the best of three. */
const load = (packed: Uint8Array): { model: SyntaxModel; milliseconds: number } => {
  let milliseconds = Number.POSITIVE_INFINITY
  let model: SyntaxModel | null = null
  for (let round = 0; model === null || round < 3; round += 1) {
    const before = process.cpuUsage()
    model = openSyntaxModel(gunzipSync(packed))
    const used = process.cpuUsage(before)
    milliseconds = Math.min(milliseconds, Math.round((used.user + used.system) / 1000))
  }
  return { model, milliseconds }
}

/** Everything that `scores.md` says of one model, measured on its compressed file. */
export const measureModel = (packed: Uint8Array, pack: LanguagePack, corpus: Corpus, trainingMinutes: number): Results => {
  const { model, milliseconds } = load(packed)
  const { tests } = corpus
  const roughly = (damage: (sentences: readonly TreebankSentence[]) => TreebankSentence[]): Record<string, Scores> =>
    forEach(tests, (sentences) => scoreWords(damage(sentences), analyse(model, damage(sentences))))
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
    goldTokens: scoreTests(model, tests),
    goldTags: forEach(tests, (sentences) => scoreWords(sentences, analyse(model, sentences, true))),
    rawText: forEach(tests, (sentences) => scoreRawText(sentences, pack, model)),
    rough: {
      '10 % damage': roughly((sentences) => damaged(sentences, 0.1)),
      'all capitals': roughly(capitalised),
      'no final stop': roughly(unstopped),
    },
    speed: measureSpeed(
      model,
      tests.flatMap((test) => test.sentences),
    ),
    loadMilliseconds: milliseconds,
    trainingMinutes,
  }
}
