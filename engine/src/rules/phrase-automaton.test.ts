import { expect, it } from 'vitest'
import { PhraseAutomaton } from './phrase-automaton.ts'

const automaton = new PhraseAutomaton([
  { words: ['stati', 'uniti'], value: 'US' },
  { words: ['stati'], value: 'states' },
  { words: ['casa', 'bianca'], value: 'US' },
])
const found = (sentence: string) => {
  const words = sentence.split(' ')
  return [...automaton.matches(words, 0, words.length)].map((match) => `${words.slice(match.first, match.end).join(' ')}=${match.values}`)
}

it('takes the longest phrase at each place', () => {
  expect(found('gli stati uniti e altri stati')).toEqual(['stati uniti=US', 'stati=states'])
})

it('is not misled by a phrase that is cut short', () => {
  expect(found('una casa rossa e la casa bianca')).toEqual(['casa bianca=US'])
})
