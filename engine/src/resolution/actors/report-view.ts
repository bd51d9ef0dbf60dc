import type { Document, Syntax, TokenRange } from '../../document/index.ts'
import type { ActorLexicon, ActorMention } from '../../mentions/index.ts'
import { publishingParty } from './publishing-party.ts'

/** A report with its mentions, looked up by token: what all of actor resolution reads. */
export interface ReportView {
  readonly document: Document
  readonly syntax: Syntax
  readonly lexicon: ActorLexicon
  readonly mentions: readonly ActorMention[]
  /** Token → index of the mention that covers it, -1 for none. */
  readonly at: Int32Array
  readonly lower: readonly string[]
  /** 1 for tokens between quotation marks. */
  readonly quoted: Uint8Array
  /** The party that publishes the report itself; null for the press. */
  readonly publisher: string | null
  /** Who says "we" outside quotations: those who put the text out together, else the publishing party; empty for the press. */
  readonly authors: readonly string[]
}

export const reportView = (
  document: Document,
  syntax: Syntax,
  mentions: readonly ActorMention[],
  lexicon: ActorLexicon,
  joint: readonly string[],
): ReportView => {
  const at = new Int32Array(document.tokens.count).fill(-1)
  mentions.forEach(({ first, end }, index) => {
    at.fill(index, first, end)
  })
  const { start, lower, count } = document.tokens
  const quoted = new Uint8Array(count)
  let token = 0
  for (const quotation of document.quotations) {
    while (token > 0 && (start[token] ?? 0) > quotation.start) token--
    while (token < count && (start[token] ?? 0) < quotation.start) token++
    for (let i = token; i < count && (start[i] ?? 0) < quotation.end; i++) quoted[i] = 1
  }
  const publisher = publishingParty(document.report.publisher, lexicon.tables.world)
  const authors = joint.length > 0 ? joint : publisher ? [publisher] : []
  return { document, syntax, lexicon, mentions, at, lower, quoted, publisher, authors }
}

export const mentionAt = (view: ReportView, token: number): ActorMention | null => view.mentions[view.at[token] ?? -1] ?? null

/** No phrase reaches farther from its head: what keeps endless sentences cheap. */
const LONGEST_REACH = 80

/** First and end token of the sentence that holds a token, as far as a phrase may reach in it. */
export const sentenceRange = (view: ReportView, token: number): TokenRange => {
  const sentence = view.document.sentences[view.document.tokens.sentence[token] ?? 0]
  return {
    first: Math.max(sentence?.firstToken ?? 0, token - LONGEST_REACH),
    end: Math.min(sentence?.endToken ?? 0, token + LONGEST_REACH),
  }
}

export const mentionsIn = (view: ReportView, { first, end }: TokenRange): ActorMention[] => {
  const found: ActorMention[] = []
  for (let i = first; i < end; ) {
    const mention = mentionAt(view, i)
    if (mention) found.push(mention)
    i = mention ? mention.end : i + 1
  }
  return found
}
