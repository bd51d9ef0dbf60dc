import type { Span } from '../document/index.ts'
import { classAt, DIGIT, LETTER } from './characters.ts'
import type { TokenColumns } from './token-columns.ts'

const TRAILING = `.,;:!?)]}"'”’»`
const LONGEST_MAILBOX = 64

/** End of the web address that opens at `at`; `at` where there is none. */
export const addressEnd = (text: string, at: number, limit: number): number => {
  const first = text.charCodeAt(at) | 0x20
  if (first !== 0x68 && first !== 0x77) return at
  const opens = first === 0x68 ? /^https?:\/\/[^\s]/i.test(text.slice(at, at + 9)) : /^www\.[^\s.]/i.test(text.slice(at, at + 5))
  if (!opens) return at
  let end = at
  while (end < limit && classAt(text, end) > 1 && !'<>"“”«»'.includes(text.charAt(end))) end++
  while (end > at && TRAILING.includes(text.charAt(end - 1))) end--
  return end
}

/** The mail address around the @ at `at`, from the beginning of a token on; null where there is none. */
export const mailAround = (text: string, at: number, within: Span, tokens: TokenColumns, opensAt: number): Span | null => {
  let start = at
  const floor = Math.max(within.start, at - LONGEST_MAILBOX)
  while (start > floor && isAddressLetter(text, start - 1)) start--
  let end = at + 1
  while (end < within.end && isAddressLetter(text, end)) end++
  while (end > at && '.-_+%'.includes(text.charAt(end - 1))) end--
  if (start === at || end <= at + 1) return null
  for (let token = tokens.count - 1; token >= opensAt && tokens.endOf(token) > start; token--) {
    if (tokens.startOf(token) < start) return null
  }
  return { start, end }
}

const isAddressLetter = (text: string, at: number): boolean => {
  const kind = classAt(text, at)
  return kind === LETTER || kind === DIGIT || '.-_+%'.includes(text.charAt(at))
}
