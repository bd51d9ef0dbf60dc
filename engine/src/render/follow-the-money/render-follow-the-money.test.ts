import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { HOSTILE_WORDS, hostileEdition, SAMPLE_EDITION } from '../sample-edition.ts'
import { renderFollowTheMoney } from './render-follow-the-money.ts'

const require = createRequire(import.meta.url)
const { Model, defaultModel } = require('@opensanctions/followthemoney')
const model = new Model(defaultModel)

interface Line {
  id: string
  schema: string
  properties: Record<string, string[]>
}
const entitiesOf = (edition: typeof SAMPLE_EDITION): Line[] =>
  renderFollowTheMoney(edition)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** What the model of FollowTheMoney would not take. */
function faultsOf(entities: readonly Line[]): string[] {
  const schemas = new Map(entities.map(({ id, schema }) => [id, schema]))
  return entities.flatMap((line) => {
    const schema = model.getSchema(line.schema)
    const missing = [...schema.required].filter((name: string) => line.properties[name] === undefined)
    const wrong = Object.entries(line.properties).flatMap(([name, values]) => {
      if (!schema.hasProperty(name)) return [`${line.schema} has no ${name}`]
      const property = schema.getProperty(name)
      return property.type.name === 'entity' ? values.filter((id) => !isA(schemas.get(id), property.range)) : []
    })
    return [...missing.map((name) => `${line.schema} lacks ${name}`), ...wrong]
  })
}

const isA = (schema: string | undefined, range: string | { name: string }) =>
  schema !== undefined && model.getSchema(schema).isA(typeof range === 'string' ? range : range.name)

it('the model of FollowTheMoney takes every entity, and each that is pointed at is there', () => {
  const entities = entitiesOf(SAMPLE_EDITION)
  expect(faultsOf(entities)).toEqual([])
  expect(entities.map(({ schema }) => schema)).toEqual([
    'Article',
    'PublicBody',
    'PublicBody',
    'Event',
    'UnknownLink',
    'UnknownLink',
    'Note',
    'Note',
    'Note',
    'Event',
  ])
})

it('an event has its days, its place and who is involved', () => {
  const event = entitiesOf(SAMPLE_EDITION).find(({ schema }) => schema === 'Event')
  expect(event && model.getEntity(event).getCaption()).toBe('colloqui di pace')
  expect(event?.properties).toMatchObject({
    startDate: ['2022-03-03'],
    location: ['Oslo'],
    involved: ['tavolo-actor-NO', 'tavolo-actor-CH'],
    proof: ['tavolo-report-sample'],
  })
})

it.each(HOSTILE_WORDS)('the words %j leave every entity valid', (hostile) =>
  expect(faultsOf(entitiesOf(hostileEdition(hostile)))).toEqual([]),
)
