import type { TimeRule } from '@tavolo/engine'

/** Words that look like times: ages, names, rates. */
export const noTimes: readonly TimeRule[] = [
  {
    id: 'en.time.not-age',
    finds: 'time',
    pattern: { words: '( {:approx} )? {:#number|number|vague-number} {:unit} ( old | of age )' },
    means: { type: 'DURATION', kind: 'none' },
    examples: [],
    counterexamples: [
      { language: 'en', text: 'He was 64 years old.' },
      { language: 'en', text: 'Voters 18 years of age may register.' },
    ],
  },
  {
    id: 'en.time.not-age-of',
    finds: 'time',
    pattern: { words: '( aged | ages | age ) ( {:#number|number} ( - | – | to | and ) )? {:#number|number} ( years )?' },
    means: { type: 'DURATION', kind: 'none' },
    examples: [],
    counterexamples: [{ language: 'en', text: 'Pupils aged 8 to 10 years took part.' }],
  },
  {
    id: 'en.time.not-easter-island',
    finds: 'time',
    pattern: { words: 'easter ( island | islands | rising )' },
    means: { type: 'DURATION', kind: 'none' },
    examples: [],
    counterexamples: [{ language: 'en', text: 'The statues of Easter Island are old.' }],
  },
  {
    id: 'en.time.not-rate',
    finds: 'time',
    pattern: { words: '{:#number|number} ( hours a day | days a week )' },
    means: { type: 'DURATION', kind: 'none' },
    examples: [],
    counterexamples: [{ language: 'en', text: 'The line is open 24 hours a day.' }],
  },
]
