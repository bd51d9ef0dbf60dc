import { Option } from 'commander'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'

/** What an option says about where the record is. */
export interface StoreOption {
  readonly store?: string
}

const DEFAULT_FOLDER = 'tavolo.store'

/** `--store DIR`, for every command that works with the record. */
export const storeOption = () => new Option('--store <folder>', `folder of the record (${DEFAULT_FOLDER}, or the database of DATABASE_URL)`)

/**
 * The record that was asked for: the folder of the option, the database of DATABASE_URL, or the folder `tavolo.store`.
 * @throws Problem TAVOLO-STORE-*
 */
export async function openRecord({ store }: StoreOption): Promise<Store> {
  const { DATABASE_URL: databaseUrl } = process.env
  if (store === undefined && databaseUrl) return await openStore({ databaseUrl })
  return await openStore({ folder: store ?? DEFAULT_FOLDER })
}
