import { displayWidth } from '../display-width.ts'
import type { Paint } from '../paint.ts'
import { visibleWords } from '../visible-words.ts'

/** A part of a line that fits the width, and a caret under one column of it (counted from 1). */
export function contextOf(line: string, column: number, width: number, paint: Paint): string[] {
  const room = Math.max(20, width - 4)
  const start = Math.max(0, Math.min(column - 1 - (room >> 1), line.length - room))
  const end = Math.min(line.length, start + room)
  const before = visibleWords(`${start > 0 ? '…' : ''}${line.slice(start, column - 1)}|`).slice(0, -1)
  const after = visibleWords(`|${line.slice(column - 1, end)}${end < line.length ? '…' : ''}`).slice(1)
  return [`  ${paint('words', before + after)}`, `  ${' '.repeat(displayWidth(before))}${paint('open', '^')}`]
}
