import type { Damage, Document, Report, Sentence } from '../document/index.ts'
import type { Writing } from '../language/index.ts'
import { cutTokens } from './cut-tokens.ts'
import { damageBookOf } from './damage-book.ts'
import { findFragments } from './find-fragments.ts'
import { findParagraphs } from './find-paragraphs.ts'
import { findSlips } from './find-slips.ts'
import { markSentences } from './mark-sentences.ts'
import { pairQuotations } from './pair-quotations.ts'
import { bookOf } from './spelling.ts'
import { TokenColumns } from './token-columns.ts'

/** Words after which a sentence is cut, whatever it says: rules look back and forth in a sentence, and must end. */
const LONGEST = 512

const endless = (tokens: TokenColumns, at: number): Damage => ({
  start: tokens.startOf(at),
  end: tokens.endOf(at),
  kind: 'endless-sentence',
  message: `a sentence of more than ${LONGEST} words is cut here`,
})

/**
 * Cuts a report into paragraphs, sentences and words (Universal Dependencies words), pairs its quotation marks and flags its damage.
 * Never throws: any string is a text. Offsets are those of the untouched text.
 */
export const cutText = (report: Report, writing: Writing): Document => {
  const { text } = report
  const book = bookOf(writing)
  book.makeRoom()
  const tokens = new TokenColumns((text.length >> 2) + 16, book.known)
  const paragraphs = findParagraphs(text).map((span) => {
    const firstToken = tokens.count
    cutTokens(text, span, book, tokens)
    return { ...span, firstToken, endToken: tokens.count }
  })
  const roles = new Uint8Array(tokens.count)
  const quotations = pairQuotations(text, paragraphs, tokens, roles)
  const opens = new Uint8Array(tokens.count)
  const damageBook = damageBookOf(writing.damage)
  const damages: Damage[] = []
  const sentences: Sentence[] = []
  const sentenceOf = new Int32Array(tokens.count)
  for (const [paragraph, { firstToken, endToken }] of paragraphs.entries()) {
    markSentences(text, firstToken, endToken, tokens, roles, book, opens)
    findSlips(text, firstToken, endToken, tokens, opens, damageBook, damages)
    const firstSentence = sentences.length
    for (let first = firstToken; first < endToken; ) {
      let end = first + 1
      while (end < endToken && opens[end] === 0 && end - first < LONGEST) end++
      if (end < endToken && opens[end] === 0) damages.push(endless(tokens, end))
      sentenceOf.fill(sentences.length, first, end)
      sentences.push({ start: tokens.startOf(first), end: tokens.endOf(end - 1), firstToken: first, endToken: end, paragraph })
      first = end
    }
    findFragments(text, sentences.slice(firstSentence), tokens, damageBook, damages)
  }
  const spans = paragraphs.map(({ start, end }) => ({ start, end }))
  return { report, text, paragraphs: spans, sentences, tokens: tokens.finish(sentenceOf), quotations, damages }
}
