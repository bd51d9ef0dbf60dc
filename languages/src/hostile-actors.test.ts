import { cutText, emptySyntax, findActors, findAmounts, type LanguagePack, resolveActors } from '@tavolo/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en, it } from './index.ts'

const read = (text: string, { code, writing, actors }: LanguagePack) => {
  const report = { id: '', text, language: code, publishedAt: '2022-01-10', publisher: null, title: null, url: null, sha256: '' }
  const document = cutText(report, writing)
  const syntax = emptySyntax(document.tokens.count)
  const mentions = findActors(document, syntax, actors)
  const resolved = resolveActors(mentions, document, syntax, actors)
  const found = document.tokens.form.flatMap((_, token) => resolved.referents.of(token) ?? [])
  return { document, mentions, found, actors: resolved.actors, amounts: findAmounts(document, actors) }
}

const pieces = fc.constantFrom(
  'Putin',
  'il ministro',
  'the minister',
  ' ',
  ', ',
  '. ',
  "l'",
  'di',
  'of',
  '"',
  '«',
  '\ud800',
  '\u200b',
  '\u202e',
  'US',
  'Nato',
  '300',
  'milioni',
  '$',
  'both sides',
  'ha',
  'e',
  'and',
  "'s",
  '-',
  '\n\n',
)
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
)

test.each([it, en])('any string is read, and every span lies within it ($name)', (pack) => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { found, actors, amounts, mentions, document } = read(text, pack)
      for (const { start, end } of [
        ...found.map(({ span }) => span),
        ...actors.flatMap((actor) => actor.mentions),
        ...amounts.map(({ span }) => span),
      ]) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(start).toBeLessThanOrEqual(end)
      }
      for (const [i, { first, end }] of mentions.entries()) {
        expect(end).toBeLessThanOrEqual(document.tokens.count)
        expect(first).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0)
      }
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['a word of 100,000 letters', 'A'.repeat(100_000)],
  ['2,000 names in a row', 'Putin, '.repeat(2_000)],
  ['2,000 joined ministers', 'il ministro russo e '.repeat(2_000)],
  ['2,000 quotations', '"Putin" '.repeat(2_000)],
  ['2,000 pronouns', 'The president met Macron. He left. '.repeat(500)],
])('%s cost no more than their length', (_, text) => {
  for (const pack of [it, en]) {
    const start = performance.now()
    read(text, pack)
    expect(performance.now() - start).toBeLessThan(3_000)
  }
})
