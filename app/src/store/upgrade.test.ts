import { mkdtempSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { buildRecord } from '@tavolo/engine'
import { Kysely, PGliteDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { expect, it } from 'vitest'
import { SCHEMA, useSchema } from './database.ts'
import { createRecord } from './migrations/001-record.ts'
import { openStore } from './open-store.ts'
import { sampleReports } from './testing/sample-reports.ts'

it('a store from before there were views tells the same, with what persons said about it', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tavolo-old-'))
  const reports = await sampleReports()
  const told = buildRecord(reports).occasions.find(({ facts }) => facts.length > 1)
  const [a = '', b = ''] = [...(told?.facts ?? [])].sort()
  const old = new Kysely<unknown>({
    dialect: new PGliteDialect({ pglite: await PGlite.create(join(folder, 'database')), onCreateConnection: useSchema }),
  })
  const provider = { getMigrations: async () => ({ '001-record': { up: createRecord } }) }
  await new Migrator({ db: old, provider, migrationTableSchema: SCHEMA }).migrateToLatest()
  for (const { dossier, text, takenAt } of reports) {
    const { id, sha256, publishedAt, title } = dossier.report
    await sql`insert into reports values (
      ${id}, ${sha256}, 'simple', ${publishedAt}, ${title}, ${publishedAt ?? '2022-01-14'}, ${takenAt}, ${JSON.stringify(dossier)}, ${text}, ''
    )`.execute(old)
  }
  await sql`insert into judgements values (${a}, ${b}, 'different')`.execute(old)
  await old.destroy()
  await writeFile(join(folder, 'tavolo-store.json'), '{}')
  const store = await openStore({ folder }, { clock: () => new Date('2022-01-14T12:00:00Z') })
  const judgements = [{ a, b, verdict: 'different', by: 'person', weight: 1, reasons: ['a person said that they are different'] }] as const
  const record = buildRecord(reports, { asOf: '2022-01-14', judgements })
  expect(await store.agenda()).toEqual(record.occasions)
  expect(await store.statements()).toEqual(record.statements)
  await store.close()
})
