import type { Edition } from '../edition.ts'
import { FACT_COLUMNS } from './fact-row.ts'
import { factRows } from './fact-rows.ts'

/** Tells spreadsheets that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** The facts of an edition as a table (RFC 4180) that spreadsheets open as it is: one row for each fact. */
export function renderCsv(edition: Edition): string {
  let table = `${BYTE_ORDER_MARK}${FACT_COLUMNS.join(',')}\r\n`
  for (const row of factRows(edition)) table += `${FACT_COLUMNS.map((column) => csvField(row[column])).join(',')}\r\n`
  return table
}

/**
 * Words from outside as a field: quoted, and never a formula. What starts like one gets an apostrophe before it,
 * which spreadsheets take as "this is text".
 */
export function csvField(words: string): string {
  let safe = ''
  for (const character of words.toWellFormed()) safe += isControl(character) ? ' ' : character
  const text = /^\s*[=+\-@|%＝＋－＠]/.test(safe) ? `'${safe}` : safe
  return /[",\n]|^\s|\s$|^'/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const isControl = (character: string) => (character < ' ' && character !== '\n') || character === '\u007f'
