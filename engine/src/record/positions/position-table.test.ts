import { expect, it } from 'vitest'
import { buildRecord } from '../build-record.ts'
import { madeReport, type Plan } from '../made-report.ts'
import { positionTable } from './position-table.ts'

const held = (id: string, published: string, content: string, issue: 'arms' | 'trade' = 'arms'): Plan => ({
  id,
  published,
  positions: [{ by: 'RU', act: 'demand', issue, content }],
})
const { positions } = buildRecord(
  [
    held('A', '2022-01-01', 'no missiles near the border'),
    held('B', '2022-01-09', 'a ban on all missiles of medium range'),
    held('C', '2022-01-10', 'a ban on all missiles of medium range in the region'),
    held('D', '2022-01-05', 'an end of duties on grain', 'trade'),
  ].map(madeReport),
)

it('a cell has the newest position first and its history behind it; one told by two reports stands once', () => {
  expect(positionTable(positions).map((cell) => [cell.party, cell.issue, cell.positions.map(({ reports }) => reports.join())])).toEqual([
    ['RU', 'arms', ['B,C', 'A']],
    ['RU', 'trade', ['D']],
  ])
})

it('as of an earlier day the newer positions are not yet there', () => {
  const cells = positionTable(positions, '2022-01-04')
  expect(cells.map((cell) => cell.positions.map(({ content }) => content))).toEqual([['no missiles near the border']])
})
