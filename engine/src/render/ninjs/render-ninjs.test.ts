import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { HOSTILE_WORDS, hostileEdition, SAMPLE_EDITION, SAMPLE_OCCASION } from '../sample-edition.ts'
import { NINJS_EVENT } from './ninjs-schema.ts'
import { renderNinjs } from './render-ninjs.ts'

const validate = new Ajv2020({ strict: false }).compile({ type: 'array', items: NINJS_EVENT })
const faultsOf = (items: unknown) => (validate(items) ? [] : validate.errors)

it('an occasion is an event of ninjs 3.1; what ninjs has no words for stands beside it under the same name', () => {
  const { items, sidecar } = JSON.parse(renderNinjs(SAMPLE_EDITION))
  expect(faultsOf(items)).toEqual([])
  expect(items[0]).toMatchObject({
    uri: 'https://tavolo.example/occasions/o1',
    type: 'event',
    title: 'colloqui di pace',
    eventDetails: {
      eventStatus: 'http://cv.iptc.org/newscodes/eventoccurstatus/eos4',
      dates: { expectedStartDate: '2022-03-03' },
    },
    places: [{ name: 'Oslo' }],
    organisations: [
      { name: 'Norway', rel: 'participant', literal: 'NO' },
      { name: 'Switzerland', rel: 'participant', literal: 'CH' },
    ],
  })
  expect(sidecar[0]).toMatchObject({ uri: items[0].uri, status: 'planned', confirmed: 'one-side' })
})

it.each([null, 'XXXX-01-10', '2022', '2022-01', '2022-01-10/2022-01-12', '2022-01-10T15:00'])('the day %s is valid or left out', (date) => {
  const { items } = JSON.parse(renderNinjs({ ...SAMPLE_EDITION, occasions: [{ ...SAMPLE_OCCASION, date }] }))
  expect(faultsOf(items)).toEqual([])
})

it.each(HOSTILE_WORDS)('the words %j leave it valid', (hostile) => {
  expect(faultsOf(JSON.parse(renderNinjs(hostileEdition(hostile))).items)).toEqual([])
})
