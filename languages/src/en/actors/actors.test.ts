import { cutText, emptySyntax, findActors, findAmounts, type Report, resolveActors } from '@tavolo/engine'
import { expect, test } from 'vitest'
import { en as pack } from '../index.ts'

const report = (text: string): Report => ({
  id: '',
  text,
  language: 'en',
  publishedAt: '2022-01-10',
  publisher: null,
  title: null,
  url: null,
  sha256: '',
})

/** Who is meant by the last occurrence of these words. */
const who = (text: string, words: string) => {
  const document = cutText(report(text), pack.writing)
  const syntax = emptySyntax(document.tokens.count)
  const { referents } = resolveActors(findActors(document, syntax, pack.actors), document, syntax, pack.actors)
  const referent = referents.of(document.tokens.start.indexOf(text.lastIndexOf(words)))
  if (!referent) return null
  const party = referent.actors.join('+') || referent.media || '?'
  return `${party}${referent.name ? ` ${referent.name}` : ''}${referent.anonymous ? ' anonymous' : ''}`
}

test.each([
  ['The foreign ministers of France and Germany met.', 'ministers', 'FR+DE'],
  ['US and Russian officials will meet.', 'officials', 'US+RU anonymous'],
  ["Germany's chancellor refused.", 'chancellor', 'DE'],
  ['The State Department confirmed it.', 'State', 'US'],
  ['A Kremlin spokesman said so.', 'spokesman', 'RU anonymous'],
  ["Iran's mission to the United Nations denied it.", 'mission', 'IR'],
  ['The US ambassador to NATO said so.', 'ambassador', 'US'],
  ['The Houthi movement in Yemen denied it.', 'Houthi', 'HOUTHIS'],
  ['Palestinians demanded more.', 'Palestinians', 'PS'],
  ['Foggy Bottom declined to comment.', 'Foggy', 'US'],
  ['The Swedish general of NATO said so.', 'general', 'NATO'],
  ['Downing Street said it would act.', 'Downing', 'GB'],
  ['According to Reuters, talks go on.', 'Reuters', 'media:Reuters'],
  ['German firms pulled out.', 'firms', 'DE:FIRMS'],
  ['The United States, China and Russia agreed.', 'United', 'US+CN+RU'],
])('%s', (text, words, expected) => {
  expect(who(text, words)).toBe(expected)
})

test.each([
  ['The Security Council met. The Atlantic Council called for calm.', 'Atlantic', 'ATLANTIC-COUNCIL'],
  ['The Union of African Miners (UAM) spoke of a strike. Later UAM left.', 'UAM', 'UAM'],
  ['The Democratic Union of Free Miners (NATO) met.', 'Democratic', 'NATO'],
  ['The Foreign Minister of Ghana received the Foreign Minister of Togo. The ministers spoke of trade.', 'ministers', 'GH+TG'],
])('%s', (text, words, expected) => {
  expect(who(text, words)).toBe(expected)
})

test('a surname takes up the full name and the office', () => {
  expect(who('Polish Prime Minister Mateusz Morawiecki spoke in Warsaw. Later Morawiecki left.', 'Morawiecki')).toBe(
    'PL Mateusz Morawiecki',
  )
})

test('a pronoun takes up the subject of the sentence before', () => {
  expect(who('French President Emmanuel Macron met Olaf Scholz of Germany. He praised the talks.', 'He')).toBe('FR Emmanuel Macron')
})

test('"she" is a woman', () => {
  expect(who('German Foreign Minister Annalena Baerbock met Sergei Lavrov. She warned him.', 'She')).toBe('DE Annalena Baerbock')
})

test('"both sides" are those who were named together', () => {
  expect(who('Armenia and Azerbaijan held talks in Prague. Both sides called them useful.', 'sides')).toBe('AM+AZ')
})

test('an office without a state is held for the state spoken of, and this is marked as assumed', () => {
  const text = 'Canada reacted at once. Foreign Minister Jane Doe spoke of a breach.'
  const document = cutText(report(text), pack.writing)
  const syntax = emptySyntax(document.tokens.count)
  const { referents } = resolveActors(findActors(document, syntax, pack.actors), document, syntax, pack.actors)
  const referent = referents.of(document.tokens.lower.indexOf('minister'))
  expect(referent?.actors).toEqual(['CA'])
  expect(referent?.inferred).not.toEqual([])
})

test('a name one letter away from an official is taken for him and flagged as near', () => {
  const text = 'The vice minister Sergei Lavrow spoke.'
  const document = cutText(report(text), pack.writing)
  const syntax = emptySyntax(document.tokens.count)
  const { referents } = resolveActors(findActors(document, syntax, pack.actors), document, syntax, pack.actors)
  expect(referents.of(document.tokens.lower.indexOf('lavrow'))).toMatchObject({ actors: ['RU'], near: true })
})

test.each([
  ['It approved $1.2 billion.', '1200000000 USD'],
  ['Half a billion dollars went there.', '500000000 USD'],
  ['They sent 2,000 US troops.', '2000 soldiers'],
  ['Two hundred thousand euros were lost.', '200000 EUR'],
  ['A soldier left in 2021.', ''],
])('%s', (text, expected) => {
  const amounts = findAmounts(cutText(report(text), pack.writing), pack.actors)
  expect(amounts.map(({ value, currency, unit }) => `${value} ${currency ?? unit}`).join(', ')).toBe(expected)
})
