import type { RecordedReport } from '@tavolo/engine'
import { MemoryStore } from '../store/memory-store.ts'
import { EXPORT_FORMATS, type ExportName } from './export-formats.ts'
import { makeEdition } from './make-edition.ts'

/** What some reports say together, written out; nothing is kept. */
export async function writeReports(reports: readonly RecordedReport[], format: ExportName): Promise<string | Uint8Array> {
  const store = new MemoryStore()
  await store.add(reports)
  return await EXPORT_FORMATS[format].write(await makeEdition(store, null))
}
