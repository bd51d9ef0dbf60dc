import { expect, it } from 'vitest'
import { HOSTILE_WORDS, hostileEdition, SAMPLE_EDITION } from '../sample-edition.ts'
import { renderBriefing } from './render-briefing.ts'

it('is a briefing whose footnotes hold the words and their source', () => {
  expect(renderBriefing(SAMPLE_EDITION)).toBe(`\
# Briefing

## Agenda

- **Thu 3 March 2022** · talks · planned · colloqui di pace · Oslo · 1 origin[^1]
  - **Norway**: planned[^2]
  - **Switzerland**: tentative[^3]
  - **Moved** from Tue 1 March 2022 to Thu 3 March 2022 \\(2022-02-22\\)[^1]

## Statements

- **il ministero degli Esteri** \\(Norway\\) · confirm · Tue 22 February 2022: “La Norvegia ospiterà a Oslo i colloqui di pace il 3 marzo”[^4]
- **un portavoce del governo svizzero** \\(Switzerland\\) · say · via media:ATS: “Stiamo valutando”[^5]

## Positions

- **Switzerland** · promise → Norway · humanitarian: “20 milioni di franchi” if “se la tregua regge”[^6]

## Actions

- **Switzerland** · fund → Norway · 20,000,000 CHF: “20 milioni di franchi”[^6]

## Commitments

- **Switzerland** · conditional · open: “20 milioni di franchi” if “se la tregua regge”[^6]

[^1]: “3 marzo” – Il Giornale di prova, Verso i colloqui di Oslo, 2022-02-22
[^2]: “La Norvegia” – Il Giornale di prova, Verso i colloqui di Oslo, 2022-02-22
[^3]: “Stiamo valutando” – Il Giornale di prova, Verso i colloqui di Oslo, 2022-02-23
[^4]: “La Norvegia ospiterà a Oslo i colloqui di pace il 3 marzo” – Il Giornale di prova, Verso i colloqui di Oslo, 2022-02-22
[^5]: “Stiamo valutando” – Il Giornale di prova, Verso i colloqui di Oslo, 2022-02-22
[^6]: “20 milioni di franchi” – Il Giornale di prova, Verso i colloqui di Oslo, 2022-02-22
`)
})

it.each(HOSTILE_WORDS)('the words %j make no markup', (hostile) => {
  const briefing = renderBriefing(hostileEdition(hostile))
  expect(briefing).not.toMatch(/<[a-z/!]/i)
  expect(briefing).not.toMatch(/[^\\]\]\(/)
  expect(briefing.match(/^#/gm)).toHaveLength(renderBriefing(SAMPLE_EDITION).match(/^#/gm)?.length ?? 0)
})
