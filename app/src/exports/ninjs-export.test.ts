import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { sampleRoom } from '../server/sample-room.ts'
import { EXPORT_FORMATS } from './export-formats.ts'
import { makeEdition } from './make-edition.ts'

// The schema of the IPTC is not ours to carry: whoever has it names its file, and the export is held against it.
const SCHEMA = process.env.TAVOLO_NINJS_SCHEMA ?? ''
const missing = SCHEMA === '' ? ' (name the file of the official schema in TAVOLO_NINJS_SCHEMA)' : ''
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/
const ADDRESS = /^[a-z][a-z0-9+.-]*:(?:[!#$&-;=?-Z[\]_a-z~]|%[0-9a-f]{2})+$/i

it.skipIf(missing !== '')(`a whole record is valid by the IPTC's own schema of ninjs 3.1${missing}`, async () => {
  const { store } = await sampleRoom()
  const { items } = JSON.parse(String(await EXPORT_FORMATS.ninjs.write(await makeEdition(store, 'https://tavolo.example'))))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addFormat('date-time', (value: string) => INSTANT.test(value) && !Number.isNaN(Date.parse(value)))
  ajv.addFormat('uri', ADDRESS)
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
  const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
  expect(items.length).toBeGreaterThan(0)
  for (const item of items) expect(isValid(item) ? [] : isValid.errors).toEqual([])
  expect(isValid({ ...items[0], status: 'planned' })).toBe(false)
})
