import type { TimeRule } from '@tavolo/engine'

/** Days and months by name and in figures. */
export const dates: readonly TimeRule[] = [
  {
    id: 'it.time.numeric-date',
    finds: 'time',
    pattern: { words: '{date:#numeric-date}' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'Il vertice del 12/01/2022 a Ginevra.', gives: '2022-01-12=12/01/2022' },
      { language: 'it', text: 'Data: 2022-01-12.', gives: '2022-01-12=2022-01-12' },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.day-month',
    finds: 'time',
    pattern: {
      words:
        '( giornata di )? ( {weekday} ,? ( di il )? )? {day:#day|#ordinal|day-word} °? di? {month:month|short-month} ( ( di il? | , | il )? {year:#year} | di il {shortYear:#apostrophe-year} )?',
      notAfter: 'counting-before',
    },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'I ministri si incontreranno il 17 gennaio a Ginevra.', gives: '2022-01-17=17 gennaio' },
      { language: 'it', text: 'Il trattato fu firmato giovedì 8 aprile 2010.', gives: '2010-04-08=giovedì 8 aprile 2010' },
      { language: 'it', text: "L'accordo entra in vigore dal primo di luglio 2022.", gives: '2022-07-01=primo di luglio 2022' },
      { language: 'it', text: 'La legge del 3 ott. 2019 resta valida.', gives: '2019-10-03=3 ott. 2019' },
    ],
    counterexamples: [{ language: 'it', text: 'Il secondo Marzo della famiglia parlò.' }],
  },
  {
    id: 'it.time.day-range',
    finds: 'time',
    pattern: {
      words:
        '[ {day:#day|#ordinal|day-word} °? ] {:range-sign} [ {day:#day|#ordinal|day-word} di? {month:month|short-month} ( ( di il? | , | il )? {year:#year} | di il {shortYear:#apostrophe-year} )? ]',
    },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'it', text: 'La conferenza del 10-13 gennaio è confermata.', gives: '2022-01-10=10 | 2022-01-13=13 gennaio' }],
    counterexamples: [],
  },
  {
    id: 'it.time.from-day-to-day',
    finds: 'time',
    pattern: {
      words:
        "( da | fra | tra ) ( il | l' ) [ {day:#day|#ordinal|day-word} °? ( di? {month} )? ] ( a | e | fino a | sino a ) ( il | l' ) [ {day:#day|#ordinal|day-word} di? {month:month|short-month} ( ( di il? | , | il )? {year:#year} | di il {shortYear:#apostrophe-year} )? ]",
    },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'Il vertice si terrà dal 10 al 13 gennaio.', gives: '2022-01-10=10 | 2022-01-13=13 gennaio' },
      { language: 'it', text: 'Si voterà tra il 10 e il 13 gennaio.', gives: '2022-01-10=10 | 2022-01-13=13 gennaio' },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.day-and-day',
    finds: 'time',
    pattern: {
      words:
        "[ {day:#day|#ordinal|day-word} °? ] ( , [ {day:#day|#ordinal|day-word} ] )? e ( il | l' )? [ {day:#day|#ordinal|day-word} di? {month:month|short-month} ( ( di il? | , | il )? {year:#year} | di il {shortYear:#apostrophe-year} )? ]",
    },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'I colloqui si terranno il 10 e 11 gennaio.', gives: '2022-01-10=10 | 2022-01-11=11 gennaio' },
      {
        language: 'it',
        text: 'Le sessioni del 10, 12 e 13 gennaio 2022.',
        gives: '2022-01-10=10 | 2022-01-12=12 | 2022-01-13=13 gennaio 2022',
      },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.month-year',
    finds: 'time',
    pattern: {
      words:
        '( mese di )? ( {:edge} ( di )? )? {month:month|short-month} ( ( di il | , | di | il )? {year:#year} | di il {shortYear:#apostrophe-year} )',
    },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: "Nell'ottobre 2019 il negoziato fallì.", gives: '2019-10=ottobre 2019' },
      { language: 'it', text: 'A fine marzo del 2021 la missione partì.', gives: '2021-03=fine marzo del 2021' },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.month-of-last-year',
    finds: 'time',
    pattern: {
      words:
        "( {weekday} )? ( {:edge} ( di )? )? {day:#day|#ordinal|day-word}? {month} ( di ( il | lo | l' )? )? ( {yearShift:shift-before} anno | anno {yearShift:shift} )",
    },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'La legge è del marzo dello scorso anno.', gives: '2020-03=marzo dello scorso anno' },
      { language: 'it', text: "Il voto del 10 maggio dell'anno scorso fu nullo.", gives: "2020-05-10=10 maggio dell'anno scorso" },
      { language: 'it', text: "Nel marzo di quest'anno si votò.", gives: "2021-03=marzo di quest'anno" },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.month',
    finds: 'time',
    pattern: { words: '[ ( mese di )? ( {:edge} ( di )? )? {month} ]', capital: false },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'La sessione di gennaio si terrà a Vienna.', gives: '2022-01=gennaio' },
      { language: 'it', text: 'La visita è prevista per metà gennaio.', gives: '2022-01=metà gennaio' },
    ],
    counterexamples: [{ language: 'it', text: 'Lo storico Marzo ha scritto un saggio.' }],
  },
  {
    id: 'it.time.month-after-preposition',
    finds: 'time',
    pattern: { words: '[ {month} ]', after: 'in-month-context' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'it', text: 'Entro Febbraio si voterà.', gives: '2022-02=Febbraio' }],
    counterexamples: [],
  },
  {
    id: 'it.time.month-shifted',
    finds: 'time',
    pattern: { words: '{shift} ( mese di )? {month}' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'Le elezioni dello scorso novembre furono regolari.', gives: '2021-11=scorso novembre' },
      { language: 'it', text: 'Il prossimo marzo si voterà.', gives: '2022-03=prossimo marzo' },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.day-month-shift-before',
    finds: 'time',
    pattern: { words: '{shift:shift-before} {day:#day|#ordinal|day-word} °? {month}' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'Il vertice si terrà il prossimo 8 luglio.', gives: '2022-07-08=prossimo 8 luglio' },
      { language: 'it', text: 'Lo scorso 12 novembre il governo cadde.', gives: '2021-11-12=scorso 12 novembre' },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.day-month-shifted',
    finds: 'time',
    pattern: { words: '{day:#day|#ordinal|day-word} °? {month} {shift}' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'it', text: 'Il 12 novembre scorso il governo cadde.', gives: '2021-11-12=12 novembre scorso' }],
    counterexamples: [],
  },
  {
    id: 'it.time.month-shifted-after',
    finds: 'time',
    pattern: { words: '( {:edge} ( di )? )? {month} ( di il? )? {shift}' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'it', text: "La guerra dell'agosto scorso pesa ancora.", gives: '2021-08=agosto scorso' }],
    counterexamples: [],
  },
  {
    id: 'it.time.feast',
    finds: 'time',
    pattern: { words: '( giorno di )? {feast} ( ( di il | , | di )? {year:#year} )?', notBefore: 'surname-like' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'La tregua vale fino a Pasqua.', gives: '2022-04-17=Pasqua' },
      { language: 'it', text: 'Il bombardamento di Natale 2020 fece scalpore.', gives: '2020-12-25=Natale 2020' },
    ],
    counterexamples: [{ language: 'it', text: 'Il prefetto Natale Rossi non commenta.' }],
  },
  {
    id: 'it.time.feast-shifted',
    finds: 'time',
    pattern: { words: '( {shift} {feast} | {feast} {shift} )' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'it', text: 'Lo scorso Natale i leader tacquero.', gives: '2021-12-25=scorso Natale' }],
    counterexamples: [],
  },
]
