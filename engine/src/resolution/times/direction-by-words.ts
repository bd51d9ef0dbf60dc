import type { Document } from '../../document/index.ts'
import type { DirectionCues, TimeTables } from '../../language/index.ts'
import type { TimeMention } from '../../mentions/index.ts'
import { type Direction, UNKNOWN } from './direction.ts'

/** Words on either side that are looked at. */
const REACH = 24
/** What a border costs on the way to a cue, in words. */
const CLAUSE_BORDER = 5
const COMMA = 2
/** Words whose ending has been looked at are remembered up to this many. */
const REMEMBERED = 20000

interface CueBook {
  /** Listed words, and others as they are met. */
  readonly words: Map<string, -1 | 0 | 1>
  readonly openers: ReadonlySet<string>
  readonly helpers: ReadonlySet<string>
  readonly exceptions: ReadonlySet<string>
  readonly cues: DirectionCues
}

const books = new WeakMap<DirectionCues, CueBook>()

/** Direction by the nearest word of the sentence that shows tense: a word of the lists or a verb by its ending. */
export function directionByWords(mention: TimeMention, document: Document, tables: TimeTables): Direction {
  const book = bookOf(tables.direction)
  const sentence = document.sentences[document.tokens.sentence[mention.first] ?? 0]
  if (!sentence) return UNKNOWN
  const back = nearest(mention.first - 1, sentence.firstToken - 1, -1, document, book)
  const ahead = nearest(mention.end, sentence.endToken, 1, document, book)
  const best = ahead && (!back || ahead.cost < back.cost) ? ahead : back
  if (!best) return UNKNOWN
  const word = document.tokens.form[best.token] ?? ''
  return {
    sign: best.sign,
    sure: best.cost <= CLAUSE_BORDER,
    beside: best.token === mention.first - 1,
    reason: `told as ${best.sign < 0 ? 'past' : 'to come'} («${word}»)`,
  }
}

interface Cue {
  readonly token: number
  readonly sign: -1 | 1
  readonly cost: number
}

function nearest(from: number, to: number, step: 1 | -1, document: Document, book: CueBook): Cue | null {
  const { lower, form, sentence } = document.tokens
  let cost = 0
  for (let i = from; i !== to && cost <= REACH; i += step) {
    const word = lower[i] ?? ''
    cost += word === ',' ? COMMA : book.openers.has(word) ? CLAUSE_BORDER : 1
    // A name is no verb: "gli Stati Uniti", "the United Nations".
    const sign = word === form[i] || i === document.sentences[sentence[i] ?? 0]?.firstToken ? cueOf(word, book) : 0
    if (sign < 0 && isHelpedAhead(i, document, book)) return { token: i, sign: 1, cost }
    if (sign !== 0) return { token: i, sign, cost }
  }
  return null
}

/** True for the participle of "will be held": its auxiliary looks ahead. */
function isHelpedAhead(token: number, document: Document, book: CueBook): boolean {
  for (let i = token - 1; i >= 0 && i >= token - 3; i--) if (book.helpers.has(document.tokens.lower[i] ?? '')) return true
  return false
}

/** -1, 0 or 1 for a word in lower case. */
function cueOf(word: string, book: CueBook): -1 | 0 | 1 {
  const known = book.words.get(word)
  if (known !== undefined) return known
  const sign = cueByEnding(word, book)
  if (book.words.size < REMEMBERED) book.words.set(word, sign)
  return sign
}

function cueByEnding(word: string, book: CueBook): -1 | 0 | 1 {
  if (word.length < 4 || book.exceptions.has(word)) return 0
  for (const ending of book.cues.futureEndings) if (word.length > ending.length + 1 && word.endsWith(ending)) return 1
  for (const ending of book.cues.pastEndings) if (word.length > ending.length + 1 && word.endsWith(ending)) return -1
  return 0
}

function bookOf(cues: DirectionCues): CueBook {
  const known = books.get(cues)
  if (known) return known
  const words = new Map<string, -1 | 0 | 1>()
  for (const word of cues.pastWords) words.set(word, -1)
  for (const word of cues.futureWords) words.set(word, 1)
  const book = {
    words,
    helpers: new Set(cues.futureHelpers),
    openers: new Set(cues.clauseOpeners),
    exceptions: new Set(cues.exceptions),
    cues,
  }
  books.set(cues, book)
  return book
}
