import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writing as english } from '../../../languages/src/en/writing.ts'
import { writing as italian } from '../../../languages/src/it/writing.ts'
import type { Report } from '../document/index.ts'
import { classAt, DIGIT, LETTER } from './characters.ts'
import { cutText } from './index.ts'

const reportOf = (text: string): Report => ({
  id: 'r',
  text,
  language: 'xx',
  publishedAt: null,
  publisher: null,
  title: null,
  url: null,
  sha256: '',
})
const scraps = [
  ...[
    '“',
    '”',
    '«',
    '»',
    '"',
    "'",
    '’',
    '‘',
    '.',
    '...',
    '…',
    '!',
    '?',
    ',',
    ';',
    ':',
    '-',
    '—',
    '(',
    ')',
    '%',
    '$',
    '€',
    '@',
    '#',
    '/',
    '\n',
    '\n\n',
    ' ',
    ' ',
  ],
  ...[
    'la',
    'NATO',
    'della',
    "dell'",
    'U.S.',
    'Mr.',
    "don't",
    'prenderlo',
    'Ha',
    'In',
    '10',
    '3,5',
    '16:30',
    '2022-01-10',
    'http://a.b/c',
    'a@b.it',
    'è',
    'è',
  ],
  ...['\ud83d', '\ude00', '😀', '\u200b', '\u00ad', '\u202e', '\ufeff', 'שלום', 'мир', '𝐀', '\0'],
]
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join('')),
)
const writings = { english, italian }
const languages = fc.constantFrom('english' as const, 'italian' as const)

describe('any text at all', () => {
  it('is cut into words that stand in order, inside their sentence and paragraph', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const { tokens, sentences, paragraphs } = cutText(reportOf(text), writings[language])
        let reached = 0
        for (let token = 0; token < tokens.count; token++) {
          const start = tokens.start[token] ?? -1
          const end = tokens.end[token] ?? -1
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(tokens.form[token]).not.toBe('')
          expect(tokens.lower[token]).toBe(tokens.form[token]?.toLowerCase())
          const sentence = sentences[tokens.sentence[token] ?? -1]
          expect(sentence && sentence.start <= start && end <= sentence.end).toBe(true)
          reached = end
        }
        for (const { start, end, paragraph } of sentences) {
          expect(start >= (paragraphs[paragraph]?.start ?? Infinity) && end <= (paragraphs[paragraph]?.end ?? -1)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('has its sentences share out the words without gap', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const { tokens, sentences } = cutText(reportOf(text), writings[language])
        let reached = 0
        for (const { firstToken, endToken } of sentences) {
          expect(firstToken).toBe(reached)
          expect(endToken).toBeGreaterThan(firstToken)
          reached = endToken
        }
        expect(reached).toBe(tokens.count)
      }),
    )
  })

  it('loses no letter and no digit', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const { tokens } = cutText(reportOf(text), writings[language])
        const covered = new Uint8Array(text.length)
        for (let token = 0; token < tokens.count; token++) covered.fill(1, tokens.start[token], tokens.end[token])
        for (let at = 0; at < text.length; at++) {
          const kind = classAt(text, at)
          if (kind === LETTER || kind === DIGIT) expect(covered[at]).toBe(1)
        }
      }),
    )
  })

  it('has quotations whose pieces lie in order inside them', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        for (const { start, end, pieces } of cutText(reportOf(text), writings[language]).quotations) {
          expect(pieces.length).toBeGreaterThan(0)
          let reached = start
          for (const piece of pieces) {
            expect(piece.start).toBeGreaterThanOrEqual(reached)
            expect(piece.end).toBeGreaterThan(piece.start)
            reached = piece.end
          }
          expect(end).toBeGreaterThanOrEqual(reached)
        }
      }),
    )
  })
})

describe('hostile text', () => {
  const hostile: Record<string, string> = {
    'a word of 100,000 letters': 'a'.repeat(100_000),
    'a word of 100,000 apostrophes and letters': "l'a".repeat(50_000),
    'a word of 100,000 stops and letters': 'a.b'.repeat(50_000),
    'thousands of nested quotation marks': '“a '.repeat(20_000) + '”'.repeat(20_000),
    'thousands of straight marks': ' "a'.repeat(20_000),
    'thousands of single marks': " 'a".repeat(20_000),
    '2 MB without a space or a stop': 'abcdefgh'.repeat(250_000),
    '2 MB of digits and separators': '1,'.repeat(1_000_000),
    'a flood of signs for mail': 'a@'.repeat(100_000),
    'lone surrogates': '\ud800'.repeat(100_000),
    'a flood of paragraphs with an open mark': '“a\n'.repeat(50_000),
  }
  for (const [name, text] of Object.entries(hostile)) {
    it(`is read in linear time: ${name}`, () => {
      const began = performance.now()
      cutText(reportOf(text), italian)
      cutText(reportOf(text), english)
      expect(performance.now() - began).toBeLessThan(5000)
    })
  }
})
