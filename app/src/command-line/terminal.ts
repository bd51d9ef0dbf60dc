import { styleText } from 'node:util'
import type { Paint, Style } from '@tavolo/engine'

const DRESS: Record<Style, Parameters<typeof styleText>[0]> = {
  title: 'bold',
  heading: ['bold', 'cyan'],
  party: 'bold',
  words: 'italic',
  faint: 'dim',
  good: 'green',
  open: 'yellow',
  bad: 'red',
}

/** Colours where standard output is a terminal or FORCE_COLOR asks for them, none under NO_COLOR. */
export const paint: Paint = (style, text) => styleText(DRESS[style], text, { stream: process.stdout })

/** Columns to a line: those of the terminal, within reason; always the same in a pipe or file. */
export function columns(): number {
  const { isTTY, columns } = process.stdout
  return isTTY && columns ? Math.min(120, Math.max(40, columns)) : 100
}
