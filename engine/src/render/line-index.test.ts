import { expect, it } from 'vitest'
import { LineIndex } from './line-index.ts'

it('counts lines and columns from one', () => {
  const lines = new LineIndex('uno\ndue\n')
  expect(lines.placeOf(0)).toEqual({ line: 1, column: 1 })
  expect(lines.placeOf(5)).toEqual({ line: 2, column: 2 })
  expect(lines.placeOf(8)).toEqual({ line: 3, column: 1 })
})

it('takes CRLF for one line break and a lone CR for another', () => {
  const lines = new LineIndex('uno\r\ndue\rtre')
  expect([1, 2, 3].map((number) => lines.line(number))).toEqual(['uno', 'due', 'tre'])
})

it('knows no place behind the end of a line or of the text', () => {
  const lines = new LineIndex('uno\ndue')
  expect(lines.offsetOf({ line: 1, column: 4 })).toBe(3)
  expect(lines.offsetOf({ line: 1, column: 5 })).toBeNull()
  expect(lines.offsetOf({ line: 3, column: 1 })).toBeNull()
  expect(lines.offsetOf({ line: 1, column: 0 })).toBeNull()
})
