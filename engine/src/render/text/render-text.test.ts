import { expect, it } from 'vitest'
import { SAMPLE_DOSSIER, SAMPLE_TEXT } from '../sample-dossier.ts'
import { renderText } from './render-text.ts'

const shown = renderText(SAMPLE_DOSSIER, SAMPLE_TEXT, { label: 'oslo.txt', width: 120 })

it('reads like the table that a desk keeps', () => {
  expect(shown).toBe(`\
Verso i colloqui di Oslo
oslo.txt · Il Giornale di prova · it · 1 occasion · 2 statements · 1 position · 1 action · 1 doubt
Published Tue 22 February 2022.

AGENDA

  ~Thu 3 March 2022 · talks · planned · colloqui di pace
    where  “Oslo” 1:24
    when   “3 marzo” 1:51
    who    Norway NO       confirmed – S1 il ministero degli Esteri: “La Norvegia” 1:1
           Switzerland CH  tentative – S2 un portavoce del governo svizzero, via ATS: “Stiamo valutando” 2:2
    words  “colloqui di pace” 1:31

STATEMENTS

  S1 il ministero degli Esteri · Norway NO · confirm · indirect
    when   Tue 22 February 2022 “martedì” 1:74
    by     “il ministero degli Esteri” 1:82 · “ha confermato” 1:60
    words  “La Norvegia ospiterà a Oslo i colloqui di pace il 3 marzo” 1:1

  S2 un portavoce del governo svizzero (unnamed) · Switzerland CH · say · direct
    via    ATS
    by     “un portavoce del governo svizzero” 2:30 · “ha detto” 2:21
    words  “Stiamo valutando” 2:2

POSITIONS

  Switzerland CH · promise → Norway NO · humanitarian
    words  “20 milioni di franchi” 3:16
    if     “se la tregua regge” 3:38
    from   the report, in its own voice

ACTIONS

  Switzerland CH · fund → Norway NO
    words  “20 milioni di franchi” 3:16
    amount 20,000,000 CHF “20 milioni di franchi” 3:16

DOUBTS
  “Poi canta.” 4:1 Two words that belong to nothing around them. [stray-fragment]

~ ASSUMED, NOT SAID IN SO MANY WORDS
  date 1:31: the year of “3 marzo” is that of the next 3 March after publication
`)
})

it('keeps every line within the width that was asked for', () => {
  const lines = renderText(SAMPLE_DOSSIER, SAMPLE_TEXT, { width: 48, label: 'oslo.txt' }).split('\n')
  expect(lines.filter((line) => line.length > 48)).toEqual([])
})

it('says in the header that relative days stay open where the day of publication is unknown', () => {
  const undated = { ...SAMPLE_DOSSIER, report: { ...SAMPLE_DOSSIER.report, publishedAt: null } }
  expect(renderText(undated, SAMPLE_TEXT)).toContain('Publication date unknown: days said relatively ("Monday", "tomorrow") stay open.')
})

it('puts occasions in the order of their days, open and missing days last', () => {
  const [talks] = SAMPLE_DOSSIER.agenda
  if (talks === undefined) throw new Error('the sample has talks')
  const on = (id: string, value: string | null) => ({ ...talks, id, title: id, date: value === null ? null : { value, span: null } })
  const agenda = [on('undated', null), on('open', 'XXXX-WXX-2'), on('later', '2022-05-01'), on('sooner', '2022-04-01')]
  const headings = renderText({ ...SAMPLE_DOSSIER, agenda }, SAMPLE_TEXT).match(/(?<=planned · )\w+/g)
  expect(headings).toEqual(['sooner', 'later', 'open', 'undated'])
})

it('calls the report by its file where it has no title, and says so where nothing was found', () => {
  const empty = {
    ...SAMPLE_DOSSIER,
    report: { ...SAMPLE_DOSSIER.report, title: null },
    agenda: [],
    statements: [],
    positions: [],
    actions: [],
    doubts: [],
  }
  const [title, facts] = renderText(empty, SAMPLE_TEXT, { label: 'oslo.txt' }).split('\n')
  expect(title).toBe('oslo.txt')
  expect(facts).toBe('Il Giornale di prova · it · nothing found that a desk would log')
})

it('shows no words for a doubt that concerns the whole report', () => {
  const doubts = [{ kind: 'encoding', span: { start: 0, end: SAMPLE_TEXT.length }, message: 'Read as windows-1252.' }]
  expect(renderText({ ...SAMPLE_DOSSIER, doubts }, SAMPLE_TEXT)).toContain('\n  Read as windows-1252. [encoding]\n')
})

it('lets the terminal choose how names, words and statuses look', () => {
  const painted = renderText(SAMPLE_DOSSIER, SAMPLE_TEXT, { paint: (style, text) => `<${style}>${text}</${style}>` })
  expect(painted).toContain('<open>tentative</open>')
  expect(painted).toContain('<words>“Oslo”</words>')
})
