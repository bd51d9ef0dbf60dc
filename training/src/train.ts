import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { ARC_ROW_BITS, type ModelData, openSyntaxModel } from './engine.ts'
import { countRelations } from './learn/relations.ts'
import { jackknife, trainTags } from './learn/tag-model.ts'
import { trainParser } from './learn/train-parser.ts'
import { analyse } from './measure/analyse.ts'
import { scoreWords } from './measure/score.ts'
import { quantise } from './model/quantise.ts'
import { writeModelFile } from './model/write-model-file.ts'
import { sentenceKey, wordCount } from './treebank/sentence.ts'
import { straighten } from './treebank/straighten.ts'
import { readTreebank, readTreebankFile, TREEBANKS, type Treebank } from './treebank/treebanks.ts'

const [language = 'it'] = process.argv.slice(2)
const tests =
  language === 'it'
    ? [
        ['Tavolo_Italian-News', 'it_tavolonews-ud-test'],
        ['UD_Italian-ISDT', 'it_isdt-ud-test'],
      ]
    : [
        ['Tavolo_English-News', 'en_tavolonews-ud-test'],
        ['UD_English-EWT', 'en_ewt-ud-test'],
      ]
const testSets = tests.map(([folder, file]) => ({
  file: file as string,
  sentences: readTreebankFile(folder as string, file as string, file as string).map(straighten),
}))
const held = new Set(testSets.flatMap((set) => set.sentences.map(sentenceKey)))
const log = (line: string): void => console.log(`${(process.uptime()).toFixed(0)} s ${line}`)
const seen = new Set<string>()
const sentences = Object.values(TREEBANKS as Record<string, Treebank>)
  .filter((entry) => entry.name.startsWith(language) && entry.open)
  .flatMap((entry) => {
    const read = readTreebank(entry)
      .map(straighten)
      .filter((sentence) => {
        const key = sentenceKey(sentence)
        if (held.has(key) || seen.has(key)) return false
        seen.add(key)
        return true
      })
    log(`${entry.name}: ${read.length} sentences, ${wordCount(read)} words`)
    return entry.name.endsWith('tavolonews') ? [...read, ...read] : read
  })
const tagData = trainTags(sentences, [], 8, 1)
log('tags learned')
const tagged = jackknife(sentences, [], 5, 5)
log('jackknifed')
const table = countRelations(sentences)
const parser = trainParser(tagged, table, new Map(), { epochs: Number(process.argv[3] ?? 8), seed: 1, exploration: 0.9 }, log)
const data: ModelData = {
  language,
  ...tagData,
  relations: table.relations,
  allowedRelations: table.allowed,
  transitionRows: quantise(parser.transitions),
  arcRows: quantise(parser.arcs),
  treeRows: new Int8Array(0),
  confidence: Uint8Array.from({ length: 16 }, (_, i) => 128 + i * 8),
}
void ARC_ROW_BITS
const bytes = writeModelFile(data)
const packed = gzipSync(bytes, { level: 9 })
const folder = new URL(`../../languages/src/${language}/syntax/`, import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL(`${language}.model.gz`, folder), packed)
log(`model ${(packed.length / 1e6).toFixed(2)} MB`)
const model = openSyntaxModel(bytes)
for (const set of testSets) {
  console.log(set.file, JSON.stringify(scoreWords(set.sentences, analyse(model, set.sentences))))
  console.log(set.file, 'gold tags', JSON.stringify(scoreWords(set.sentences, analyse(model, set.sentences, true))))
}
for (let k = 0; k < 6; k += 1) {
  const { tokensOf } = await import('./measure/analyse.ts')
  const { emptySyntax } = await import('./engine.ts')
  const { tokens, ranges } = tokensOf(testSets[1]?.sentences ?? [])
  const syntax = emptySyntax(tokens.count)
  const t0 = performance.now()
  for (const r of ranges) model.tag(tokens, r.first, r.end, syntax)
  const t1 = performance.now()
  for (const r of ranges) model.parse(tokens, r.first, r.end, syntax)
  const t2 = performance.now()
  console.log('words/s tag', Math.round(tokens.count / (t1 - t0)) * 1000, 'parse', Math.round(tokens.count / (t2 - t1)) * 1000)
}
