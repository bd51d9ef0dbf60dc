import { expect, it } from 'vitest'
import { TokenAutomaton } from './token-automaton.ts'
import { parseTokenPattern } from './token-pattern.ts'

const classes = { month: { january: 1, may: 5 }, number: { two: 2, 'a couple of': 2 } }
const found = (pattern: string, sentence: string, first = 0) => {
  const automaton = new TokenAutomaton([pattern], classes)
  const words = sentence.split(' ')
  const kinds = Int32Array.from(words, (word) => automaton.words.kindOf(word))
  let result = 'nothing'
  automaton.endsAt(kinds, first, words.length, (index, end) => {
    const { extents, captures } = automaton.read(index, kinds, first, end)
    const text = ({ first: from, end: to }: { first: number; end: number }) => words.slice(from, to).join(' ')
    result = [...extents.map((extent) => `[${text(extent)}]`), ...captures.map((capture) => `${capture.name}=${text(capture)}`)].join(' ')
    return true
  })
  return result
}

it('keeps the words of classes under their names', () => {
  expect(found('{day:#day} of? {month}', '10 of january 2022')).toBe('[10 of january] day=10 month=january')
  expect(found('{day:#day} of? {month}', '10 january')).toBe('[10 january] day=10 month=january')
})

it('marks the extent of the mention apart from its context', () => {
  expect(found('from [ {day:#day} ] to [ {day:#day} {month} ]', 'from 10 to 13 may')).toBe('[10] [13 may] day=10 day=13 month=may')
})

it('takes the longest way through choices and optional words', () => {
  expect(found('( {:number} | {amount:number} days ) ( later )?', 'two days later')).toBe('[two days later] amount=two')
})

it('reads classes whose words are phrases', () => {
  expect(found('{amount:number} weeks', 'a couple of weeks')).toBe('[a couple of weeks] amount=a couple of')
})

it('finds nothing where a word is missing', () => {
  expect(found('{day:#day} {month}', '32 january')).toBe('nothing')
})

it('says where a pattern is broken', () => {
  expect(() => parseTokenPattern('a ( b')).toThrow('a bracket is not closed')
  expect(() => parseTokenPattern('a ) b')).toThrow('closes nothing')
})
