import { DOSSIER_FORMAT, type Dossier, type Inference, type Provenance, type Span } from '../document/index.ts'

/** A report in our own words, for the tests of what is shown. */
export const SAMPLE_TEXT = `La Norvegia ospiterà a Oslo i colloqui di pace il 3 marzo, ha confermato martedì il ministero degli Esteri.
“Stiamo valutando”, ha detto un portavoce del governo svizzero, citato dall’agenzia ATS.
Berna promette 20 milioni di franchi se la tregua regge.
Poi canta.
`

const at = (words: string): Span => {
  const start = SAMPLE_TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const by = (rule: string, span: Span, inferred: readonly Inference[] = []): Provenance => ({ rules: [rule], spans: [span], inferred })

const talks = at('colloqui di pace')
const yearOfTheDay: Inference = { field: 'date.value', reason: 'the year of “3 marzo” is that of the next 3 March after publication' }

/** What a reader should make of it. */
export const SAMPLE_DOSSIER: Dossier = {
  format: DOSSIER_FORMAT,
  report: {
    id: 'sample',
    language: 'it',
    publishedAt: '2022-02-22',
    publisher: 'Il Giornale di prova',
    title: 'Verso i colloqui di Oslo',
    url: null,
    sha256: '0'.repeat(64),
    length: SAMPLE_TEXT.length,
  },
  actors: [
    { id: 'NO', kind: 'state', name: 'Norway', partOf: null, wikidata: 'Q20', mentions: [at('Norvegia')] },
    { id: 'CH', kind: 'state', name: 'Switzerland', partOf: null, wikidata: 'Q39', mentions: [at('Berna')] },
    { id: 'media:ATS', kind: 'media', name: 'ATS', partOf: null, wikidata: null, mentions: [at('agenzia ATS')] },
  ],
  times: [{ id: 't1', provenance: by('it.time.day-month', at('3 marzo')), span: at('3 marzo'), type: 'DATE', value: '2022-03-03' }],
  agenda: [
    {
      id: 'o1',
      provenance: by('core.occasion.host', talks, [yearOfTheDay]),
      kind: 'talks',
      title: 'colloqui di pace',
      date: { value: '2022-03-03', span: at('3 marzo') },
      movedFrom: null,
      place: { name: 'Oslo', span: at('Oslo') },
      status: 'planned',
      mentions: [talks],
      parties: [
        { actor: 'NO', status: 'confirmed', statedBy: ['s1'], span: at('La Norvegia') },
        { actor: 'CH', status: 'tentative', statedBy: ['s2'], span: at('Stiamo valutando') },
      ],
    },
  ],
  statements: [
    {
      id: 's1',
      provenance: by('core.attribution.parenthetical', at('ha confermato')),
      source: at('il ministero degli Esteri'),
      speaker: { actor: 'NO', actors: ['NO'], party: 'NO', parties: ['NO'], name: null, role: 'ministero degli Esteri', anonymous: false },
      relay: [],
      cue: at('ha confermato'),
      stance: 'confirm',
      content: [at('La Norvegia ospiterà a Oslo i colloqui di pace il 3 marzo')],
      wording: 'indirect',
      date: { value: '2022-02-22', span: at('martedì') },
    },
    {
      id: 's2',
      provenance: by('core.attribution.quotation', at('ha detto')),
      source: at('un portavoce del governo svizzero'),
      speaker: { actor: 'CH', actors: ['CH'], party: 'CH', parties: ['CH'], name: null, role: 'portavoce', anonymous: true },
      relay: ['media:ATS'],
      cue: at('ha detto'),
      stance: 'say',
      content: [at('Stiamo valutando')],
      wording: 'direct',
      date: null,
    },
  ],
  positions: [
    {
      id: 'p1',
      provenance: by('core.position.promise', at('promette')),
      party: 'CH',
      act: 'promise',
      toward: ['NO'],
      issue: 'humanitarian',
      content: at('20 milioni di franchi'),
      condition: at('se la tregua regge'),
      statement: null,
    },
  ],
  actions: [
    {
      id: 'd1',
      provenance: by('core.action.fund', at('promette')),
      parties: ['CH'],
      act: 'fund',
      what: at('20 milioni di franchi'),
      recipients: ['NO'],
      date: null,
      amounts: [{ value: 20000000, currency: 'CHF', unit: null, span: at('20 milioni di franchi') }],
    },
  ],
  doubts: [{ kind: 'stray-fragment', span: at('Poi canta.'), message: 'Two words that belong to nothing around them.' }],
}
