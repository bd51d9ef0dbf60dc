import { wordsToNinetyNine } from '../number-words.ts'

/** Number words, and the words and marks that multiply them. */
export const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  ...wordsToNinetyNine,
  half: 0.5,
}
export const multipliers: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1000,
  thousands: 1000,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  trillion: 1e12,
  dozen: 12,
  dozens: 12,
  k: 1000,
}
export const thousands = ','
export const decimals = '.'
