import { expect, it } from 'vitest'
import type { TraceNode } from '../../document/index.ts'
import { SAMPLE_DOSSIER, SAMPLE_TEXT } from '../sample-dossier.ts'
import { renderExplanation } from './render-explanation.ts'

const span = (words: string) => ({ start: SAMPLE_TEXT.indexOf(words), end: SAMPLE_TEXT.indexOf(words) + words.length })
const node = (label: string, more: Partial<TraceNode>): TraceNode => ({
  label,
  span: null,
  rule: null,
  outcome: 'found',
  note: null,
  children: [],
  ...more,
})

const trace = node('report', {
  children: [
    node('times', { children: [node('day and month', { rule: 'it.time.day-month', span: span('3 marzo'), note: '2022-03-03' })] }),
    node('clauses', {
      children: [
        node('cue', {
          span: span('ha detto'),
          rule: 'core.attribution.quotation',
          children: [
            node('speaker', { span: span('ha detto un portavoce del governo svizzero') }),
            node('complement', { outcome: 'stopped', note: 'no clause hangs on the verb' }),
          ],
        }),
        node('cue', { span: span('ha confermato'), outcome: 'tried' }),
      ],
    }),
  ],
})
const place = SAMPLE_TEXT.indexOf('detto')

it('shows the place, the facts on it, and as a tree what was found and tried there', () => {
  expect(renderExplanation({ dossier: SAMPLE_DOSSIER, trace }, SAMPLE_TEXT, place, { label: 'oslo.txt' })).toBe(`\
oslo.txt:2:24
  “Stiamo valutando”, ha detto un portavoce del governo svizzero, citato dall’agenzia ATS.
                         ^

FACTS THAT REST ON THESE WORDS
  statement S2 CH: say, direct – core.attribution.quotation

HOW IT WAS READ
✓ report
└─ ✓ clauses
   └─ ✓ cue core.attribution.quotation “ha detto” 2:21
      ├─ ✓ speaker “ha detto un portavoce del governo svizzero” 2:21
      └─ ✗ complement stopped – no clause hangs on the verb
`)
})

it('says so where no rule looked at the place', () => {
  const nowhere = SAMPLE_TEXT.indexOf('canta') + 2
  const shown = renderExplanation({ dossier: SAMPLE_DOSSIER, trace }, SAMPLE_TEXT, nowhere)
  expect(shown).toContain('FACTS THAT REST ON THESE WORDS\n  none')
  expect(shown).toContain('No rule looked at this place.')
})

it('names what was assumed beside the rules', () => {
  const shown = renderExplanation({ dossier: SAMPLE_DOSSIER, trace }, SAMPLE_TEXT, SAMPLE_TEXT.indexOf('marzo'), { width: 200 })
  expect(shown).toContain('core.occasion.host; date.value assumed: the year of “3 marzo”')
})

it('cuts a long line so that the caret stays under the place', () => {
  const text = `${'parola '.repeat(400)}qui ${'parola '.repeat(400)}`
  const dossier = { ...SAMPLE_DOSSIER, agenda: [], statements: [], positions: [], actions: [], times: [] }
  const [, words = '', caret = ''] = renderExplanation({ dossier, trace: null }, text, text.indexOf('qui'), { width: 60 }).split('\n')
  expect(words.slice(caret.indexOf('^'))).toMatch(/^qui/)
  expect(words.length).toBeLessThan(64)
})
