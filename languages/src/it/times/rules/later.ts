import type { TimeRule } from '@tavolo/engine'

/** Times counted from the time last spoken of. */
export const later: readonly TimeRule[] = [
  {
    id: 'it.time.following',
    finds: 'time',
    pattern: { words: '( {unit:long-unit} {sign:adjective-after} | {sign:adjective-before} {unit:long-unit} )', notBefore: 'article' },
    means: { type: 'DATE', kind: 'later', amount: 1 },
    examples: [
      {
        language: 'it',
        text: 'Il 3 febbraio tocca ai ministri. Il giorno successivo toccherà ai capi di Stato.',
        gives: '2022-02-03=3 febbraio | 2022-02-04=giorno successivo',
      },
      { language: 'it', text: "Nel 2010 il patto fu firmato. L'anno dopo fu denunciato.", gives: '2010=2010 | 2011=anno dopo' },
    ],
    counterexamples: [{ language: 'it', text: 'Il giorno dopo la firma fu calmo.' }],
  },
  {
    id: 'it.time.following-part',
    finds: 'time',
    pattern: { words: '( {daypart} {sign:adjective-after} | {sign:adjective-before} {daypart} )', notBefore: 'article' },
    means: { type: 'TIME', kind: 'later', amount: 1, unit: 'D' },
    examples: [
      {
        language: 'it',
        text: 'Il 3 febbraio tocca ai ministri. La sera precedente si riunirà il gruppo.',
        gives: '2022-02-03=3 febbraio | 2022-02-02TEV=sera precedente',
      },
    ],
    counterexamples: [{ language: 'it', text: 'La mattina dopo il voto fu calma.' }],
  },
  {
    id: 'it.time.indomani',
    finds: 'time',
    pattern: { words: 'indomani', notBefore: 'di-word' },
    means: { type: 'DATE', kind: 'later', amount: 1, unit: 'D', sign: 1 },
    examples: [
      {
        language: 'it',
        text: "Il 3 febbraio tocca ai ministri, l'indomani ai capi di Stato.",
        gives: '2022-02-03=3 febbraio | 2022-02-04=indomani',
      },
    ],
    counterexamples: [{ language: 'it', text: "All'indomani del voto il paese era diviso." }],
  },
  {
    id: 'it.time.units-later',
    finds: 'time',
    pattern: { words: '( {:approx} )? {amount:number|#number|one} {unit:long-unit} {sign:after-word}', notBefore: 'article' },
    means: { type: 'DATE', kind: 'later' },
    examples: [
      {
        language: 'it',
        text: 'Il 3 febbraio si riunì il consiglio. Due giorni dopo parlò il ministro.',
        gives: '2022-02-03=3 febbraio | 2022-02-05=Due giorni dopo',
      },
    ],
    counterexamples: [{ language: 'it', text: 'Parlò due giorni dopo il vertice.' }],
  },
  {
    id: 'it.time.vague-later',
    finds: 'time',
    pattern: { words: '( {:vague-number} {unit:long-units} | {unit:long-units} ) {sign:after-word}', notBefore: 'article' },
    means: { type: 'DATE', kind: 'later', amount: 'X' },
    examples: [{ language: 'it', text: 'Pochi giorni dopo, i colloqui ripresero.', gives: 'XXXX-XX-XX=Pochi giorni dopo' }],
    counterexamples: [{ language: 'it', text: 'Pochi giorni dopo il vertice parlò.' }],
  },
  {
    id: 'it.time.same',
    finds: 'time',
    pattern: { words: "( ( quel | quello | quella | quell' | stesso | stessa ) {unit:same-unit} | {unit:same-unit} stesso )" },
    means: { type: 'DATE', kind: 'same' },
    examples: [
      {
        language: 'it',
        text: 'Il 3 febbraio parlerà il segretario. Quel giorno parlerà anche il ministro.',
        gives: '2022-02-03=3 febbraio | 2022-02-03=Quel giorno',
      },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.same-part',
    finds: 'time',
    pattern: { words: '( ( quella | quel | stessa | stesso ) {daypart} | {daypart} ( stessa | stesso ) )' },
    means: { type: 'TIME', kind: 'clock' },
    examples: [
      {
        language: 'it',
        text: 'Il 3 febbraio parlerà il segretario. Quella sera parlerà il ministro.',
        gives: '2022-02-03=3 febbraio | 2022-02-03TEV=Quella sera',
      },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.part-of-day',
    finds: 'time',
    pattern: {
      words: '( in | durante il | in il | in la | a il | ( in | durante ) la ) [ ( tarda | prima | primo | tardo )? {daypart} ]',
      notBefore: 'di-word',
    },
    means: { type: 'TIME', kind: 'clock' },
    examples: [{ language: 'it', text: 'In serata è attesa la risposta.', gives: '2021-12-28TEV=serata' }],
    counterexamples: [{ language: 'it', text: 'Lavorano nella notte dei tempi.' }],
  },
]
