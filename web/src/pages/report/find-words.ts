import type { Span } from '@tavolo/engine'

/** Most places that are lit: more would tell nothing. */
const MOST = 500

/** Where the words of a search stand in a text, each word by itself; case does not count. */
export function findWords(text: string, asked: string): readonly Span[] {
  const lower = text.toLowerCase()
  // Lower case may be longer than the text was (İ): then offsets would lie.
  if (lower.length !== text.length) return []
  const spans: Span[] = []
  for (const word of new Set(asked.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])) {
    for (let at = lower.indexOf(word); at >= 0 && spans.length < MOST; at = lower.indexOf(word, at + word.length)) {
      if (!isLetter(lower[at - 1])) spans.push({ start: at, end: at + word.length })
    }
  }
  return spans.sort((a, b) => a.start - b.start)
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
