import type { TimeRule } from '@tavolo/engine'

/** Days of the week. */
export const weekdays: readonly TimeRule[] = [
  {
    id: 'it.time.weekday-of-week',
    finds: 'time',
    pattern: { words: "{weekday} ( di il? l'? la? )? ( {unit:week} {shift} | {shift:shift-before} {unit:week} )" },
    means: { type: 'DATE', kind: 'shifted' },
    examples: [{ language: 'it', text: 'Si vota martedì della prossima settimana.', gives: '2022-01-04=martedì della prossima settimana' }],
    counterexamples: [],
  },
  {
    id: 'it.time.weekday-day',
    finds: 'time',
    pattern: { words: '{weekday} {day:#day}', notBefore: 'counted' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'Si vota lunedì 10 e martedì 11 gennaio.', gives: '2022-01-10=lunedì 10 | 2022-01-11=martedì 11 gennaio' },
      { language: 'it', text: 'I seggi erano aperti domenica 26.', gives: '2021-12-26=domenica 26' },
    ],
    counterexamples: [{ language: 'it', text: 'Domenica 20 famiglie sono rientrate.' }],
  },
  {
    id: 'it.time.weekday',
    finds: 'time',
    pattern: { words: '( giornata di )? {weekday}' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'Il ministro ha detto lunedì che firmerà.', gives: '2021-12-27=lunedì' },
      { language: 'it', text: 'Il presidente arriverà giovedì a Roma.', gives: '2021-12-30=giovedì' },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.weekday-shifted',
    finds: 'time',
    pattern: { words: '( {shift:shift-before} {weekday} | {weekday} {shift} )' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'Lo scorso sabato il porto era chiuso.', gives: '2021-12-25=scorso sabato' },
      { language: 'it', text: 'Il voto è fissato per martedì prossimo.', gives: '2022-01-04=martedì prossimo' },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.weekday-part',
    finds: 'time',
    pattern: { words: '( {shift:shift-before} )? {weekday} {shift}? ( {daypart} | in {daypart} | a il? {daypart} )' },
    means: { type: 'TIME', kind: 'calendar' },
    examples: [
      { language: 'it', text: 'Domenica sera i seggi erano chiusi.', gives: '2021-12-26TEV=Domenica sera' },
      { language: 'it', text: 'Lunedì in serata il testo è stato diffuso.', gives: '2021-12-27TEV=Lunedì in serata' },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.part-of-weekday',
    finds: 'time',
    pattern: { words: '( tarda | prima )? {daypart} di ( la giornata di )? {weekday}' },
    means: { type: 'TIME', kind: 'calendar' },
    examples: [{ language: 'it', text: 'Nella serata di domenica è giunta la conferma.', gives: '2021-12-26TEV=serata di domenica' }],
    counterexamples: [],
  },
  {
    id: 'it.time.part-of-date',
    finds: 'time',
    pattern: {
      words:
        "( tarda | prima )? {daypart} di ( il? | l' ) {day:#day|#ordinal|day-word} di? {month} ( ( di il? | , | il )? {year:#year} | di il {shortYear:#apostrophe-year} )?",
    },
    means: { type: 'TIME', kind: 'calendar' },
    examples: [{ language: 'it', text: 'La notte del 31 agosto 2019 fu lunga.', gives: '2019-08-31TNI=notte del 31 agosto 2019' }],
    counterexamples: [],
  },
  {
    id: 'it.time.weekend',
    finds: 'time',
    pattern: { words: '( {shift:shift-before} )? {unit:weekend} {shift}?' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'it', text: 'Nello scorso fine settimana le parti si sono viste.', gives: '2021-W51-WE=scorso fine settimana' }],
    counterexamples: [],
  },
]
