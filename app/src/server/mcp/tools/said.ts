import { positionQuery, statementQuery } from '../../schemas/queries.ts'
import { linkedPosition, linkedStatement } from '../linked.ts'
import { tool } from '../tool.ts'
import { paging } from './paging.ts'

export const statementsTool = tool({
  name: 'statements',
  title: 'Statements',
  description: 'Who said what, through whom, in which words: speaker, stance, relay chain, wording, spans in the report.',
  input: statementQuery.extend(paging),
  answer: async (desk, { offset, limit, ...query }) => {
    const all = await desk.room.list('statements', query, (asked) => desk.room.store.statements(asked))
    return { total: all.length, offset, limit, items: all.slice(offset, offset + limit).map((one) => linkedStatement(desk, one)) }
  },
})

export const positionsTool = tool({
  name: 'positions',
  title: 'Positions',
  description: 'What each party wants, offers, promises, threatens or rejects, by issue; the newest first, its older ones behind it.',
  input: positionQuery.extend(paging),
  answer: async (desk, { offset, limit, ...query }) => {
    const cells = await desk.room.list('positions', query, (asked) => desk.room.store.positions(asked))
    const items = cells
      .slice(offset, offset + limit)
      .map(({ positions, ...cell }) => ({ ...cell, positions: positions.map((one) => linkedPosition(desk, one)) }))
    return { total: cells.length, offset, limit, items }
  },
})
