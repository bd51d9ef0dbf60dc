import { readFileSync, writeFileSync } from 'node:fs'
import type { RawScores } from '../measure/raw-text.ts'
import type { Scores } from '../measure/score.ts'
import { PUBLISHED } from './published.ts'
import { type Comparisons, type Results, readComparisons, readResults } from './results.ts'

export const LANGUAGES = ['it', 'en'] as const
const SCORES = new URL('../../scores.md', import.meta.url)
const TRIED = new URL('../../scores/tried.md', import.meta.url)

const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(1))

const cells = (scores: Scores): string =>
  [scores.upos, scores.ufeats, scores.lemma, scores.uas, scores.las, scores.lasWithSubtypes].map((value) => value.toFixed(2)).join(' | ')

const HEAD = 'UPOS | UFeats | lemma | UAS | LAS | LAS with subtypes |'
const RULE = '---|---|---|---|---|---|'

const table = (first: string, rows: readonly (readonly [string, Scores])[]): string =>
  [`| ${first} | ${HEAD}`, `|---|${RULE}`, ...rows.map(([name, scores]) => `| ${name} | ${cells(scores)} |`)].join('\n')

const rawTable = (rows: readonly (readonly [string, RawScores])[]): string =>
  [
    '| test | words F1 | sentences F1 | UPOS | lemma | UAS | LAS |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(
      ([name, s]) =>
        `| ${name} | ${[s.wordF1, s.sentenceF1, s.upos, s.lemma, s.uas, s.las].map((value) => value.toFixed(2)).join(' | ')} |`,
    ),
  ].join('\n')

const peers = (results: readonly Results[]): string => {
  const ours = results.flatMap((result) =>
    Object.entries(result.goldTokens)
      .filter(([test]) => PUBLISHED.some((peer) => peer.test === test))
      .map(
        ([test, s]) =>
          `| **Tavolo ${result.language}, shipped** | ${test} | ${figure(s.upos)} | ${figure(s.lemma)} | ${figure(s.uas)} | ${figure(s.las)} | tag ${thousands(result.speed.tag)}, parse ${thousands(result.speed.parse)} | this command |`,
      ),
  )
  const others = PUBLISHED.map(
    (peer) =>
      `| ${peer.system} | ${peer.test} | ${figure(peer.upos)} | ${figure(peer.lemma)} | ${figure(peer.uas)} | ${figure(peer.las)} | ${peer.speed} | ${peer.source} |`,
  )
  return ['| system | test | UPOS | lemma | UAS | LAS | words/s | source |', '|---|---|---|---|---|---|---|---|', ...ours, ...others].join(
    '\n',
  )
}

const thousands = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')

const rows = <T>(record: Readonly<Record<string, T>>): (readonly [string, T])[] => Object.entries(record)

const comparisonTable = (comparisons: Comparisons): string =>
  table(
    'model, test',
    rows(comparisons).flatMap(([model, tests]) => rows(tests).map(([test, scores]) => [`${model}: ${test}`, scores] as const)),
  )

const languageSection = (results: Results): string => {
  const comparisons = readComparisons(results.language)
  const parts = [
    `## ${results.language}\n\nModel file ${results.megabytes.toFixed(2)} MB compressed, loaded in ${results.loadMilliseconds} ms of processor time (decompression included), tag and lemma ${thousands(results.speed.tag)} words/s, parse ${thousands(results.speed.parse)} words/s (processor time of one core, warm), trained in ${results.trainingMinutes} minutes of processor time. SHA-256 \`${results.sha256}\`.`,
    `Trained on ${results.treebanks.map((one) => `${one.name} (${thousands(one.words)} words, ${one.licence})`).join(', ')}.`,
    `Gold tokens, predicted tags:\n\n${table('test', rows(results.goldTokens))}`,
    `Gold tokens, gold tags:\n\n${table('test', rows(results.goldTags))}`,
    `From raw text (F1 by the rules of CoNLL 2018):\n\n${rawTable(rows(results.rawText))}`,
    `Rough text (gold tokens, predicted tags):\n\n${table(
      'test',
      rows(results.rough).flatMap(([kind, tests]) => rows(tests).map(([test, scores]) => [`${test}, ${kind}`, scores] as const)),
    )}`,
  ]
  if (rows(comparisons).length > 0) parts.push(`Models for comparison, not shipped:\n\n${comparisonTable(comparisons)}`)
  return parts.join('\n\n')
}

/** The text of `scores.md`, from the tracked results. */
export const renderScores = (): string => {
  const results = LANGUAGES.map(readResults).filter((one) => one !== null)
  return [
    '# Scores of the syntax models\n\nWritten by `npm run train -- it` and `npm run train -- en`; do not edit. LAS compares relations without subtypes, as CoNLL 2018 does. No test sentence is in any training data. Our news is scored in its own conventions, which the engine asks for; the other tests in those of the other treebanks (`npm run -s parse -- … --treebanks`).',
    `## Beside others\n\nGold tokens, predicted tags. Others were trained on the full Italian ISDT (276,014 words), whose licence forbids commercial use; ours on open treebanks only.\n\n${peers(results)}`,
    ...results.map(languageSection),
    readFileSync(TRIED, 'utf8').trim(),
    '',
  ].join('\n\n')
}

export const writeScores = (): void => writeFileSync(SCORES, renderScores())
