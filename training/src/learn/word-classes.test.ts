import { expect, it } from 'vitest'
import { learnWordClasses } from './word-classes.ts'

it('words that stand in the same places fall into one class', () => {
  const sentences = ['rome', 'paris', 'geneva'].flatMap((city) =>
    ['met', 'spoke', 'agreed'].flatMap((verb) => Array.from({ length: 3 }, () => ['they', verb, 'in', city])),
  )
  const classes = learnWordClasses(sentences, 4, 5)
  expect(classes.get('rome')).toBe(classes.get('paris'))
  expect(classes.get('met')).toBe(classes.get('spoke'))
  expect(classes.get('rome')).not.toBe(classes.get('met'))
  expect([...learnWordClasses(sentences, 4, 5)]).toEqual([...classes])
})
