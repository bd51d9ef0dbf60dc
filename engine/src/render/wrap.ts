import { displayWidth } from './display-width.ts'
import type { Paint, Run } from './paint.ts'

/** Where lines break and what stands before them. */
export interface Margins {
  /** Columns to a line; a word that is longer stands alone on its line. */
  readonly width: number
  /** Before the first line and before each of the others. */
  readonly first: string
  readonly rest: string
}

/** A word that may change its style inside, as in `“Ginevra”,`. */
interface Word {
  readonly runs: Run[]
  width: number
}

/** Breaks runs into painted lines between words; margins stay unpainted. */
export function wrap(runs: readonly Run[], margins: Margins, paint: Paint): string[] {
  const lines: string[] = []
  let line: Word[] = []
  let column = displayWidth(margins.first)
  for (const word of wordsIn(runs)) {
    if (line.length > 0 && column + word.width > margins.width) {
      lines.push(margin(lines, margins) + painted(line, paint))
      line = []
      column = displayWidth(margins.rest)
    }
    line.push(word)
    column += word.width + 1
  }
  if (line.length > 0) lines.push(margin(lines, margins) + painted(line, paint))
  return lines
}

const margin = (lines: readonly string[], { first, rest }: Margins) => (lines.length === 0 ? first : rest)

function wordsIn(runs: readonly Run[]): Word[] {
  const words: Word[] = []
  let open: Word | null = null
  for (const { text, style } of runs) {
    for (const [i, piece] of text.split(' ').entries()) {
      if (i > 0) open = null
      if (piece === '') continue
      if (open === null) {
        open = { runs: [], width: 0 }
        words.push(open)
      }
      open.runs.push({ text: piece, style })
      open.width += displayWidth(piece)
    }
  }
  return words
}

/** Neighbours of one style are painted at one go, the space between them included; protected spaces become plain ones. */
function painted(words: readonly Word[], paint: Paint): string {
  let shown = ''
  let pending: Run = { text: '', style: null }
  const flush = () => {
    shown += pending.style === null || pending.text === '' ? pending.text : paint(pending.style, pending.text)
  }
  for (const [i, word] of words.entries()) {
    for (const [j, run] of word.runs.entries()) {
      const space = i > 0 && j === 0 ? ' ' : ''
      if (run.style === pending.style) {
        pending = { text: pending.text + space + run.text, style: run.style }
      } else {
        flush()
        shown += space
        pending = run
      }
    }
  }
  flush()
  return shown.replaceAll('\u00a0', ' ')
}
