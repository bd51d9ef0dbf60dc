import { afterAll, describe, it } from 'vitest'
import { openStore } from './open-store.ts'
import { startPostgres } from './testing/postgres-server.ts'
import { storeContract } from './testing/store-contract.ts'

const server = await startPostgres()

if (typeof server === 'string') it.skip(`a store on PostgreSQL (not run: no server can be started here: ${server})`, () => {})
else
  describe('a store on PostgreSQL', () => {
    afterAll(() => server.stop())
    storeContract(async (options) => await openStore({ databaseUrl: await server.database() }, options))
  })
