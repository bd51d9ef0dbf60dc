import { cutText, emptySyntax, findActors, findAmounts, type Report, resolveActors } from '@tavolo/engine'
import { expect, test } from 'vitest'
import { it as pack } from '../index.ts'

const report = (text: string): Report => ({
  id: '',
  text,
  language: 'it',
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
  const at = text.lastIndexOf(words)
  const referent = referents.of(document.tokens.start.indexOf(at))
  if (!referent) return null
  const party = referent.actors.join('+') || referent.media || '?'
  return `${party}${referent.name ? ` ${referent.name}` : ''}${referent.anonymous ? ' anonimo' : ''}`
}

test.each([
  ['Il ministero degli Esteri russo ha protestato.', 'ministero', 'RU'],
  ['Un portavoce del Consiglio di sicurezza nazionale della Casa Bianca ha confermato.', 'portavoce', 'US anonimo'],
  ['Funzionari statunitensi e russi si vedranno.', 'Funzionari', 'US+RU anonimo'],
  ["Lo ha detto l'agenzia per la sicurezza giapponese.", 'agenzia', 'JP'],
  ['Palazzo Chigi ha diffuso una nota.', 'Palazzo', 'IT'],
  ["L'Aiea ha chiesto chiarimenti.", 'Aiea', 'IAEA'],
  ['Il segretario generale della Nato ha risposto.', 'segretario', 'NATO'],
  ["L'inviato ONU per la Libia ha parlato.", 'inviato', 'UN'],
  ["L'ambasciatore francese in Germania ha taciuto.", 'ambasciatore', 'FR'],
  ['I ministri degli Esteri di Francia e Germania hanno firmato.', 'ministri', 'FR+DE'],
  ["Secondo l'agenzia di stampa Interfax il governo esita.", 'Interfax', 'media:Interfax'],
  ["L'opposizione bielorussa protesta.", 'opposizione', 'BY:OPPOSITION'],
  ['Gli americani non rispondono.', 'americani', 'US'],
  ['Hamas ha negato.', 'Hamas', 'HAMAS'],
  ['Mosca ha risposto a Bruxelles.', 'Mosca', 'RU'],
])('%s', (text, words, expected) => {
  expect(who(text, words)).toBe(expected)
})

test('a surname takes up the full name and the office', () => {
  const text = 'Il ministro degli Esteri francese Jean-Yves Le Drian è a Roma. Più tardi Le Drian ha incontrato la stampa.'
  expect(who(text, 'Le Drian')).toBe('FR Jean-Yves Le Drian')
})

test('"il portavoce" is the spokesman of whom the report spoke before', () => {
  expect(who('Un portavoce del Cremlino ha smentito. Poi il portavoce ha aggiunto altro.', 'portavoce')).toBe('RU anonimo')
})

test('"le due parti" are those who were named together', () => {
  expect(who('La Serbia e il Kosovo hanno trattato a Bruxelles. Le due parti torneranno a vedersi.', 'parti')).toBe('RS+XK')
})

test('"il leader" alone is no pair', () => {
  expect(who('La Serbia e il Kosovo trattano. Il leader serbo tace.', 'leader')).toBe('RS')
})

test('a city gives its state where it is a place', () => {
  const document = cutText(report('I colloqui si terranno a Ginevra.'), pack.writing)
  const syntax = emptySyntax(document.tokens.count)
  const { referents } = resolveActors(findActors(document, syntax, pack.actors), document, syntax, pack.actors)
  expect(referents.placeOf(document.tokens.lower.indexOf('ginevra'))).toEqual({
    name: 'Ginevra',
    state: 'CH',
    isTown: true,
    span: { start: 25, end: 32 },
  })
})

test.each([
  ['Ha firmato per 300 milioni di dollari.', '300000000 USD'],
  ['Costa 5 mila euro.', '5000 EUR'],
  ['Un fondo da 1,5 miliardi di sterline.', '1500000000 GBP'],
  ['Hanno schierato 150.000 soldati.', '150000 soldiers'],
  ['Tre soldati sono stati feriti.', '3 soldiers'],
  ['Diecimila rubli di multa.', '10000 RUB'],
  ['Un soldato è tornato nel 2021.', ''],
])('%s', (text, expected) => {
  const amounts = findAmounts(cutText(report(text), pack.writing), pack.actors)
  expect(amounts.map(({ value, currency, unit }) => `${value} ${currency ?? unit}`).join(', ')).toBe(expected)
})
