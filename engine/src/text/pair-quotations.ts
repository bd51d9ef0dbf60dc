import type { Quotation, Span } from '../document/index.ts'
import { classAt, DIGIT, LETTER, SURROGATE } from './characters.ts'
import { isStop } from './signs.ts'
import type { TokenColumns } from './token-columns.ts'

/** What a mark of quotation does, as a column over the tokens. */
export const OPENS = 1
export const CLOSES = 2

const SINGLE = 1
const DOUBLE = 2
const ANGLED = 3

interface Open {
  readonly family: number
  readonly start: number
  readonly depth: number
  readonly pieces: Span[]
  pieceStart: number
}

interface ParagraphTokens extends Span {
  readonly firstToken: number
  readonly endToken: number
}

const OPENING = new Set(['“', '«', '‘', '„', '‹', '‚', '‟', '``', '‘‘', '<<'])
const CLOSING = new Set(['”', '»', '’', '›', '’’', '>>'])
/** Emphasis of plain-text pages, before the first word. */
const MARKUP = new Set(['*', '**', '***', '>', '_', '__'])
const OPENING_BRACKETS = '([{-–—/'

/** Pairs the marks paragraph by paragraph, so that one lost mark never inverts the rest of the report. */
export const pairQuotations = (
  text: string,
  paragraphs: readonly ParagraphTokens[],
  tokens: TokenColumns,
  roles: Uint8Array,
): Quotation[] => {
  const found: Quotation[] = []
  let carried: Open | null = null
  let mark = 0
  for (const paragraph of paragraphs) {
    const marks: number[] = []
    for (let token = tokens.marks[mark]; token !== undefined && token < paragraph.endToken; token = tokens.marks[++mark]) marks.push(token)
    if (marks.length > 0) carried = new Pairing(text, paragraph, marks, tokens, roles, found).run(carried)
    else if (carried) {
      giveUp(carried, found)
      carried = null
    }
  }
  if (carried) giveUp(carried, found)
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** No closing mark came: the quotation ends with the last paragraph it was opened in. */
const giveUp = ({ start, pieces }: Open, found: Quotation[]): void => {
  const last = pieces[pieces.length - 1]
  if (last) found.push({ start, end: last.end, pieces, unclosed: true, depth: 0 })
}

const familyOf = (sign: string): number => {
  if ("'‘’‚‛`´′ʼʹ＇".includes(sign)) return SINGLE
  return '«»<<>>‹›'.includes(sign) ? ANGLED : DOUBLE
}

class Pairing {
  private readonly stack: Open[] = []
  private readonly openOf = [0, 0, 0, 0]
  private readonly text: string
  private readonly paragraph: ParagraphTokens
  private readonly marks: readonly number[]
  private readonly tokens: TokenColumns
  private readonly roles: Uint8Array
  private readonly found: Quotation[]
  private lastSingle = -1
  private readonly straight: number[] = []
  private straightRead = 0

  constructor(
    text: string,
    paragraph: ParagraphTokens,
    marks: readonly number[],
    tokens: TokenColumns,
    roles: Uint8Array,
    found: Quotation[],
  ) {
    this.text = text
    this.marks = marks
    this.paragraph = paragraph
    this.tokens = tokens
    this.roles = roles
    this.found = found
  }

  /** Reads the paragraph; gives back the quotation that may go on in the next one. */
  run(carried: Open | null): Open | null {
    const { tokens, paragraph } = this
    let first = paragraph.firstToken
    this.survey()
    if (carried) {
      while (first < paragraph.endToken && MARKUP.has(tokens.form[first] ?? '')) first++
      const sign = this.signAt(first)
      if (first === this.marks[0] && familyOf(sign) === carried.family && !CLOSING.has(sign)) {
        carried.pieceStart = tokens.endOf(first)
        this.push(carried)
        this.roles[first++] = OPENS
      } else {
        giveUp(carried, this.found)
      }
    }
    for (const token of this.marks) if (token >= first) this.read(token)
    while (this.stack.length > 1) this.close(this.stack.length - 1, paragraph.end, paragraph.end, true)
    const open = this.stack[0]
    if (!open) return null
    this.addPiece(open, paragraph.end)
    return open
  }

  private survey(): void {
    for (const token of this.marks) {
      const sign = this.signAt(token)
      if (familyOf(sign) === SINGLE && this.closesByPlace(token)) this.lastSingle = token
      if (sign === '"') this.straight.push(token)
    }
  }

  private signAt(token: number): string {
    return this.text.slice(this.tokens.startOf(token), this.tokens.endOf(token))
  }

  private read(token: number): void {
    const sign = this.signAt(token)
    const family = familyOf(sign)
    const opens = this.opensByPlace(token)
    const closes = this.closesByPlace(token)
    if (family === SINGLE) {
      if (this.openOf[SINGLE] && closes && !this.isPossessive(token)) this.closeFamily(token, family)
      else if (opens && !closes && this.lastSingle > token) this.open(token, family)
      return
    }
    const isOpen = (this.openOf[family] ?? 0) > 0
    if (OPENING.has(sign)) {
      if (isOpen && !opens) this.closeFamily(token, family)
      else this.open(token, family)
    } else if (CLOSING.has(sign)) {
      if (!isOpen && opens && !closes) this.open(token, family)
      else this.closeFamily(token, family)
    } else if (!isOpen) {
      if (!closes && !this.isSecondsOrInches(token, opens)) this.open(token, family)
    } else if (opens && !closes && !this.isClosingAstray(token)) {
      if (this.straight.length % 2 === 1) this.loseMark(token, family)
      this.open(token, family)
    } else this.closeFamily(token, family)
  }

  /** At the left edge of a word. */
  private opensByPlace(token: number): boolean {
    const start = this.tokens.startOf(token)
    const before = start === this.paragraph.start ? ' ' : this.text.charAt(start - 1)
    const free = before.trim() === '' || OPENING_BRACKETS.includes(before) || this.roles[token - 1] === OPENS || isElided(before)
    return free && this.seenAfter(token)
  }

  /** At the right edge of a word. */
  private closesByPlace(token: number): boolean {
    const start = this.tokens.startOf(token)
    if (start === this.paragraph.start || this.text.charAt(start - 1).trim() === '') return false
    return this.text[start - 1] !== '(' && !this.touchesWord(token)
  }

  private seenAfter(token: number): boolean {
    const end = this.tokens.endOf(token)
    return end < this.paragraph.end && this.text.charAt(end).trim() !== '' && !',.;:!?)'.includes(this.text.charAt(end))
  }

  private touchesWord(token: number): boolean {
    const end = this.tokens.endOf(token)
    if (end >= this.paragraph.end) return false
    const kind = classAt(this.text, end)
    return kind === LETTER || kind === DIGIT || kind === SURROGATE
  }

  /** `5 minutes 23 "behind the leader`: behind a number, and without a partner. */
  private isSecondsOrInches(token: number, opens: boolean): boolean {
    if (opens && this.straight.length % 2 === 0) return false
    const place = this.tokens.endOf(token - 1)
    return token > this.paragraph.firstToken && classAt(this.text, place - 1) === DIGIT
  }

  /** `we agree, "she said`: no closing mark comes next, and it brings the marks out even or stands behind a stop or comma. */
  private isClosingAstray(token: number): boolean {
    while ((this.straight[this.straightRead] ?? token + 1) <= token) this.straightRead++
    const next = this.straight[this.straightRead]
    if (next !== undefined && this.closesByPlace(next)) return false
    if (this.straight.length % 2 === 0 && this.straightRead % 2 === 0) return true
    return ',.!?…'.includes(this.tokens.form[token - 1]?.at(-1) ?? 'x')
  }

  /** `the workers' rights` inside single marks. */
  private isPossessive(token: number): boolean {
    const start = this.tokens.startOf(token)
    return (
      this.text[start - 1] === 's' && this.text[start + 1] === ' ' && this.lastSingle > token && classAt(this.text, start + 2) === LETTER
    )
  }

  private open(token: number, family: number): void {
    this.roles[token] = OPENS
    const start = this.tokens.startOf(token)
    this.push({ family, start, depth: this.stack.length, pieces: [], pieceStart: this.tokens.endOf(token) })
  }

  private push(open: Open): void {
    this.stack.push(open)
    this.openOf[open.family] = (this.openOf[open.family] ?? 0) + 1
  }

  private closeFamily(token: number, family: number): void {
    this.roles[token] = CLOSES
    const start = this.tokens.startOf(token)
    let place = this.stack.length - 1
    if ((this.openOf[family] ?? 0) > 0) {
      while (this.stack[place]?.family !== family) this.close(place--, start, start, true)
    } else if (place < 0 || family === SINGLE || this.stack[place]?.family === SINGLE) return
    this.close(place, start, this.tokens.endOf(token), false)
  }

  /** A second straight mark opens and the marks do not come out even: the first quotation ended with its last full sentence. */
  private loseMark(token: number, family: number): void {
    while (this.stack.length > 0) {
      const last = this.stack[this.stack.length - 1]
      if (!last) return
      let stop = token - 1
      while (this.tokens.startOf(stop) > last.pieceStart && !isStop(this.tokens.form[stop] ?? '')) stop--
      const end = Math.max(this.tokens.startOf(stop) > last.pieceStart ? this.tokens.endOf(stop) : 0, last.pieceStart)
      this.close(this.stack.length - 1, end, end, true)
      if (last.family === family) return
    }
  }

  private close(place: number, pieceEnd: number, end: number, unclosed: boolean): void {
    const open = this.stack[place]
    if (!open) return
    this.stack.length = place
    this.openOf[open.family] = (this.openOf[open.family] ?? 1) - 1
    this.addPiece(open, pieceEnd)
    if (open.pieces.length > 0) this.found.push({ start: open.start, end, pieces: open.pieces, unclosed, depth: open.depth })
  }

  private addPiece(open: Open, pieceEnd: number): void {
    let start = open.pieceStart
    let end = pieceEnd
    while (start < end && classAt(this.text, start) <= 1) start++
    while (end > start && classAt(this.text, end - 1) <= 1) end--
    if (end > start) open.pieces.push({ start, end })
  }
}

const isElided = (before: string): boolean => "'’".includes(before)
