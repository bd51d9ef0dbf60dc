import {
  ACTOR_KINDS,
  DOSSIER_FORMAT,
  ISSUES,
  OCCASION_KINDS,
  OCCASION_STATUSES,
  PARTY_STATUSES,
  POSITION_ACTS,
  STANCES,
  TIME_TYPES,
  WORDINGS,
} from '@tavolo/engine'
import { expect, it } from 'vitest'
import { SAMPLE_DOSSIER, SAMPLE_TEXT } from '../engine/src/render/sample-dossier.ts'
import { DOSSIER_SCHEMA, faultsOf } from './check-dossier.ts'

it.each([
  ['actorKind', ACTOR_KINDS],
  ['issue', ISSUES],
  ['occasionKind', OCCASION_KINDS],
  ['occasionStatus', OCCASION_STATUSES],
  ['partyStatus', PARTY_STATUSES],
  ['positionAct', POSITION_ACTS],
  ['stance', STANCES],
  ['timeType', TIME_TYPES],
  ['wording', WORDINGS],
])('the closed list %s of the schema is that of the engine', (name, list) => {
  expect(DOSSIER_SCHEMA.$defs[name].enum).toEqual(list)
})

it('names the format of the engine', () => {
  expect(DOSSIER_SCHEMA.properties.format.const).toBe(DOSSIER_FORMAT)
})

it('is closed: every object lists its fields, requires each and allows no other', () => {
  const objects: unknown[] = []
  JSON.stringify(DOSSIER_SCHEMA, (_key, value) => {
    if (value?.type === 'object') objects.push(value)
    return value
  })
  expect(objects.length).toBeGreaterThan(10)
  for (const object of objects) {
    expect(object).toMatchObject({ additionalProperties: false, required: Object.keys((object as { properties: object }).properties) })
  }
})

it('finds no fault with a dossier that is right', () => {
  expect(faultsOf(SAMPLE_DOSSIER, SAMPLE_TEXT)).toEqual([])
})

const [statement] = SAMPLE_DOSSIER.statements
const statements = statement === undefined ? [] : [statement]

it.each([
  ['an unknown field', { ...SAMPLE_DOSSIER, mood: 'good' }, 'must NOT have additional properties'],
  ['a missing list', { ...SAMPLE_DOSSIER, doubts: undefined }, "required property 'doubts'"],
  ['a stance off the list', { ...SAMPLE_DOSSIER, statements: statements.map((s) => ({ ...s, stance: 'shout' })) }, '/statements/0/stance'],
  [
    'a span behind the text',
    { ...SAMPLE_DOSSIER, doubts: [{ kind: 'x', span: { start: 9, end: 9999 }, message: 'm' }] },
    'outside the text',
  ],
  ['a span without words', { ...SAMPLE_DOSSIER, statements: statements.map((s) => ({ ...s, cue: { start: 3, end: 3 } })) }, 'is empty'],
  ['a reference to nobody', { ...SAMPLE_DOSSIER, actors: [] }, 'NO is neither an actor nor a statement'],
  ['an id that stands twice', { ...SAMPLE_DOSSIER, statements: [...statements, ...SAMPLE_DOSSIER.statements] }, 'the id s1 stands twice'],
  ['a length that is not the text’s', { ...SAMPLE_DOSSIER, report: { ...SAMPLE_DOSSIER.report, length: 1 } }, 'report.length is 1'],
])('finds %s', (_fault, dossier, message) => {
  expect(faultsOf(dossier as typeof SAMPLE_DOSSIER, SAMPLE_TEXT).join('\n')).toContain(message)
})
