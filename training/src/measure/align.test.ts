import { describe, expect, it } from 'vitest'
import { alignWords, type PlacedWord } from './align.ts'

const word = (start: number, end: number, form: string, multiword = false): PlacedWord => ({ start, end, form, multiword })

describe('words of a cut text and of the treebank', () => {
  it('are the same where they cover the same letters', () => {
    expect(alignWords([word(0, 2, 'ab'), word(2, 5, 'cde')], [word(0, 2, 'ab'), word(2, 3, 'c'), word(3, 5, 'de')])).toEqual([[0, 0]])
  })

  it('are compared by form inside contractions', () => {
    const gold = [word(0, 3, 'di', true), word(0, 3, 'il', true), word(3, 11, 'ministro')]
    expect(alignWords(gold, gold)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
    expect(alignWords(gold, [word(0, 3, 'del'), word(3, 11, 'ministro')])).toEqual([[2, 1]])
  })
})
