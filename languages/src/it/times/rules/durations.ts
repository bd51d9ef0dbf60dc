import type { TimeRule } from '@tavolo/engine'

/** Lengths of time. */
export const durations: readonly TimeRule[] = [
  {
    id: 'it.time.duration',
    finds: 'time',
    pattern: { words: '( {:approx} )? {amount:number|#number|#decimal|vague-number} {unit} ( e {halfMore:half-more} )?' },
    means: { type: 'DURATION', kind: 'duration' },
    examples: [
      { language: 'it', text: 'I colloqui sono durati tre giorni.', gives: 'P3D=tre giorni' },
      { language: 'it', text: 'La missione resterà quasi dieci mesi.', gives: 'P10M=quasi dieci mesi' },
      { language: 'it', text: 'Restano pochi giorni.', gives: 'PXD=pochi giorni' },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.one-unit',
    finds: 'time',
    pattern: { words: '[ {amount:one} {unit} ( e {halfMore:half-more} )? ]', after: 'stretch-context' },
    means: { type: 'DURATION', kind: 'duration' },
    examples: [{ language: 'it', text: 'Dopo una settimana di assedio la città cadde.', gives: 'P1W=una settimana' }],
    counterexamples: [{ language: 'it', text: 'Un giorno tutti capiranno.' }],
  },
  {
    id: 'it.time.more-than-one',
    finds: 'time',
    pattern: { words: '{:approx} {amount:one} {unit} ( e {halfMore:half-more} )?' },
    means: { type: 'DURATION', kind: 'duration' },
    examples: [
      { language: 'it', text: 'La pausa è durata circa un anno e mezzo.', gives: 'P1Y6M=circa un anno e mezzo' },
      { language: 'it', text: "Il paese attende da più d'un decennio.", gives: "P1DE=più d'un decennio" },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.half-unit',
    finds: 'time',
    pattern: { words: "( mezz' | mezza | mezzo ) {unit:half-unit}" },
    means: { type: 'DURATION', kind: 'duration', amount: 0, halfMore: 1 },
    examples: [{ language: 'it', text: "La seduta è durata mezz'ora.", gives: "PT30M=mezz'ora" }],
    counterexamples: [],
  },
  {
    id: 'it.time.many-units',
    finds: 'time',
    pattern: { words: '[ {unit:many-units} ]', after: 'stretch-opener', notBefore: 'not-after-many' },
    means: { type: 'DURATION', kind: 'duration', amount: 'X' },
    examples: [
      { language: 'it', text: 'Il nodo resta aperto da anni.', gives: 'PXY=anni' },
      { language: 'it', text: 'Da settimane si tratta.', gives: 'PXW=settimane' },
    ],
    counterexamples: [{ language: 'it', text: 'Vendono prodotti per ore di lavoro fisse.' }],
  },
  {
    id: 'it.time.last-units',
    finds: 'time',
    pattern: {
      words: '( ultimi | ultime | prossimi | prossime | primi | prime | scorsi | scorse ) {amount:number|#number|vague-number} {unit}',
    },
    means: { type: 'DURATION', kind: 'duration' },
    examples: [{ language: 'it', text: 'Negli ultimi due anni i fondi sono calati.', gives: 'P2Y=ultimi due anni' }],
    counterexamples: [],
  },
  {
    id: 'it.time.last-many',
    finds: 'time',
    pattern: { words: '( ultimi | ultime ) {unit:many-units}' },
    means: { type: 'DURATION', kind: 'duration', amount: 'X' },
    examples: [{ language: 'it', text: 'Nelle ultime settimane il tono è cambiato.', gives: 'PXW=ultime settimane' }],
    counterexamples: [],
  },
  {
    id: 'it.time.last-unit',
    finds: 'time',
    pattern: { words: "( in | durante ) ( l' | il ) [ ( ultimo | ultima ) {unit:calendar-unit} ]" },
    means: { type: 'DURATION', kind: 'duration', amount: 1 },
    examples: [{ language: 'it', text: "Nell'ultimo anno i fondi sono calati.", gives: 'P1Y=ultimo anno' }],
    counterexamples: [],
  },
]
