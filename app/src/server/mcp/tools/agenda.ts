import { given } from '../../given.ts'
import { notFound } from '../../problem-details.ts'
import { agendaQuery, idInPath } from '../../schemas/queries.ts'
import { linkedOccasion, linkTo } from '../linked.ts'
import { tool } from '../tool.ts'
import { paging } from './paging.ts'

export const agendaTool = tool({
  name: 'agenda',
  title: 'Agenda',
  description:
    'Who meets whom and when: occasions with their status, that of each party, moves, contradictions and the words they rest on.',
  input: agendaQuery.extend(paging),
  answer: async (desk, { offset, limit, ...query }) => {
    const occasions = await desk.room.list('agenda', query, (asked) => desk.room.store.agenda(asked))
    const items = occasions.slice(offset, offset + limit).map((occasion) => linkedOccasion(desk, occasion))
    return { total: occasions.length, offset, limit, items }
  },
})

export const occasionTool = tool({
  name: 'occasion',
  title: 'Occasion',
  description: 'One occasion with every claim about it: value, who said it, through whom, when, in which words of which report.',
  input: idInPath.extend({ asOf: agendaQuery.shape.asOf }),
  answer: async (desk, { id, ...query }) => {
    const found = await desk.room.store.occasion(id, given(query))
    if (found === null) throw notFound('occasion with this id', id)
    const claims = found.claims.map((claim) => ({ ...claim, reportLink: linkTo(desk, 'report', claim.report) }))
    return { ...found, claims, link: linkTo(desk, 'occasion', found.id) }
  },
})
