import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SAMPLE_DOSSIER, SAMPLE_TEXT } from '../sample-dossier.ts'
import { HOSTILE_WORDS } from '../sample-edition.ts'
import { piecesOf } from './layers.ts'
import { renderHtml } from './render-html.ts'

const wordsIn = (page: string) =>
  (/<pre[^>]*>(.*)<\/pre>/s.exec(page)?.[1] ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" })[name] ?? '')

it('the text stands there untouched, with every fact marked and reached from the dossier', () => {
  const page = renderHtml(SAMPLE_DOSSIER, SAMPLE_TEXT)
  expect(wordsIn(page)).toBe(SAMPLE_TEXT)
  const linked = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(linked).toEqual(['o1', 's1', 's2', 'p1', 'd1', 'doubt-1'])
  for (const id of linked) expect(page).toContain(`<a id="${id}"></a>`)
  expect(page).toContain('<mark class="position action" title="position action">20 milioni di franchi</mark>')
})

it.each(HOSTILE_WORDS)('the words %j make no element', (hostile) => {
  const { report, ...rest } = SAMPLE_DOSSIER
  const page = renderHtml({ ...rest, report: { ...report, title: hostile, length: hostile.length } }, hostile)
  expect([...new Set([...page.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag))].sort()).toEqual(
    ['a', 'h1', 'h2', 'html', 'li', 'mark', 'meta', 'p', 'pre', 'style', 'title', 'ul'].filter((tag) => page.includes(`<${tag}`)),
  )
  expect(page).not.toMatch(/<(script|img)/i)
})

it('however layers overlap, the pieces cover the text once and say what lies over them', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })))
  fc.assert(
    fc.property(spans, (found) => {
      const layers = found.map((span, i) => ({ kind: 'statement' as const, id: String(i), span }))
      const pieces = piecesOf(50, layers)
      expect(pieces.map(({ start }) => start)).toEqual([0, ...pieces.slice(0, -1).map(({ end }) => end)])
      expect(pieces.at(-1)?.end).toBe(50)
      for (const { start, end, layers: over } of pieces)
        expect(over.map(({ id }) => id).sort()).toEqual(
          layers
            .filter(({ span }) => span.start <= start && end <= span.end)
            .map(({ id }) => id)
            .sort(),
        )
    }),
  )
})
