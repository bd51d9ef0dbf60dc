import type { Syntax, Tokens, Vocabulary } from '../document/index.ts'
import { type Conventions, conventionNumber } from './conventions.ts'
import { FeatureChooser } from './feature-chooser.ts'
import { Lemmatiser } from './lemmatiser.ts'
import { indexLexicon } from './lexical-knowledge.ts'
import { mendTags } from './mend-tags.ts'
import type { ModelData } from './model-data.ts'
import { readModelFile } from './model-file.ts'
import { Parser } from './parser.ts'
import { MAX_WORDS, ParserInput } from './parser-input.ts'
import { markKind } from './punctuation.ts'
import { PunctuationAttacher } from './punctuation-attacher.ts'
import { keepOneRoot } from './single-root.ts'
import { Tagger } from './tagger.ts'
import { UPOS, uposNumber } from './upos.ts'
import type { Word } from './word.ts'

/**
 * Tags, lemmas and arcs for one language. `first` and `end` bound the tokens of one sentence; results are written into the columns
 * of `out` at the same indices. A model keeps buffers of its own: one at a time, not for two threads.
 */
export interface SyntaxModel {
  /** BCP 47 code. */
  readonly language: string
  /** Fills `upos`, `features` and `lemma`. */
  tag(tokens: Tokens, first: number, end: number, out: Syntax): void
  /** Fills `head` (indices into the document, -1 for the root), `relation` and `margin`; needs the tags. */
  parse(tokens: Tokens, first: number, end: number, out: Syntax): void
}

/** Columns without any reading: what there is of a language without a model. */
export const emptySyntax = (count: number): Syntax => ({
  upos: new Array<string>(count).fill(''),
  features: new Array<string>(count).fill('_'),
  lemma: new Array<string>(count).fill(''),
  head: new Int32Array(count).fill(-2),
  relation: new Array<string>(count).fill(''),
  margin: new Float32Array(count),
})

const PUNCT = uposNumber('PUNCT')

/** Entry of the confidence table for the lead of a transition: finer where leads are small. */
export const confidenceEntry = (lead: number): number => Math.min(15, Math.floor(Math.sqrt(lead) / 2.5))

