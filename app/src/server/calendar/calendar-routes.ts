import { type RecordedOccasion, renderCalendar } from '@tavolo/engine'
import { Hono } from 'hono'
import { z } from 'zod'
import { actorName } from '../../actor-name.ts'
import { Problem } from '../../problem.ts'
import { given } from '../given.ts'
import { notFound } from '../problem-details.ts'
import type { Room } from '../room.ts'
import { occasionsOnIssue } from './occasions-on-issue.ts'

const query = z.strictObject({ without: z.literal('cancelled').optional() })

/** Feeds for calendars: `/all.ics`, `/party/RU.ics`, `/issue/arms.ics`, `/occasion/ID.ics`; `?without=cancelled` leaves those out. */
export function calendarRoutes(room: Room): Hono {
  const { store, list } = room
  const agenda = (party?: string) => list('agenda', given({ party }), (asked) => store.agenda(asked))
  return new Hono()
    .get('/all.ics', async (c) => feed(c.req, 'Tavolo', await agenda()))
    .get('/party/:name{.+\\.ics}', async (c) => {
      const party = nameIn(c.req.param('name'))
      return await feed(c.req, `Tavolo: ${actorName(party)}`, await agenda(party))
    })
    .get('/issue/:name{.+\\.ics}', async (c) => {
      const issue = nameIn(c.req.param('name'))
      return await feed(c.req, `Tavolo: ${issue}`, await occasionsOnIssue(room, issue))
    })
    .get('/occasion/:name{.+\\.ics}', async (c) => {
      const occasion = await store.occasion(nameIn(c.req.param('name')))
      if (occasion === null) throw notFound('occasion with this id', c.req.path)
      return await feed(c.req, `Tavolo: ${occasion.title}`, [occasion])
    })

  async function feed(
    req: { url: string; path: string; query(): Record<string, string> },
    name: string,
    occasions: readonly RecordedOccasion[],
  ) {
    const asked = query.safeParse(req.query())
    if (!asked.success) throw new Problem('TAVOLO-REQUEST', 'unknown question', req.path, 'ask for ?without=cancelled or nothing')
    const reports = await list('reports', {}, () => store.reports())
    const edition = {
      occasions,
      statements: [],
      positions: [],
      actions: [],
      commitments: [],
      reports: reports.map(({ report }) => report),
      nameOf: actorName,
      firstIds: await store.firstIds(),
      address: new URL(req.url).origin,
    }
    const calendar = renderCalendar(edition, { name, withoutCancelled: asked.data.without === 'cancelled' })
    return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
  }
}

const nameIn = (file: string) => file.slice(0, -'.ics'.length)
