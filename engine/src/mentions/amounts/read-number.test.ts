import { expect, test } from 'vitest'
import { readDigits } from './read-number.ts'

test('marks of thousands and decimals are those of the language', () => {
  expect(readDigits('150.000', '.', ',')).toBe(150000)
  expect(readDigits('1,5', '.', ',')).toBe(1.5)
  expect(readDigits('150,000', ',', '.')).toBe(150000)
  expect(readDigits('1.2', ',', '.')).toBe(1.2)
})

test('a mark of thousands without three digits behind it is a decimal point', () => {
  expect(readDigits('1.2', '.', ',')).toBe(1.2)
})

test('what is no number gives none', () => {
  expect(readDigits('B-52', ',', '.')).toBeNull()
  expect(readDigits('3rd', ',', '.')).toBeNull()
  expect(readDigits('', ',', '.')).toBeNull()
  expect(readDigits('9'.repeat(100), ',', '.')).toBeNull()
})
