import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { FACT_COLUMNS, factRows } from '@tavolo/engine'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRoom } from '../server/sample-room.ts'
import { makeEdition } from './make-edition.ts'
import { writeDocx } from './write-docx.ts'
import { writeParquet } from './write-parquet.ts'

const HOSTILE = 'Peace talks <script>alert(1)</script> & "=cmd|x!A1" between Norway and Switzerland will be held in Oslo on March 9.'

let edition: Awaited<ReturnType<typeof makeEdition>>
let folder = ''
beforeAll(async () => {
  const { store } = await sampleRoom({ more: [{ id: 'hostile', text: HOSTILE, title: '<b>&\u0007\ud800' }] })
  edition = await makeEdition(store, 'https://tavolo.example')
  folder = mkdtempSync(join(tmpdir(), 'tavolo-exports-'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('Parquet', () => {
  it('holds every fact, as DuckDB reads it', async () => {
    const path = join(folder, 'facts.parquet')
    writeFileSync(path, writeParquet(edition))
    const database = await DuckDBInstance.create(':memory:')
    const connection = await database.connect()
    const reader = await connection.runAndReadAll(`select * from read_parquet('${path}')`)
    const facts = [...factRows(edition)]
    expect(facts.length).toBeGreaterThan(5)
    expect(reader.columnNames()).toEqual(FACT_COLUMNS)
    expect(reader.getRowObjects()).toEqual(
      facts.map((row) =>
        Object.fromEntries(
          FACT_COLUMNS.map((name) => [name, row[name] === '' ? null : name === 'origins' ? Number(row.origins) : row[name].toWellFormed()]),
        ),
      ),
    )
    connection.closeSync()
    database.closeSync()
  })
})

describe('DOCX', () => {
  it('has a footnote with the words behind every mark, and no markup of a report', async () => {
    const zip = await JSZip.loadAsync(await writeDocx(edition))
    const part = async (name: string) => (await zip.file(`word/${name}.xml`)?.async('string')) ?? ''
    const [text, notes] = [await part('document'), await part('footnotes')]
    const marks = [...text.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)
    expect(marks.length).toBeGreaterThan(5)
    for (const id of marks) expect(notes).toContain(`w:id="${id}"`)
    expect(notes).toContain('Verso i colloqui di Oslo')
    for (const xml of [text, notes]) {
      expect(xml).not.toContain('<script>')
      expect([...xml].filter((character) => character < ' ' && !'\n\r\t'.includes(character))).toEqual([])
      expect(xml.isWellFormed()).toBe(true)
    }
  })
})
