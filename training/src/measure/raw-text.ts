import { cutText, type LanguagePack } from '@tavolo/engine'
import { emptySyntax, type SyntaxModel } from '../engine.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { alignWords, type PlacedWord } from './align.ts'
import { baseRelation, type Scores, universalFeatures } from './score.ts'

interface Analysed {
  readonly words: PlacedWord[]
  readonly upos: string[]
  readonly features: string[]
  readonly lemma: string[]
  /** Index among all words, -1 for a root. */
  readonly head: number[]
  readonly relation: string[]
}

/** Scores from raw text: F1 over words, which must be found first. */
export interface RawScores extends Scores {
  readonly wordF1: number
  readonly sentenceF1: number
}

const withoutSpace = (text: string): Int32Array => {
  const position = new Int32Array(text.length + 1)
  for (let i = 0; i < text.length; i += 1) position[i + 1] = (position[i] as number) + (/\s/.test(text.charAt(i)) ? 0 : 1)
  return position
}

const empty = (): Analysed => ({ words: [], upos: [], features: [], lemma: [], head: [], relation: [] })

const goldWords = (sentences: readonly TreebankSentence[]): { analysed: Analysed; ends: number[] } => {
  const analysed = empty()
  const ends: number[] = []
  let at = 0
  for (const sentence of sentences) {
    const first = analysed.words.length
    for (let i = 0; i < sentence.form.length; ) {
      const multiword = sentence.multiwords.find((range) => range.first === i)
      const stop = multiword?.end ?? i + 1
      const surface = (multiword?.form ?? (sentence.form[i] as string)).replace(/\s/g, '')
      for (; i < stop; i += 1) {
        analysed.words.push({ start: at, end: at + surface.length, form: sentence.form[i] as string, multiword: multiword !== undefined })
        analysed.upos.push(sentence.upos[i] as string)
        analysed.features.push(sentence.features[i] as string)
        analysed.lemma.push(sentence.lemma[i] as string)
        analysed.head.push((sentence.head[i] as number) < 0 ? -1 : first + (sentence.head[i] as number))
        analysed.relation.push(sentence.relation[i] as string)
      }
      at += surface.length
    }
    ends.push(at)
  }
  return { analysed, ends }
}

const systemWords = (text: string, pack: LanguagePack, model: SyntaxModel): { analysed: Analysed; ends: number[] } => {
  const report = { id: '', text, language: pack.code, publishedAt: null, publisher: null, title: null, url: null, sha256: '' }
  const { tokens, sentences } = cutText(report, pack.writing)
  const syntax = emptySyntax(tokens.count)
  const position = withoutSpace(text)
  const analysed = empty()
  for (const { firstToken, endToken } of sentences) {
    model.tag(tokens, firstToken, endToken, syntax)
    model.parse(tokens, firstToken, endToken, syntax)
  }
  let whole = { start: 0, end: 0 }
  for (let i = 0; i < tokens.count; i += 1) {
    const [start, end] = [tokens.start[i] as number, tokens.end[i] as number]
    const partOfOne = start === end && i > 0
    if (!partOfOne) whole = { start: position[start] as number, end: position[end] as number }
    const multiword = partOfOne || (i + 1 < tokens.count && tokens.start[i + 1] === tokens.end[i + 1])
    analysed.words.push({ ...whole, form: tokens.form[i] as string, multiword })
  }
  analysed.upos.push(...syntax.upos)
  analysed.features.push(...syntax.features)
  analysed.lemma.push(...syntax.lemma)
  analysed.head.push(...syntax.head)
  analysed.relation.push(...syntax.relation)
  return { analysed, ends: sentences.map(({ end }) => position[end] as number) }
}

/** The text of a test set as it was written, one sentence after the other, a new paragraph with each document. */
const textOf = (sentences: readonly TreebankSentence[]): string =>
  sentences.map((sentence, i) => sentence.text + (sentences[i + 1]?.documentId === sentence.documentId ? ' ' : '\n\n')).join('')

/** Cuts, tags and parses the raw text of a test set and compares it with the treebank. */
export const scoreRawText = (sentences: readonly TreebankSentence[], pack: LanguagePack, model: SyntaxModel): RawScores => {
  const { analysed: gold, ends: goldEnds } = goldWords(sentences)
  const { analysed: system, ends: systemEnds } = systemWords(textOf(sentences), pack, model)
  const pairs = alignWords(gold.words, system.words)
  const partner = new Int32Array(system.words.length).fill(-2)
  for (const [g, s] of pairs) partner[s] = g
  let [upos, ufeats, lemma, uas, las, full] = [0, 0, 0, 0, 0, 0]
  for (const [g, s] of pairs) {
    if (gold.upos[g] === system.upos[s]) upos += 1
    if (universalFeatures(gold.features[g] as string) === universalFeatures(system.features[s] as string)) ufeats += 1
    if (gold.lemma[g] === system.lemma[s] || gold.lemma[g] === '_') lemma += 1
    const head = system.head[s] as number
    if ((head < 0 ? -1 : (partner[head] as number)) !== gold.head[g]) continue
    uas += 1
    if (baseRelation(gold.relation[g] as string) === baseRelation(system.relation[s] as string)) las += 1
    if (gold.relation[g] === system.relation[s]) full += 1
  }
  const f1 = (right: number, a: number, b: number): number => Math.round((20000 * right) / Math.max(1, a + b)) / 100
  const words = (right: number): number => f1(right, gold.words.length, system.words.length)
  const goldSpans = new Set(goldEnds.map((end, i) => `${goldEnds[i - 1] ?? 0} ${end}`))
  const sentencesRight = systemEnds.filter((end, i) => goldSpans.has(`${systemEnds[i - 1] ?? 0} ${end}`)).length
  return {
    words: gold.words.length,
    wordF1: words(pairs.length),
    sentenceF1: f1(sentencesRight, goldEnds.length, systemEnds.length),
    upos: words(upos),
    ufeats: words(ufeats),
    lemma: words(lemma),
    uas: words(uas),
    las: words(las),
    lasWithSubtypes: words(full),
  }
}