class TrainedModel implements SyntaxModel {
  readonly language: string
  readonly #data: ModelData
  readonly #tagger: Tagger
  readonly #features: FeatureChooser
  readonly #lemmatiser: Lemmatiser
  readonly #parser: Parser
  readonly #input: ParserInput
  readonly #words: Word[] = []
  #vocabulary: Vocabulary | null = null
  /** Described words by their number in the vocabulary. */
  #known: Word[] = []
  readonly #tags = new Uint8Array(MAX_WORDS)
  readonly #chosen = new Uint16Array(MAX_WORDS)
  readonly #attacher = new PunctuationAttacher()
  readonly #tree = {
    count: 0,
    convention: 1,
    head: new Int32Array(MAX_WORDS),
    relation: new Int32Array(MAX_WORDS),
    tag: new Int32Array(MAX_WORDS),
    lower: new Int32Array(MAX_WORDS),
    mark: new Int32Array(MAX_WORDS),
  }
  readonly #kinds = new Uint8Array(MAX_WORDS)
  readonly #parataxis: number
  readonly #punct: number

  constructor(data: ModelData, conventions: Conventions) {
    const knowledge = indexLexicon(data)
    this.language = data.language
    this.#data = data
    this.#tagger = new Tagger(data, knowledge)
    this.#features = new FeatureChooser(data, knowledge)
    this.#lemmatiser = new Lemmatiser(data, knowledge)
    this.#parser = new Parser(data)
    this.#input = new ParserInput()
    this.#input.convention = conventionNumber(conventions)
    this.#parataxis = Math.max(0, data.relations.indexOf('parataxis'))
    this.#punct = Math.max(0, data.relations.indexOf('punct'))
  }

  tag(tokens: Tokens, first: number, end: number, out: Syntax): void {
    for (let at = first; at < end; at += MAX_WORDS) this.#tagStretch(tokens, at, Math.min(end, at + MAX_WORDS), out)
  }

  parse(tokens: Tokens, first: number, end: number, out: Syntax): void {
    let root = -1
    for (let at = first; at < end; at += MAX_WORDS) {
      const found = this.#parseStretch(tokens, at, Math.min(end, at + MAX_WORDS), out)
      if (root < 0) root = found
      else {
        out.head[found] = root
        out.relation[found] = 'parataxis'
      }
    }
  }

  #tagStretch(tokens: Tokens, first: number, end: number, out: Syntax): void {
    const words = this.#words
    const tags = this.#tags
    const chosen = this.#chosen
    const count = end - first
    if (this.#tagger.makeRoom(count) || tokens.vocabulary !== this.#vocabulary) this.#known = []
    this.#vocabulary = tokens.vocabulary
    for (let i = 0; i < count; i += 1) words[i] = this.#known[tokens.word[first + i] as number] ?? this.#describe(tokens, first + i)
    this.#tagger.tag(words, count, this.#input.convention, tags)
    mendTags(words, count, tags)
    this.#features.choose(words, tags, count, chosen)
    for (let i = 0; i < count; i += 1) {
      const tag = tags[i] as number
      const features = chosen[i] as number
      out.upos[first + i] = UPOS[tag] as string
      out.features[first + i] = this.#data.features[features] as string
      out.lemma[first + i] = this.#lemmatiser.lemma(words[i] as Word, tag, features)
    }
  }

  #describe({ word, form, lower }: Tokens, at: number): Word {
    const described = this.#tagger.word(form[at] as string, lower[at] as string)
    this.#known[word[at] as number] = described
    return described
  }

  #parseStretch(tokens: Tokens, first: number, end: number, out: Syntax): number {
    const input = this.#input
    input.clear()
    for (let i = first; i < end; i += 1) {
      input.add(tokens.lower[i] as string, out.lemma[i] as string, out.upos[i] as string, out.features[i] as string)
    }
    input.close()
    if (input.count === 0) return onlyMarks(first, end, out)
    this.#parser.parse(input)
    keepOneRoot(input, this.#parser.state, this.#parataxis)
    this.#fillTree(tokens, first, end)
    this.#attacher.attach(this.#tree, this.#kinds, this.#data.punctuationWeights)
    return this.#write(first, end, out)
  }

  /** Arcs between the rows of the parser become arcs between the tokens of the sentence. */
  #fillTree(tokens: Tokens, first: number, end: number): void {
    const tree = this.#tree
    const input = this.#input
    const { state } = this.#parser
    tree.count = end - first
    tree.convention = input.convention
    tree.head.fill(-2, 0, tree.count)
    for (let row = 0; row < input.count; row += 1) {
      const i = input.token[row] as number
      const head = state.head[row] as number
      tree.mark[i] = 0
      this.#kinds[i] = 0
      tree.lower[i] = input.lower[row] as number
      tree.tag[i] = input.tag[row] as number
      tree.head[i] = head === input.count ? -1 : (input.token[head] as number)
      tree.relation[i] = state.relation[row] as number
    }
    for (let i = 0; i < tree.count; i += 1) {
      if (tree.head[i] !== -2) continue
      const form = tokens.lower[first + i] as string
      tree.lower[i] = input.hash(form)
      tree.mark[i] = (tree.lower[i] as number) | 1
      tree.tag[i] = PUNCT
      tree.relation[i] = this.#punct
      this.#kinds[i] = markKind(form)
    }
  }

  #write(first: number, end: number, out: Syntax): number {
    const tree = this.#tree
    const { relations } = this.#data
    let root = first
    for (let i = first; i < end; i += 1) {
      const head = tree.head[i - first] as number
      if (head < 0) root = i
      out.head[i] = head < 0 ? -1 : first + head
      out.relation[i] = head < 0 ? 'root' : (relations[tree.relation[i - first] as number] as string)
      out.margin[i] = 1
    }
    for (let row = 0; row < this.#input.count; row += 1) {
      const entry = confidenceEntry(this.#parser.lead[row] as number)
      out.margin[first + (this.#input.token[row] as number)] = (this.#data.confidence[entry] as number) / 255
    }
    return root
  }
}

/** A sentence without any word: the first mark is the root. */
const onlyMarks = (first: number, end: number, out: Syntax): number => {
  for (let i = first; i < end; i += 1) {
    out.head[i] = i === first ? -1 : first
    out.relation[i] = i === first ? 'root' : 'punct'
    out.margin[i] = 1
  }
  return first
}

/**
 * Opens a model from the decompressed bytes of its file.
 * Throws a TypeError where the bytes are not a model of this version, or are cut short.
 */
export const openSyntaxModel = (bytes: Uint8Array, conventions: Conventions = 'news'): SyntaxModel =>
  new TrainedModel(readModelFile(bytes), conventions)
