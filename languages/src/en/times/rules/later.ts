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
        text: 'The council meets on February 3. The following day the committee meets.',
        gives: '2022-02-03=February 3 | 2022-02-04=following day',
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
        text: 'The council meets on February 3. The previous evening allies will dine.',
        gives: '2022-02-03=February 3 | 2022-02-02TEV=previous evening',
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
        text: 'The council meets on February 3. The day before, allies will dine.',
        gives: '2022-02-03=February 3 | 2022-02-02=day before',
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
        text: 'The council met on February 3. Two days later the minister spoke.',
        gives: '2021-02-03=February 3 | 2021-02-05=Two days later',
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
        text: 'The council meets on February 3. That day the minister will speak.',
        gives: '2022-02-03=February 3 | 2022-02-03=That day',
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
      {
        language: 'en',
        text: 'The council meets on February 3, the day on which he leaves.',
        gives: '2022-02-03=February 3 | 2022-02-03=day',
      },
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
        text: 'The council meets on February 3. That evening the minister will speak.',
        gives: '2022-02-03=February 3 | 2022-02-03TEV=That evening',
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
    examples: [{ language: 'en', text: 'She saw the envoys in the morning.', gives: '2021-12-28TMO=morning' }],
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
