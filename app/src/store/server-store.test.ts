import { buildRecord } from '@tavolo/engine'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from './open-store.ts'
import { manyReports } from './testing/many-reports.ts'
import { startPostgres } from './testing/postgres-server.ts'
import { renamed, sampleReports } from './testing/sample-reports.ts'
import { storeContract } from './testing/store-contract.ts'

const server = await startPostgres()
const TODAY = '2022-01-14'

const missing = typeof server === 'string' ? ` (not run: no server can be started here: ${server})` : ''

/** The server, which skipped tests never ask for. */
function postgres() {
  if (typeof server === 'string') throw new Error(server)
  return server
}

describe.skipIf(missing !== '')(`a store on PostgreSQL${missing}`, () => {
  afterAll(() => postgres().stop())
  storeContract(async (options) => await openStore({ databaseUrl: await postgres().database() }, options))

  it('several writers at once make the record that one would make', { timeout: 120_000 }, async () => {
    const databaseUrl = await postgres().database()
    const reports = [...(await sampleReports()), ...(await sampleReports()).map((report, i) => renamed(report, `again-${i}`))]
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ databaseUrl })))
    const statuses = await Promise.all(
      stores.map(async (store, writer) => {
        const own = [...reports.slice(writer * 4), ...reports.slice(0, writer * 4)]
        return (await Promise.all(own.map((report) => store.add([report])))).flat()
      }),
    )
    expect(statuses.flat().filter((status) => status === 'added')).toHaveLength(reports.length)
    const record = buildRecord(reports, { asOf: TODAY })
    for (const store of stores) {
      expect(await store.agenda({ asOf: TODAY })).toEqual(record.occasions)
      expect(await store.statements({ asOf: TODAY })).toEqual(record.statements)
      await store.close()
    }
  })

  it('a connection that breaks in the middle is said, nothing is half-written, and the store goes on', { timeout: 120_000 }, async () => {
    const databaseUrl = await postgres().database()
    const store = await openStore({ databaseUrl })
    const reports = await manyReports(300)
    await store.add(reports.slice(0, 2))
    const taking = store.add(reports).catch((error) => error)
    await new Promise((resolve) => setTimeout(resolve, 60))
    await postgres().disconnect(databaseUrl)
    expect(await taking).toMatchObject({ code: 'TAVOLO-STORE-CONNECTION', where: expect.not.stringContaining('table') })
    expect(await store.reports()).toHaveLength(2)
    expect(await store.add(reports)).toEqual(reports.map((_, i) => (i < 2 ? 'known' : 'added')))
    await store.close()
  })

  it('a store of a newer version is left alone', { timeout: 60_000 }, async () => {
    const databaseUrl = await postgres().database()
    await (await openStore({ databaseUrl })).close()
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    await client.query(`insert into tavolo.kysely_migration (name, timestamp) values ('999-later', '2030-01-01')`)
    await client.end()
    await expect(openStore({ databaseUrl })).rejects.toMatchObject({
      code: 'TAVOLO-STORE-NEWER',
      message: expect.stringContaining('999-later'),
    })
  })

  it('a server that is not there, or an address that is none, is said', async () => {
    const nobody = 'postgres://tavolo:secret@localhost:1/nothing'
    await expect(openStore({ databaseUrl: nobody })).rejects.toMatchObject({
      code: 'TAVOLO-STORE-CONNECTION',
      where: 'postgres://localhost:1/nothing',
    })
    await expect(openStore({ databaseUrl: 'mysql://localhost' })).rejects.toMatchObject({ code: 'TAVOLO-STORE-CONNECTION' })
    const [known] = [await postgres().database()]
    const wrong = Object.assign(new URL(known), { password: 'wrong' }).href
    await expect(openStore({ databaseUrl: wrong })).rejects.toMatchObject({ code: 'TAVOLO-STORE-CONNECTION' })
  })
})
