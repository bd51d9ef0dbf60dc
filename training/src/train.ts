import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { en, it } from '@tavolo/languages'
import { writeModelFile } from './model/write-model-file.ts'
import { measureModel, openModels, scoreTests } from './report/measure-model.ts'
import { readComparisons, writeComparisons, writeResults } from './report/results.ts'
import { writeCard } from './report/write-card.ts'
import { LANGUAGES, writeScores } from './report/write-scores.ts'
import { trainLanguage } from './train-language.ts'
import { readCorpus } from './treebank/corpus.ts'

const PACKS = { it, en }

const USAGE = `Usage: npm run train -- LANGUAGE [--compare]
  LANGUAGE   ${LANGUAGES.join(' or ')}: trains the shipped model, measures it and rewrites training/scores.md
  --compare  trains models for comparison instead, which are measured and not shipped`

const log = (line: string): void => {
  const { user, system } = process.cpuUsage()
  console.log(`${((user + system) / 1e6).toFixed(0).padStart(5)} s  ${line}`)
}

type Code = (typeof LANGUAGES)[number]

const train = (code: Code): void => {
  const pack = PACKS[code]
  const corpus = readCorpus(code, { nonCommercial: false, without: [] })
  for (const { treebank, sentences, words } of corpus.treebanks)
    log(`${treebank.name}: ${sentences} sentences, ${words} words, ${treebank.licence}`)
  const packed = gzipSync(writeModelFile(trainLanguage(pack, corpus, log)), { level: 9 })
  const { user, system } = process.cpuUsage()
  const minutes = Math.round((user + system) / 6e6) / 10
  const folder = new URL(`../../languages/src/${code}/syntax/`, import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${code}.model.gz`, folder), packed)
  const results = measureModel(packed, pack, corpus, minutes)
  writeResults(results)
  writeCard(results, folder)
  for (const [test, scores] of Object.entries(results.goldTokens))
    log(`${test}: UPOS ${scores.upos} lemma ${scores.lemma} UAS ${scores.uas} LAS ${scores.las}`)
}

/** Models that answer a question and are not shipped: PUD as an unseen test, and what the non-commercial treebanks would add. */
const compare = (code: Code): void => {
  const settings = [
    { name: 'open treebanks without PUD', nonCommercial: false, without: [`${code}_pud`] },
    ...(code === 'it' ? [{ name: 'all treebanks, non-commercial ones too', nonCommercial: true, without: [] }] : []),
  ]
  const comparisons = { ...readComparisons(code) }
  for (const { name, nonCommercial, without } of settings) {
    log(name)
    const corpus = readCorpus(code, { nonCommercial, without })
    const models = openModels(writeModelFile(trainLanguage(PACKS[code], corpus, log)))
    comparisons[name] = scoreTests(models, corpus.tests)
    writeComparisons(code, comparisons)
  }
}

const [code, option] = process.argv.slice(2)
if (!LANGUAGES.some((language) => language === code) || (option !== undefined && option !== '--compare')) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  if (option === '--compare') compare(code as Code)
  else train(code as Code)
  writeScores()
}
