import { Option } from 'commander'
import { openStore, type StoreOptions } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'

/** What an option says about where the record is. */
export interface StoreOption {
  readonly store?: string
}

const DEFAULT_FOLDER = 'tavolo.store'

/** `--store DIR`, for every command that works with the record. */
export const storeOption = () =>
  new Option(
    '--store <folder>',
    `where the record is: a folder, or the address of a PostgreSQL database (default: what TAVOLO_STORE or DATABASE_URL say, else the folder ${DEFAULT_FOLDER})`,
  )

/**
 * The record that was asked for: that of the option, of TAVOLO_STORE, the database of DATABASE_URL, or the folder `tavolo.store`.
 * @throws Problem TAVOLO-STORE-*
 */
export async function openRecord({ store }: StoreOption, options: StoreOptions = {}): Promise<Store> {
  const { TAVOLO_STORE, DATABASE_URL } = process.env
  const place = store ?? (TAVOLO_STORE || DATABASE_URL || DEFAULT_FOLDER)
  return await openStore(/^postgres(ql)?:/.test(place) ? { databaseUrl: place } : { folder: place }, options)
}

/** Opens a record that must be there already, asks it, and closes it whatever happens. */
export async function withRecord<Answer>(option: StoreOption, ask: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = await openRecord(option, { make: false })
  try {
    return await ask(store)
  } finally {
    await store.close()
  }
}
