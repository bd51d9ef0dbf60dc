import type { TimeRule } from '@tavolo/engine'

/** Times counted from the time last spoken of. */
export const later: readonly TimeRule[] = [
  {
    id: 'en.time.following',
    finds: 'time',
    pattern: { words: '{sign:following} {unit:day-or-more}', after: 'the' },
    means: { type: 'DATE', kind: 'later', amount: 1 },
    examples: [
      {
        language: 'en',
        text: 'NATO meets on January 12. The following day the OSCE meets.',
        gives: '2022-01-12=January 12 | 2022-01-13=following day',
      },
      { language: 'en', text: 'The pact was signed in 2010 and denounced the following year.', gives: '2010=2010 | 2011=following year' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.following-part',
    finds: 'time',
    pattern: { words: '{sign:following} {daypart}' },
    means: { type: 'TIME', kind: 'later', amount: 1, unit: 'D' },
    examples: [
      {
        language: 'en',
        text: 'NATO meets on January 12. The previous evening allies will dine.',
        gives: '2022-01-12=January 12 | 2022-01-11TEV=previous evening',
      },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.day-after',
    finds: 'time',
    pattern: { words: 'the [ {unit:day-or-more} {sign:later-word} ]', before: 'stop' },
    means: { type: 'DATE', kind: 'later', amount: 1 },
    examples: [
      {
        language: 'en',
        text: 'NATO meets on January 12. The day before, allies will dine.',
        gives: '2022-01-12=January 12 | 2022-01-11=day before',
      },
    ],
    counterexamples: [{ language: 'en', text: 'The day after the vote was calm.' }],
  },
  {
    id: 'en.time.units-later',
    finds: 'time',
    pattern: { words: '( {:approx} )? {amount:number|#number|one} {unit:long-unit} {sign:sure-later-word}' },
    means: { type: 'DATE', kind: 'later' },
    examples: [
      {
        language: 'en',
        text: 'NATO met on January 12. Two days later the minister spoke.',
        gives: '2021-01-12=January 12 | 2021-01-14=Two days later',
      },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.vague-later',
    finds: 'time',
    pattern: { words: '( {:vague-number} )? {unit:long-units} {sign:sure-later-word}' },
    means: { type: 'DATE', kind: 'later', amount: 'X' },
    examples: [{ language: 'en', text: 'A few days later talks resumed.', gives: 'XXXX-XX-XX=A few days later' }],
    counterexamples: [],
  },
  {
    id: 'en.time.same-day',
    finds: 'time',
    pattern: { words: '( that | same | that same | that very ) {unit:day-or-more}' },
    means: { type: 'DATE', kind: 'same' },
    examples: [
      {
        language: 'en',
        text: 'NATO meets on January 12. That day the minister will speak.',
        gives: '2022-01-12=January 12 | 2022-01-12=That day',
      },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.day-on-which',
    finds: 'time',
    pattern: { words: 'the [ {unit:day} ] ( on which | when )' },
    means: { type: 'DATE', kind: 'same' },
    examples: [
      { language: 'en', text: 'NATO meets on January 12, the day on which he leaves.', gives: '2022-01-12=January 12 | 2022-01-12=day' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.same-part',
    finds: 'time',
    pattern: { words: '( that | same | that same ) {daypart}' },
    means: { type: 'TIME', kind: 'clock' },
    examples: [
      {
        language: 'en',
        text: 'NATO meets on January 12. That evening the minister will speak.',
        gives: '2022-01-12=January 12 | 2022-01-12TEV=That evening',
      },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.part-of-day',
    finds: 'time',
    pattern: {
      words: '( in the | during the | late in the | early in the | later in the ) [ {daypart} ]',
      notBefore: 'of-only',
      capital: false,
    },
    means: { type: 'TIME', kind: 'clock' },
    examples: [{ language: 'en', text: 'He opened the session in the morning.', gives: '2021-12-28TMO=morning' }],
    counterexamples: [
      { language: 'en', text: 'In the evening of his life he wrote.' },
      { language: 'en', text: 'Listen to Rome in the Morning.' },
    ],
  },
  {
    id: 'en.time.overnight',
    finds: 'time',
    pattern: { words: '{daypart:overnight}' },
    means: { type: 'TIME', kind: 'clock' },
    examples: [{ language: 'en', text: 'The city was shelled overnight.', gives: '2021-12-28TNI=overnight' }],
    counterexamples: [],
  },
]
