import type { Conventions } from '../engine.ts'
import { hangCommas } from '../harmonise/commas.ts'
import { harmoniseFeatures } from '../harmonise/features.ts'
import { harmoniseItalian } from '../harmonise/italian.ts'
import { sentenceKey, type TreebankSentence } from './sentence.ts'
import { straighten } from './straighten.ts'
import { readTreebank, readTreebankFile, TREEBANKS, type Treebank } from './treebanks.ts'

export interface TestSet {
  readonly name: string
  /** Those that it is annotated by, and scored in. */
  readonly conventions: Conventions
  readonly sentences: readonly TreebankSentence[]
}

export interface Corpus {
  readonly sentences: readonly TreebankSentence[]
  readonly treebanks: readonly { readonly treebank: Treebank; readonly sentences: number; readonly words: number }[]
  readonly tests: readonly TestSet[]
  /** Keys of all test sentences: none of them may be trained on. */
  readonly held: ReadonlySet<string>
}

const TESTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  it: [
    ['Tavolo_Italian-News', 'it_tavolonews-ud-test'],
    ['UD_Italian-ISDT', 'it_isdt-ud-test'],
  ],
  en: [
    ['Tavolo_English-News', 'en_tavolonews-ud-test'],
    ['UD_English-EWT', 'en_ewt-ud-test'],
  ],
}

/** Treebanks whose FEATS the others are brought to; English treebanks agree already. */
const REFERENCE: Readonly<Record<string, ReadonlySet<string>>> = {
  it: new Set(['it_twittiro', 'it_valico', 'it_tavolonews']),
}

export interface CorpusOptions {
  /** Also treebanks that forbid commercial use: such a model is for comparison and is not shipped. */
  readonly nonCommercial: boolean
  /** Names of treebanks that are held out as further test sets. */
  readonly without: readonly string[]
}

const openTest = ([folder, file]: readonly [string, string]): TestSet => ({
  name: file.slice(0, file.indexOf('-')),
  conventions: file.includes('_tavolonews') ? 'news' : 'treebanks',
  sentences: readTreebankFile(folder, file, file).map(straighten),
})

/** Reads, harmonises and dedupes what one language is trained on, and its test sets. */
export const readCorpus = (language: string, options: CorpusOptions): Corpus => {
  const all = (Object.values(TREEBANKS) as Treebank[]).filter((treebank) => treebank.name.startsWith(`${language}_`))
  const heldOut = all.filter((treebank) => options.without.includes(treebank.name))
  const tests = [
    ...(TESTS[language] ?? []).map(openTest),
    ...heldOut.map((treebank) => ({
      name: treebank.name,
      conventions: 'treebanks' as const,
      sentences: readTreebank(treebank).map(straighten),
    })),
  ]
  if (tests.length === 0) throw new Error(`There are no treebanks for the language "${language}".`)
  const held = new Set(tests.flatMap((test) => test.sentences.map(sentenceKey)))
  const seen = new Set(held)
  const harmonise = (sentence: TreebankSentence): TreebankSentence => {
    if (language !== 'it') return sentence
    return sentence.conventions === 'news' ? harmoniseItalian(sentence) : hangCommas(harmoniseItalian(sentence))
  }
  const sentences: TreebankSentence[] = []
  const treebanks: { treebank: Treebank; sentences: number; words: number }[] = []
  for (const treebank of all) {
    if (heldOut.includes(treebank) || !(treebank.open || options.nonCommercial)) continue
    const kept = readTreebank(treebank)
      .map(straighten)
      .map(harmonise)
      .filter((sentence) => {
        const key = sentenceKey(sentence)
        if (seen.has(key)) return false
        seen.add(key)
        return true
      })
    treebanks.push({ treebank, sentences: kept.length, words: kept.reduce((sum, sentence) => sum + sentence.form.length, 0) })
    sentences.push(...kept)
  }
  return {
    sentences: language === 'it' ? harmoniseFeatures(sentences, REFERENCE.it as ReadonlySet<string>) : sentences,
    treebanks,
    tests,
    held,
  }
}
