import { type Edition, FACT_COLUMNS, factRows } from '@tavolo/engine'
import { parquetWriteBuffer } from 'hyparquet-writer'

/** The facts of an edition as one Parquet table, a row for each fact; absent is null, `origins` is a number, the rest is text. */
export function writeParquet(edition: Edition): Uint8Array {
  const rows = [...factRows(edition)]
  const buffer = parquetWriteBuffer({
    columnData: FACT_COLUMNS.map((name) =>
      name === 'origins'
        ? { name, type: 'INT32', nullable: true, data: rows.map((row) => (row.origins === '' ? null : Number(row.origins))) }
        : { name, type: 'STRING', nullable: true, data: rows.map((row) => (row[name] === '' ? null : row[name].toWellFormed())) },
    ),
  })
  return new Uint8Array(buffer)
}
