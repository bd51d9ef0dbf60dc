import { Problem } from '../../../problem.ts'
import { explainFact, explainPlace } from '../../explanation.ts'
import { given } from '../../given.ts'
import { differenceQuery, explainQuery, searchQuery } from '../../schemas/queries.ts'
import { linkedOccasion, linkedPosition, linkedStatement, linkTo } from '../linked.ts'
import { tool } from '../tool.ts'
import { paging } from './paging.ts'

export const searchTool = tool({
  name: 'search',
  title: 'Search',
  description: 'Where words stand in the reports: excerpt, spans, the statement they belong to.',
  input: searchQuery.extend(paging),
  answer: async (desk, { q, ...page }) => {
    const hits = await desk.room.store.search(q, page)
    const items = hits.map((hit) => ({
      ...hit,
      link: hit.statement === null ? linkTo(desk, 'report', hit.report) : linkTo(desk, 'statement', hit.statement),
      reportLink: linkTo(desk, 'report', hit.report),
    }))
    return { ...page, items }
  },
})

export const explainTool = tool({
  name: 'explain',
  title: 'Explain',
  description:
    'Why the record says something: the rules and assumptions behind a fact (by its id) or a place of a report (report and offset), and the tree of what was tried.',
  input: explainQuery,
  answer: async ({ room, address }, { fact, report, at }) => {
    if (fact === undefined && (report === undefined || at === undefined))
      throw new Problem('TAVOLO-REQUEST', 'nothing was asked for', 'explain', 'give fact, or report and at')
    const found = fact === undefined ? await explainPlace(room, report ?? '', at ?? 0) : await explainFact(room, fact, report)
    return { ...found, link: linkTo({ room, address }, 'report', found.report) }
  },
})

export const differenceTool = tool({
  name: 'diff',
  title: 'What changed',
  description:
    'What changed in the record between two moments: occasions with the fields that differ, new statements, positions and commitments.',
  input: differenceQuery,
  answer: async (desk, query) => {
    const { since, until } = given(query)
    const { occasions, statements, positions, commitments, ...moments } = await desk.room.store.difference(since, until)
    return {
      ...moments,
      occasions: occasions.map(({ before, after, ...change }) => ({
        ...change,
        before: before && linkedOccasion(desk, before),
        after: after && linkedOccasion(desk, after),
      })),
      statements: statements.map((one) => linkedStatement(desk, one)),
      positions: positions.map((one) => linkedPosition(desk, one)),
      commitments,
    }
  },
})
