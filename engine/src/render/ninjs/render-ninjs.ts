import type { RecordedOccasion } from '../../record/index.ts'
import { type Edition, permalink } from '../edition.ts'
import { webAddress } from '../linked-data/nodes.ts'

const STANDARD = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' }
const OCCURRENCE = 'http://cv.iptc.org/newscodes/eventoccurstatus/'

/** How likely an event is, in the words of the IPTC (planned and certain, likely, possible, uncertain, then cancelled). */
const OCCURS: Readonly<Record<RecordedOccasion['status'], string>> = {
  held: 'eos5',
  underway: 'eos5',
  planned: 'eos4',
  tentative: 'eos3',
  proposed: 'eos2',
  postponed: 'eos2',
  lapsed: 'eos2',
  cancelled: 'eos6',
  refused: 'eos6',
}
const TRUNCATED = /^\d{4}(-\d\d(-\d\d)?)?$/

/**
 * The occasions of an edition as events in IPTC ninjs 3.1, and beside them (its root is closed) what ninjs has no words for:
 * our status, that of each party, confirmations, moves and contradictions. Both lists are joined by `uri`.
 */
export function renderNinjs(edition: Edition): string {
  const reports = new Map(edition.reports.map((report) => [report.id, report]))
  const items = edition.occasions.map((occasion) => {
    const { id, title, kind, status, place, lastReportedAt, firstReportedAt, confirmed } = occasion
    const occurs = status === 'planned' && confirmed === 'both-sides' ? 'eos5' : OCCURS[status]
    const dates = datesOf(occasion.date)
    return {
      standard: STANDARD,
      uri: permalink(edition, 'occasion', id),
      type: 'event',
      version: String(occasion.moves.length + 1),
      firstCreated: instant(firstReportedAt),
      versionCreated: instant(lastReportedAt),
      pubStatus: 'usable',
      title,
      subjects: [{ name: kind, literal: kind }],
      eventDetails: { eventStatus: `${OCCURRENCE}${occurs}`, ...(dates === null ? {} : { dates }) },
      ...(place === null ? {} : { places: [{ name: place }] }),
      organisations: occasion.parties.filter(({ actor }) => !isPerson(actor)).map(({ actor }) => concept(edition, actor)),
      people: occasion.parties.filter(({ actor }) => isPerson(actor)).map(({ actor }) => concept(edition, actor)),
      infoSources: occasion.reports.map((report) => {
        const url = webAddress(reports.get(report)?.url ?? null)
        return { name: reports.get(report)?.publisher ?? report, literal: report, ...(url === null ? {} : { uri: url }) }
      }),
    }
  })
  const sidecar = edition.occasions.map(({ id, status, parties, confirmed, origins, moves, contradictions }) => ({
    uri: permalink(edition, 'occasion', id),
    status,
    parties,
    confirmed,
    origins,
    moves,
    contradictions,
  }))
  return `${JSON.stringify({ items, sidecar }, null, 1)}\n`
}

function datesOf(date: string | null) {
  const [start = '', end = ''] = (date ?? '').split('/').map((value) => value.slice(0, 10))
  if (!TRUNCATED.test(start)) return null
  return { expectedStartDate: start, ...(TRUNCATED.test(end) ? { expectedEndDate: end } : {}) }
}

const isPerson = (actor: string) => actor.startsWith('person:')
const concept = (edition: Edition, actor: string) => ({ name: edition.nameOf(actor), rel: 'participant', literal: actor })
const instant = (day: string) => `${day.slice(0, 10)}T00:00:00Z`
