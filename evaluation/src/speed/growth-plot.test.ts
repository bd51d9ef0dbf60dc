import { expect, it } from 'vitest'
import { growthPlot } from './growth-plot.ts'

it('a report twice as long that takes twice as long lies on the dashed line', () => {
  const svg = growthPlot([
    { characters: 1000, milliseconds: 2 },
    { characters: 10_000, milliseconds: 20 },
    { characters: 100_000, milliseconds: 200 },
  ])
  const [ideal, measured] = [...svg.matchAll(/polyline points="([^"]+)"/g)].map((match) => (match[1] ?? '').split(' '))
  expect([measured?.at(0), measured?.at(-1)]).toEqual(ideal)
  expect(measured).toHaveLength(3)
  expect(svg).not.toContain('NaN')
})
