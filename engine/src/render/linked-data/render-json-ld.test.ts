import { expect, it } from 'vitest'
import { HOSTILE_WORDS, hostileEdition, SAMPLE_EDITION } from '../sample-edition.ts'
import { renderJsonLd } from './render-json-ld.ts'

interface Node {
  readonly '@id': string
  readonly '@type': string[]
  readonly [name: string]: unknown
}
const graphOf = (edition: typeof SAMPLE_EDITION): Node[] => JSON.parse(renderJsonLd(edition))['@graph']

it('an occasion is an Event of schema.org with its day, its place, its parties and what it was derived from', () => {
  const event = graphOf(SAMPLE_EDITION).find((node) => node['@type'].includes('Event'))
  expect(event).toMatchObject({
    '@id': 'https://tavolo.example/occasions/o1',
    name: 'colloqui di pace',
    startDate: '2022-03-03',
    previousStartDate: '2022-03-01',
    location: { '@type': 'Place', name: 'Oslo' },
    eventStatus: 'https://schema.org/EventRescheduled',
    attendee: [
      { '@id': 'https://tavolo.example/?when=all&party=NO', 'tavolo:status': 'planned' },
      { '@id': 'https://tavolo.example/?when=all&party=CH', 'tavolo:status': 'tentative' },
    ],
    'prov:wasDerivedFrom': [{ '@id': 'https://tavolo.example/reports/sample' }],
  })
})

it('statements are Quotations, positions and claims are Claims, deeds are Actions, attributed to who said them', () => {
  const graph = graphOf(SAMPLE_EDITION)
  const ofType = (type: string) => graph.filter((node) => node['@type'].includes(type))
  expect(ofType('Quotation').map(({ text }) => text)).toEqual([
    'La Norvegia ospiterà a Oslo i colloqui di pace il 3 marzo',
    'Stiamo valutando',
  ])
  expect(ofType('Quotation')[1]?.['prov:wasAttributedTo']).toEqual([
    { '@id': 'https://tavolo.example/?when=all&party=CH' },
    { '@id': 'https://tavolo.example/?when=all&party=media%3AATS' },
  ])
  expect(ofType('Claim')[0]?.['@id']).toBe('https://tavolo.example/occasions/o1#c1')
  expect(ofType('Action')[0]).toMatchObject({
    name: 'fund',
    agent: [{ '@id': 'https://tavolo.example/?when=all&party=CH' }],
    'tavolo:amount': ['20,000,000 CHF'],
  })
  expect(ofType('Claim').map(({ text }) => text)).toEqual(['3 marzo', 'La Norvegia', 'Stiamo valutando', '20 milioni di franchi'])
})

it('whatever is pointed at stands in the graph', () => {
  const graph = graphOf(SAMPLE_EDITION)
  const known = new Set(graph.map((node) => node['@id']))
  const pointedAt = [...JSON.stringify(graph).matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id)
  expect(pointedAt.filter((id) => !known.has(id ?? ''))).toEqual([])
})

it('an address that is none of the web is no link', () => {
  const [report] = SAMPLE_EDITION.reports
  const urlOf = (url: string) =>
    report && graphOf({ ...SAMPLE_EDITION, reports: [{ ...report, url }] }).find((node) => node['@type'].includes('NewsArticle'))?.url
  expect(['https://example.org/a', 'javascript:alert(1)', 'https://example.org/"><script>'].map(urlOf)).toEqual([
    'https://example.org/a',
    null,
    null,
  ])
})

it.each(HOSTILE_WORDS)('the words %j are a value and nothing else', (hostile) => {
  const graph = graphOf(hostileEdition(hostile))
  expect(graph).toHaveLength(graphOf(SAMPLE_EDITION).length + 1)
  for (const node of graph) expect(URL.canParse(node['@id'])).toBe(true)
})
