import { expect, it } from 'vitest'
import { HOSTILE_WORDS, hostileEdition, SAMPLE_EDITION } from '../sample-edition.ts'
import { renderGraphMl } from './render-graph-ml.ts'

it('parties, occasions, statements and deeds are nodes; taking part, saying and doing are edges between them', () => {
  const graph = renderGraphMl(SAMPLE_EDITION)
  expect(graph).toContain('<node id="actor NO"><data key="node-type">party</data><data key="node-label">Norway</data></node>')
  expect(graph).toContain(
    '<edge source="actor CH" target="occasion o1"><data key="edge-relation">takes part</data><data key="edge-state">tentative</data></edge>',
  )
  expect(graph).toContain('<edge source="actor media:ATS" target="statement s2"><data key="edge-relation">relayed</data></edge>')
  expect(graph).toContain(
    '<edge source="actor CH" target="action d1"><data key="edge-relation">did</data><data key="edge-state">fund</data></edge>',
  )
  expect(graph).toContain('<edge source="action d1" target="actor NO">')
  const nodes = [...graph.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id)
  const ends = [...graph.matchAll(/(?:source|target)="([^"]+)"/g)].map(([, id]) => id)
  expect(ends.filter((id) => !nodes.includes(id))).toEqual([])
})

it.each(HOSTILE_WORDS)('the words %j make no element and break none', (hostile) => {
  const graph = renderGraphMl(hostileEdition(hostile))
  const tags = (xml: string) => [...new Set([...xml.matchAll(/<\/?[a-z!][a-z]*/gi)].map(([tag]) => tag))].sort()
  expect(tags(graph)).toEqual(tags(renderGraphMl(SAMPLE_EDITION)))
})
