import { expect, it } from 'vitest'
import { areNear } from './near-names.ts'

it('knows a name in another language, another spelling, or with its country', () => {
  const near = [
    ['Ginevra', 'Geneva'],
    ['Bruxelles', 'Brussels'],
    ['Stoccolma', 'Stockholm'],
    ['Londra', 'London'],
    ['Mosca', 'Moscow'],
    ['Kiev', 'Kyiv'],
    ['Rybkov', 'Ryabkov'],
    ['Niinistö', 'Niinisto'],
    ['Geneva', 'Geneva, Switzerland'],
  ] as const
  expect(near.filter(([a, b]) => !areNear(a, b) || !areNear(b, a))).toEqual([])
})

it('does not take two names for one', () => {
  const apart = [
    ['Vienna', 'Vilnius'],
    ['Paris', 'Prague'],
    ['Minsk', 'Munich'],
    ['Madrid', 'Manila'],
    ['Rome', 'Riga'],
    ['Geneva', ''],
  ] as const
  expect(apart.filter(([a, b]) => areNear(a, b) || areNear(b, a))).toEqual([])
})
