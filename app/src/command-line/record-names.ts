import type { RecordTextOptions } from '@tavolo/engine'
import { actorName } from '../actor-name.ts'
import type { Store } from '../store/store.ts'
import { columns, paint } from './terminal.ts'

/** Titles are looked up for as many reports as a person reads of. */
const MOST_TITLES = 200

/** How a part of the record is shown on this terminal; reports are called by their titles and ids. */
export async function recordText(store: Store, reports: readonly string[]): Promise<RecordTextOptions> {
  const titles = new Map<string, string>()
  for (const id of new Set(reports.slice(0, MOST_TITLES))) {
    const { title, publisher } = (await store.report(id))?.dossier.report ?? { title: null, publisher: null }
    const name = [title, publisher].filter((part) => part !== null).join(', ')
    titles.set(id, name === '' ? id : `${name} (${id})`)
  }
  return { width: columns(), paint, nameOf: actorName, titleOf: (report) => titles.get(report) ?? report }
}
