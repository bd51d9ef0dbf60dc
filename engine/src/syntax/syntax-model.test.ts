import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Syntax, Tokens } from '../document/index.ts'
import { emptySyntax, openSyntaxModel, type SyntaxModel } from './index.ts'

const bytesOf = (language: string): Uint8Array =>
  gunzipSync(readFileSync(new URL(`../../../languages/src/${language}/syntax/${language}.model.gz`, import.meta.url)))

const models: Readonly<Record<string, SyntaxModel>> = { it: openSyntaxModel(bytesOf('it')), en: openSyntaxModel(bytesOf('en')) }

const tokensOf = (words: readonly string[]): Tokens => ({
  count: words.length,
  start: new Int32Array(words.length),
  end: new Int32Array(words.length),
  form: words,
  lower: words.map((word) => word.toLowerCase()),
  sentence: new Int32Array(words.length),
  word: Int32Array.from(words, (_, i) => i),
  vocabulary: { form: words, lower: words.map((word) => word.toLowerCase()) },
})

const read = (language: string, words: readonly string[], model = models[language]): Syntax => {
  const tokens = tokensOf(words)
  const syntax = emptySyntax(words.length)
  model?.tag(tokens, 0, words.length, syntax)
  model?.parse(tokens, 0, words.length, syntax)
  return syntax
}

/** `dependent <relation head` for each word asked for. */
const arcs = (language: string, text: string, model = models[language]): string[] => {
  const words = text.split(' ')
  const syntax = read(language, words, model)
  return words.map((word, i) => `${word} <${syntax.relation[i]} ${words[syntax.head[i] as number] ?? 'ROOT'}`)
}

const isTree = (syntax: Syntax): boolean => {
  const roots = [...syntax.head].filter((head) => head === -1).length
  return (
    roots === 1 &&
    [...syntax.head].every((_, i) => {
      let at = i
      for (let steps = 0; at >= 0; steps += 1) {
        if (steps > syntax.head.length) return false
        at = syntax.head[at] as number
      }
      return at === -1
    })
  )
}

describe('the Italian model', () => {
  it('finds the speaker before and behind the verb', () => {
    expect(arcs('it', 'Il ministro ha detto che i colloqui continueranno .')).toEqual(
      expect.arrayContaining(['ministro <nsubj detto', 'ha <aux detto', 'continueranno <ccomp detto', 'colloqui <nsubj continueranno']),
    )
    expect(arcs('it', 'Lo ha detto un portavoce di il governo .')).toContain('portavoce <nsubj detto')
  })

  it('hangs prepositions on their noun and places on their verb', () => {
    expect(arcs('it', 'I ministri si incontreranno a Ginevra in gennaio .')).toEqual(
      expect.arrayContaining(['ministri <nsubj incontreranno', 'Ginevra <obl incontreranno', 'a <case Ginevra', '. <punct incontreranno']),
    )
  })

  it('gives lemmas and verb forms', () => {
    const syntax = read('it', ['I', 'ministri', 'hanno', 'parlato', '.'])
    expect(syntax.upos).toEqual(['DET', 'NOUN', 'AUX', 'VERB', 'PUNCT'])
    expect(syntax.lemma).toEqual(['il', 'ministro', 'avere', 'parlare', '.'])
    expect(syntax.features[3]).toContain('VerbForm=Part')
  })
})

describe('the English model', () => {
  it('finds the speaker, the content and the negation', () => {
    expect(arcs('en', 'The minister said that the talks will not continue .')).toEqual(
      expect.arrayContaining(['minister <nsubj said', 'continue <ccomp said', 'talks <nsubj continue', 'not <advmod continue']),
    )
  })

  it('hangs a date on its month as our news does, or on its day as the other treebanks do', () => {
    const text = 'On May 9 the talks resumed .'
    expect(arcs('en', text)).toEqual(expect.arrayContaining(['May <obl resumed', '9 <nummod May']))
    expect(arcs('en', text, openSyntaxModel(bytesOf('en'), 'treebanks'))).toContain('9 <obl resumed')
  })

  it('tells the passive from the active', () => {
    expect(arcs('en', 'The agreement was signed by both governments .')).toEqual(
      expect.arrayContaining(['agreement <nsubj:pass signed', 'was <aux:pass signed', 'by <case governments']),
    )
  })
})

describe('any model', () => {
  it('gives the same answer twice, and the same alone as after other sentences', () => {
    const words = 'Il presidente ha incontrato il ministro a Roma .'.split(' ')
    const before = read('it', words)
    read('it', 'Una frase del tutto diversa con parole mai viste : xqzt , brumf .'.split(' '))
    expect(read('it', words)).toEqual(before)
  })

  it('draws one tree over anything', () => {
    const strange = [
      ['.'],
      ['"', ',', '!'],
      ['\ud800', '\u200b', '\u202e', 'x'.repeat(100_000)],
      Array.from({ length: 2_000 }, (_, i) => (i % 7 === 0 ? ',' : `parola${i}`)),
      Array.from({ length: 1_300 }, () => '.'),
      'IL PRESIDENTE VOLA A MOSCA PER I COLLOQUI'.split(' '),
    ]
    for (const words of strange) for (const language of ['it', 'en']) expect(isTree(read(language, words))).toBe(true)
  })

  it('keeps its margins between 0 and 1', () => {
    for (const margin of read('en', 'Talks resumed in Geneva , officials said .'.split(' ')).margin) {
      expect(margin).toBeGreaterThanOrEqual(0)
      expect(margin).toBeLessThanOrEqual(1)
    }
  })

  it('has flat memory over many sentences of new words', () => {
    for (let n = 0; n < 30_000; n += 8)
      read(
        'en',
        Array.from({ length: 8 }, (_, i) => `w${n + i}`),
      )
    const before = process.memoryUsage().heapUsed
    for (let n = 0; n < 60_000; n += 8)
      read(
        'en',
        Array.from({ length: 8 }, (_, i) => `v${n + i}`),
      )
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(120)
  }, 180_000)
})

describe('a file that is no model', () => {
  it('is refused with the reason', () => {
    expect(() => openSyntaxModel(new Uint8Array(100))).toThrow(/does not begin with TAVOLO-SYNTAX/)
    const bytes = Uint8Array.from(bytesOf('it'))
    expect(() => openSyntaxModel(bytes.subarray(0, bytes.length - 1000))).toThrow(/cut short or damaged/)
    bytes[13] = 99
    expect(() => openSyntaxModel(bytes)).toThrow(/format 99/)
    expect(() => openSyntaxModel(new Uint8Array(0))).toThrow(TypeError)
  })
})
