import type { Span } from '../document/index.ts'
import { BREAK, classAt, INVISIBLE, SPACE } from './characters.ts'

/** The stretches between line breaks, without the space around them. */
export const findParagraphs = (text: string): Span[] => {
  const paragraphs: Span[] = []
  let start = -1
  let end = 0
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? classAt(text, at) : BREAK
    if (kind === BREAK) {
      if (start >= 0) paragraphs.push({ start, end })
      start = -1
    } else if (kind !== SPACE && kind !== INVISIBLE) {
      if (start < 0) start = at
      end = at + 1
    }
  }
  return paragraphs
}
