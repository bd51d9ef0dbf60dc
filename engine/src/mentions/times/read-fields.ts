import type { Document } from '../../document/index.ts'
import type { TimeFields, TimeTables } from '../../language/index.ts'
import type { Capture, TokenMatch } from '../../rules/index.ts'
import type { CompiledRule } from './time-grammar.ts'

type Fields = { -readonly [name in keyof TimeFields]?: string | number }

/** What belongs to each time of a range though it is said once: "10-13 January". */
const SHARED: readonly (keyof TimeFields)[] = ['year', 'yearShift', 'month', 'meridiem', 'unit', 'shift']

/** The fields that the captured words of a match give, one record for each extent. */
export function readFields(match: TokenMatch, compiled: CompiledRule, document: Document, tables: TimeTables): TimeFields[] {
  const records: Fields[] = match.extents.map(() => ({}))
  for (const capture of match.captures) {
    records.forEach((fields, extent) => {
      if (capture.extent === extent || capture.extent === -1) readCapture(capture, compiled, document, tables, fields)
    })
  }
  for (const fields of records) {
    for (const name of SHARED) {
      const giver = fields[name] === undefined && records.length > 1 ? records.find((other) => other[name] !== undefined) : undefined
      const given = giver?.[name]
      if (given !== undefined && (name !== 'year' || giver !== records[0])) fields[name] = given
    }
  }
  return records as TimeFields[]
}

function readCapture(capture: Capture, compiled: CompiledRule, document: Document, tables: TimeTables, fields: Fields): void {
  const { lower } = document.tokens
  let words = lower[capture.first] ?? ''
  for (let i = capture.first + 1; i < capture.end; i++) words += ` ${lower[i]}`
  for (const name of compiled.classesOf.get(capture.name) ?? []) {
    const value = tables.classes[name]?.[words]
    if (value === undefined) continue
    fields[capture.name as keyof TimeFields] = value
    return
  }
  readFigures(capture.name, words, tables, fields)
}

/** Words of figures: `10:36` gives hour and minute, `12/01/2022` day, month and year in the order of the language. */
function readFigures(name: string, words: string, tables: TimeTables, fields: Fields): void {
  const numbers = words.match(/\d+/g)?.map(Number) ?? []
  const [first = 0, second = 0, third = 0] = numbers
  if (name === 'clock') {
    fields.hour = first
    fields.minute = second
    if (numbers.length > 2) fields.second = third
  } else if (name === 'hundreds') {
    fields.hour = Math.trunc(first / 100)
    fields.minute = first % 100
  } else if (name === 'date') readNumericDate(words, tables, fields)
  else if (name === 'amount') fields.amount = Number(words.replace(/[.,](?=\d{3})/g, '').replace(',', '.'))
  else fields[name as keyof TimeFields] = first
}

function readNumericDate(words: string, tables: TimeTables, fields: Fields): void {
  const [first = 0, second = 0, third = 0] = words.match(/\d+/g)?.map(Number) ?? []
  if (first > 31) {
    fields.year = first
    fields.month = second
    fields.day = third
    return
  }
  const monthFirst = (tables.dateOrder === 'mdy' && words.includes('/') && first <= 12) || second > 12
  fields.month = monthFirst ? first : second
  fields.day = monthFirst ? second : first
  fields.year = third < 100 ? third + (third < 50 ? 2000 : 1900) : third
}
