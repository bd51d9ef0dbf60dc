import { describe, expect, it } from 'vitest'
import { compileTemplates, fillRows } from './templates.ts'

describe('feature templates', () => {
  const templates = compileTemplates(['a', 'b', 'c'], ['a', 'a b', 'b a', 'a b c'])
  const rowsOf = (a: number, b: number, c: number): number[] => {
    const rows = new Int32Array(4)
    fillRows(templates, Int32Array.of(0, a, b, c), 12, rows)
    return [...rows]
  }

  it('give rows within the table that depend only on the values they name', () => {
    expect(rowsOf(1, 2, 3).slice(0, 3)).toEqual(rowsOf(1, 2, 9).slice(0, 3))
    expect(rowsOf(1, 2, 3)[3]).not.toBe(rowsOf(1, 2, 9)[3])
    for (const row of rowsOf(-5, 2 ** 31 - 1, 7)) expect(row >= 0 && row < 2 ** 20).toBe(true)
  })

  it('that name an unknown value are refused', () => {
    expect(() => compileTemplates(['a'], ['a x'])).toThrow('names an unknown value "x"')
  })
})
