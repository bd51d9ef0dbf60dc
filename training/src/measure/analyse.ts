import type { Syntax, Tokens } from '@tavolo/engine'
import { emptySyntax, type SyntaxModel } from '../engine.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'

/** The words of many sentences as the engine holds those of one report. */
export const tokensOf = (sentences: readonly TreebankSentence[]): { tokens: Tokens; ranges: { first: number; end: number }[] } => {
  const form = sentences.flatMap((sentence) => sentence.form)
  const sentence = new Int32Array(form.length)
  const ranges: { first: number; end: number }[] = []
  let at = 0
  sentences.forEach((one, index) => {
    ranges.push({ first: at, end: at + one.form.length })
    sentence.fill(index, at, at + one.form.length)
    at += one.form.length
  })
  const zeros = new Int32Array(form.length)
  const lower = form.map((word) => word.toLowerCase())
  const word = Int32Array.from(form, (_, i) => i)
  return { tokens: { count: form.length, start: zeros, end: zeros, form, lower, sentence, word, vocabulary: { form, lower } }, ranges }
}

/** Tags and parses sentences with a model; `goldTags` keeps the tags, FEATS and lemmas that they have. */
export const analyse = (model: SyntaxModel, sentences: readonly TreebankSentence[], goldTags = false): TreebankSentence[] => {
  const { tokens, ranges } = tokensOf(sentences)
  const syntax = emptySyntax(tokens.count)
  return sentences.map((sentence, index) => {
    const { first, end } = ranges[index] as { first: number; end: number }
    if (goldTags) copyTags(sentence, first, syntax)
    else model.tag(tokens, first, end, syntax)
    model.parse(tokens, first, end, syntax)
    return {
      ...sentence,
      upos: syntax.upos.slice(first, end),
      features: syntax.features.slice(first, end),
      lemma: syntax.lemma.slice(first, end),
      head: Array.from(syntax.head.subarray(first, end), (head) => (head < 0 ? -1 : head - first)),
      relation: syntax.relation.slice(first, end),
    }
  })
}

const copyTags = (sentence: TreebankSentence, first: number, syntax: Syntax): void => {
  for (let i = 0; i < sentence.form.length; i += 1) {
    syntax.upos[first + i] = sentence.upos[i] as string
    syntax.features[first + i] = sentence.features[i] as string
    syntax.lemma[first + i] = sentence.lemma[i] as string
  }
}
