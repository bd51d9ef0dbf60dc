import type { TimeRule } from '@tavolo/engine'

/** Words that look like times: ages, names. */
export const noTimes: readonly TimeRule[] = [
  {
    id: 'it.time.not-age',
    finds: 'time',
    pattern: { words: ', {:#number|number} anni ( , | . | \\) | e | ; )' },
    means: { type: 'DURATION', kind: 'none' },
    examples: [],
    counterexamples: [{ language: 'it', text: 'Il soldato, 33 anni, è ferito.' }],
  },
  {
    id: 'it.time.not-age-of',
    finds: 'time',
    pattern: { words: '( {:person} | età ) di ( {:#number|number} anni )' },
    means: { type: 'DURATION', kind: 'none' },
    examples: [],
    counterexamples: [{ language: 'it', text: 'Un uomo di 37 anni è stato fermato.' }],
  },
  {
    id: 'it.time.not-age-had',
    finds: 'time',
    pattern: { words: '( ha | aveva | hanno | avevano | compie | compirà | , di ) {:#number|number} anni' },
    means: { type: 'DURATION', kind: 'none' },
    examples: [],
    counterexamples: [{ language: 'it', text: 'Il ministro ha 70 anni.' }],
  },
  {
    id: 'it.time.not-years-old',
    finds: 'time',
    pattern: { words: "( {:approx} )? {:#number|number} anni ( di età | d' età )" },
    means: { type: 'DURATION', kind: 'none' },
    examples: [],
    counterexamples: [{ language: 'it', text: 'Chi ha meno di 18 anni di età non vota.' }],
  },
  {
    id: 'it.time.not-birthplace',
    finds: 'time',
    pattern: { words: '( città | paese | terra | casa | regione | patria ) natale' },
    means: { type: 'DURATION', kind: 'none' },
    examples: [],
    counterexamples: [{ language: 'it', text: 'Tornò nella sua città natale.' }],
  },
]
