import { expect, it } from 'vitest'
import { HOSTILE_WORDS, hostileEdition, SAMPLE_EDITION } from '../sample-edition.ts'
import { renderAtom } from './render-atom.ts'

it('what was told last stands first, with its day and a link', () => {
  const feed = renderAtom(SAMPLE_EDITION)
  expect([...feed.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)).toEqual([
    'Tavolo: what changed',
    'Thu 3 March 2022: colloqui di pace (planned)',
    'Switzerland: fund',
    'Switzerland: promise (humanitarian)',
  ])
  expect(feed).toContain('<updated>2022-02-23T00:00:00Z</updated>')
  expect(feed).toContain('<link href="https://tavolo.example/occasions/o1"/>')
})

it('an empty record gives a feed too', () => {
  expect(renderAtom({ ...SAMPLE_EDITION, occasions: [], positions: [], actions: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>')
})

it.each(HOSTILE_WORDS)('the words %j make no element and break none', (hostile) => {
  const tags = (xml: string) => [...new Set([...xml.matchAll(/<\/?[a-z!?][a-z]*/gi)].map(([tag]) => tag))].sort()
  const feed = renderAtom(hostileEdition(hostile))
  expect(tags(feed)).toEqual(tags(renderAtom(SAMPLE_EDITION)))
  expect([...feed].filter((character) => character < ' ' && character !== '\n')).toEqual([])
})
