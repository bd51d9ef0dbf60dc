import { write } from './output.ts'
import type { RecordFormat } from './record-options.ts'

/** An answer of the record, ready for each way of printing it. */
export interface Answer {
  /** For JSON: an array of objects. */
  readonly items: readonly object[]
  /** For CSV: one flat row for each line of the table. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | boolean | null)[])[]
  /** For people. */
  readonly text: () => Promise<string> | string
  /** For people where nothing was found. */
  readonly nothing: string
}

/** Prints an answer; a program gets an empty array or table where a person is told that there is nothing. */
export async function printAnswer(format: RecordFormat, answer: Answer): Promise<void> {
  if (format === 'json') await printJson(answer.items)
  else if (format === 'csv') await printCsv(answer)
  else await write((await answer.text()) || `${answer.nothing}\n`)
}

/** One item a line, so that long answers can be looked through line by line and are still one array. */
async function printJson(items: readonly object[]): Promise<void> {
  if (items.length === 0) return await write('[]\n')
  for (const [i, item] of items.entries()) await write(`${i === 0 ? '[\n' : ',\n'}${JSON.stringify(item)}`)
  await write('\n]\n')
}

async function printCsv({ columns, rows }: Answer): Promise<void> {
  const { stringify } = await import('csv-stringify/sync')
  // Words from outside must not become formulas of a spreadsheet.
  await write(stringify([columns, ...rows] as unknown[][], { escape_formulas: true, record_delimiter: 'windows' }))
}
