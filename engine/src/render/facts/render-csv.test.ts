import { expect, it } from 'vitest'
import { HOSTILE_WORDS, hostileEdition, SAMPLE_EDITION } from '../sample-edition.ts'
import { FACT_COLUMNS } from './fact-row.ts'
import { csvField, renderCsv } from './render-csv.ts'

/** A strict reader of RFC 4180, for the tests alone. */
function rowsOf(table: string): string[][] {
  const rows: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  for (let at = 0; at < table.length; at = field.lastIndex) {
    field.lastIndex = at
    const [, quoted, bare, end] = field.exec(table) ?? []
    if (end === undefined) throw new Error(`no field at ${at}: ${table.slice(at, at + 40)}`)
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n' && field.lastIndex < table.length) rows.push([])
  }
  return rows
}

it('every fact is one row under the names of the columns', () => {
  const [head, ...rows] = rowsOf(renderCsv(SAMPLE_EDITION).slice(1))
  expect(head).toEqual(FACT_COLUMNS)
  expect(rows.every((row) => row.length === FACT_COLUMNS.length)).toBe(true)
  expect(rows.map((row) => row.slice(0, 7).join('|'))).toEqual([
    'occasion|o1|2022-03-03|||colloqui di pace|talks',
    'participation|c2|2022-03-03|NO|Norway|colloqui di pace|talks',
    'participation|c3|2022-03-03|CH|Switzerland|colloqui di pace|talks',
    'statement|s1|2022-02-22|NO|Norway|La Norvegia ospiterà a Oslo i colloqui di pace il 3 marzo|confirm',
    'statement|s2||CH|Switzerland|Stiamo valutando|say',
    'position|p1||CH|Switzerland|20 milioni di franchi|promise',
    'action|d1||CH|Switzerland|20 milioni di franchi|fund',
    'commitment|k1||CH|Switzerland|20 milioni di franchi|conditional',
  ])
})

it('spreadsheets are told that it is UTF-8', () => expect(renderCsv(SAMPLE_EDITION).startsWith('\ufefftype,id,')).toBe(true))

it.each(HOSTILE_WORDS)('the words %j stay in their field and are no formula', (hostile) => {
  const rows = rowsOf(renderCsv(hostileEdition(hostile)).slice(1))
  expect(rows).toHaveLength(9)
  for (const row of rows) {
    expect(row).toHaveLength(FACT_COLUMNS.length)
    for (const value of row) expect(value).not.toMatch(/^\s*[=+\-@|\t]/)
  }
})

it.each([
  ['=1+1', `"'=1+1"`],
  [' \t=1+1', `"'  =1+1"`],
  ['+39 06', `"'+39 06"`],
  ['a "b", c', '"a ""b"", c"'],
  ['two\nlines', '"two\nlines"'],
  ['plain', 'plain'],
])('%j is written as %s', (words, field) => expect(csvField(words)).toBe(field))
