import { expect, it } from 'vitest'
import { writtenAmount } from './amount.ts'

const span = { start: 0, end: 1 }

it('groups digits and names the currency or the thing counted', () => {
  expect(writtenAmount({ value: 300000000, currency: 'USD', unit: null, span })).toBe('300,000,000 USD')
  expect(writtenAmount({ value: 1200.5, currency: null, unit: 'tonnes', span })).toBe('1,200.5 tonnes')
  expect(writtenAmount({ value: 7, currency: null, unit: null, span })).toBe('7')
})
