import { anchorTimes, cutText, emptySyntax, findTimes, type LanguagePack } from '@tavolo/engine'
import { expect, it } from 'vitest'
import { en } from './en/index.ts'
import { it as italian } from './it/index.ts'

const times = (text: string, pack: LanguagePack, publishedAt: string | null) => {
  const report = { id: 'example', text, language: pack.code, publishedAt, publisher: null, title: null, url: null, sha256: '' }
  const document = cutText(report, pack.writing)
  const syntax = emptySyntax(document.tokens.count)
  return anchorTimes(findTimes(document, syntax, pack.times), document, syntax, pack.times)
}
const values = (text: string, pack: LanguagePack, publishedAt: string | null) => times(text, pack, publishedAt).map(({ value }) => value)

it('a planned day at the end of the year is in the next one, a day told as past in the one gone', () => {
  expect(values('I ministri si incontreranno il 20 gennaio.', italian, '2021-12-28')).toEqual(['2022-01-20'])
  expect(values('Il presidente firmò il trattato il 20 gennaio.', italian, '2021-12-28')).toEqual(['2021-01-20'])
  expect(values('The ministers will meet on January 20.', en, '2021-12-28')).toEqual(['2022-01-20'])
  expect(values('The president signed the treaty on January 20.', en, '2021-12-28')).toEqual(['2021-01-20'])
})

it('a weekday told as past is the last one, today included, and the coming one where it is planned', () => {
  expect(values('Il ministro ha parlato martedì.', italian, '2021-12-28')).toEqual(['2021-12-28'])
  expect(values('The minister spoke on Wednesday.', en, '2021-12-28')).toEqual(['2021-12-22'])
  expect(values('The minister will speak on Wednesday.', en, '2021-12-28')).toEqual(['2021-12-29'])
})

it('last December, said in December, is that of the year before', () => {
  expect(values('Il patto fu firmato lo scorso dicembre.', italian, '2021-12-28')).toEqual(['2020-12'])
  expect(values('The deal was signed last December.', en, '2021-12-28')).toEqual(['2020-12'])
  expect(values('The deal was signed last October.', en, '2021-12-28')).toEqual(['2021-10'])
})

it('the first of a month may be written with a degree sign', () => {
  expect(values('La legge vale dal 1° gennaio 2022, il 1º maggio si vota.', italian, '2021-12-28')).toEqual(['2022-01-01', '2022-05-01'])
})

it('without a publication day nothing is guessed', () => {
  expect(values('I colloqui del 10 gennaio seguono quelli di lunedì e di ieri.', italian, null)).toEqual([
    'XXXX-01-10',
    'XXXX-WXX-1',
    'XXXX-XX-XX',
  ])
  expect(values('The talks of January 10 follow those of Monday and of last week.', en, null)).toEqual([
    'XXXX-01-10',
    'XXXX-WXX-1',
    'XXXX-WXX',
  ])
})

it('a dateline with its year stands in for a publication day that is not known, and says so', () => {
  const found = times('GENEVA, Jan. 9, 2022 (Agency) - The envoys met on Friday.', en, null)
  expect(found.map(({ value }) => value)).toEqual(['2022-01-09', '2022-01-07'])
  expect(found[1]?.inferred[0]?.reason).toContain('the day of the dateline')
})

it('only a month of publication anchors months and days, not weekdays', () => {
  expect(values('Il vertice si è tenuto il 9 settembre, non lunedì.', italian, '2008-09')).toEqual(['2008-09-09', 'XXXX-WXX-1'])
})

it('the following day follows the day of the story, not that of the publication', () => {
  expect(values('On March 3, 2020 they met. The following day they signed.', en, '2021-12-28')).toEqual(['2020-03-03', '2020-03-04'])
})

it('says what it assumed', () => {
  const [time] = times('I ministri si incontreranno il 20 gennaio.', italian, '2021-12-28')
  expect(time?.inferred).toEqual([{ field: 'value', reason: 'first such day from the publication day: told as to come («incontreranno»)' }])
})

it('hostile text is read without a crash', () => {
  const pieces = [
    '10 gennaio ',
    '\ud800',
    '\u200b',
    '\u202e',
    '12/13/2022',
    '31 febbraio',
    'alle 24:59',
    "'".repeat(50),
    '00000',
    '9'.repeat(1000),
    'May 31 April 31 ',
  ]
  for (const pack of [italian, en]) {
    for (const publishedAt of [null, '2021-12-28', '2021-13-45', 'soon', '2021']) {
      for (const piece of pieces) expect(() => values(piece.repeat(200), pack, publishedAt)).not.toThrow()
    }
    expect(() => values(pieces.join(' '), pack, '2021-12-28')).not.toThrow()
  }
})

it('a long text costs no more than its length', () => {
  const cost = (repeats: number) => {
    const text = 'oggi alle 18:30 il 10 gennaio e il giorno dopo in serata '.repeat(repeats)
    const start = performance.now()
    values(text, italian, '2021-12-28')
    return performance.now() - start
  }
  cost(200)
  expect(cost(4000) / cost(1000)).toBeLessThan(16)
})

it('values are of the forms that TIMEX3 knows', () => {
  const text =
    'ieri oggi domani lunedì sera 10 gennaio 2022 alle 18:30 nel 1998 negli anni 90 per tre giorni ogni anno il prossimo mese due anni fa'
  for (const { value } of times(text, italian, '2021-12-28'))
    expect(value).toMatch(/^(P[\dX.]*T?[\dX.]*[A-Z]+|[\dX]{2,4}(-[\dXWQHSUFAPI-]+)?(T[\dA-Z:]+)?|[A-Z]+_REF)$/)
})
