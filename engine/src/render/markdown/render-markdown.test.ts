import { expect, it } from 'vitest'
import { SAMPLE_DOSSIER, SAMPLE_TEXT } from '../sample-dossier.ts'
import { escaped } from './escape.ts'
import { renderMarkdown } from './render-markdown.ts'

it('is a briefing with footnotes to the words', () => {
  expect(renderMarkdown(SAMPLE_DOSSIER, SAMPLE_TEXT, { label: 'oslo.txt' })).toBe(`\
# Verso i colloqui di Oslo

oslo.txt · Il Giornale di prova · it${'  '}
Published Tue 22 February 2022.${'  '}
1 occasion · 2 statements · 1 position · 1 action · 1 doubt.

## Agenda

- **\\~Thu 3 March 2022** · talks · planned · colloqui di pace[^1][^2]
  - at Oslo[^3]
  - Norway (NO): confirmed – S1 il ministero degli Esteri[^4]
  - Switzerland (CH): tentative – S2 un portavoce del governo svizzero, via ATS[^5]

## Statements

- S1 **il ministero degli Esteri**[^6] · Norway (NO) · *confirm*[^7] · indirect · Tue 22 February 2022[^8]: “La Norvegia ospiterà a Oslo i colloqui di pace il 3 marzo”[^9]
- S2 **un portavoce del governo svizzero** (unnamed)[^10] · Switzerland (CH) · *say*[^11] · direct · via ATS: “Stiamo valutando”[^5]

## Positions

- **Switzerland (CH)** *promise* → Norway (NO) · humanitarian: “20 milioni di franchi”[^12], if “se la tregua regge”[^13] – the report, in its own voice

## Actions

- **Switzerland (CH)** *fund* → Norway (NO) · 20,000,000 CHF[^12]: “20 milioni di franchi”[^12]

## Doubts

- Two words that belong to nothing around them. (stray-fragment)[^14]

## Assumed, not said in so many words (~)

- date 1:31: the year of “3 marzo” is that of the next 3 March after publication

[^1]: Line 1, column 51: “3 marzo”
[^2]: Line 1, column 31: “colloqui di pace”
[^3]: Line 1, column 24: “Oslo”
[^4]: Line 1, column 1: “La Norvegia”
[^5]: Line 2, column 2: “Stiamo valutando”
[^6]: Line 1, column 82: “il ministero degli Esteri”
[^7]: Line 1, column 60: “ha confermato”
[^8]: Line 1, column 74: “martedì”
[^9]: Line 1, column 1: “La Norvegia ospiterà a Oslo i colloqui di pace il 3 marzo”
[^10]: Line 2, column 30: “un portavoce del governo svizzero”
[^11]: Line 2, column 21: “ha detto”
[^12]: Line 3, column 16: “20 milioni di franchi”
[^13]: Line 3, column 38: “se la tregua regge”
[^14]: Line 4, column 1: “Poi canta.”
`)
})

it.each([
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert\\(1\\)\\>'],
  ['[qui](https://example.org)', '\\[qui\\]\\(https\\://example.org\\)'],
  ['# non un titolo', '\\# non un titolo'],
  ['- non un elenco', '\\- non un elenco'],
  ['1. non un elenco', '\\1. non un elenco'],
  ['due\n\n# righe', 'due \\# righe'],
  ['R&D `codice` *forte*', 'R&amp;D \\`codice\\` \\*forte\\*'],
])('the words %j never become markup', (words, safe) => {
  expect(escaped(words)).toBe(safe)
})
