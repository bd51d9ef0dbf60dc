import { describe } from 'vitest'
import { openStore } from './open-store.ts'
import { freshFolder } from './testing/fresh-folder.ts'
import { storeContract } from './testing/store-contract.ts'

describe('a store in a folder', () => {
  storeContract(async (options) => await openStore({ folder: await freshFolder() }, options))
})
