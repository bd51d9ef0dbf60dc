import { expect, it } from 'vitest'
import type { Tokens, Vocabulary } from './document.ts'
import { WordColumn } from './word-column.ts'

const tokensOf = (numbers: readonly number[], vocabulary: Vocabulary): Tokens => {
  const word = Int32Array.from(numbers)
  const [form, lower] = [vocabulary.form, vocabulary.lower].map((words) => numbers.map((number) => words[number] ?? '')) as [
    string[],
    string[],
  ]
  return { count: word.length, start: word, end: word, form, lower, sentence: word, word, vocabulary }
}

it('looks at a word once, however often it is said, and anew in another vocabulary', () => {
  const asked: string[] = []
  const lengths = new WordColumn((lower) => {
    asked.push(lower)
    return lower.length
  })
  const first = { form: ['La', 'pace'], lower: ['la', 'pace'] }
  expect([...lengths.over(tokensOf([0, 1, 0], first))]).toEqual([2, 4, 2])
  first.form.push('e')
  first.lower.push('e')
  expect([...lengths.over(tokensOf([1, 2, 1], first))]).toEqual([4, 1, 4])
  expect(asked).toEqual(['la', 'pace', 'e'])
  expect([...lengths.over(tokensOf([0], { form: ['War'], lower: ['war'] }))]).toEqual([3])
})
