import type { TimeRule } from '@tavolo/engine'

/** Hours and minutes. */
export const clock: readonly TimeRule[] = [
  {
    id: 'en.time.clock',
    finds: 'time',
    pattern: { words: '( {:approx} )? {clock:#colon-clock|#clock-seconds} {meridiem}? ( {:zone} )?' },
    means: { type: 'TIME', kind: 'clock' },
    examples: [
      { language: 'en', text: 'The plane landed around 7:45 p.m. CET.', gives: '2021-12-28T19:45=around 7:45 p.m. CET' },
      { language: 'en', text: 'It opens at 15:00.', gives: '2021-12-28T15:00=15:00' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.dotted-clock',
    finds: 'time',
    pattern: { words: '( {:approx} )? {clock:#clock} ( {meridiem} ( {:zone} )? | {:zone} )' },
    means: { type: 'TIME', kind: 'clock' },
    examples: [{ language: 'en', text: 'It opens at 3.30 pm.', gives: '2021-12-28T15:30=3.30 pm' }],
    counterexamples: [{ language: 'en', text: 'Gas costs 3.30 dollars.' }],
  },
  {
    id: 'en.time.hour',
    finds: 'time',
    pattern: { words: '( {:approx} )? {hour:#hour|number} {meridiem} ( {:zone} )?' },
    means: { type: 'TIME', kind: 'clock' },
    examples: [{ language: 'en', text: 'It opens at 3 p.m. EST.', gives: '2021-12-28T15:00=3 p.m. EST' }],
    counterexamples: [],
  },
  {
    id: 'en.time.o-clock',
    finds: 'time',
    pattern: { words: "{hour:#hour|number} o'clock ( in the {daypart} )?" },
    means: { type: 'TIME', kind: 'clock' },
    examples: [{ language: 'en', text: "It opens at six o'clock in the evening.", gives: "2021-12-28T18:00=six o'clock in the evening" }],
    counterexamples: [],
  },
  {
    id: 'en.time.hundreds',
    finds: 'time',
    pattern: { words: '{hundreds:#hundreds-clock} {:zone}' },
    means: { type: 'TIME', kind: 'clock' },
    examples: [{ language: 'en', text: 'They landed at 2115 GMT.', gives: '2021-12-28T21:15=2115 GMT' }],
    counterexamples: [],
  },
  {
    id: 'en.time.noon',
    finds: 'time',
    pattern: { words: 'noon', capital: false },
    means: { type: 'TIME', kind: 'clock', hour: 12, minute: 0 },
    examples: [{ language: 'en', text: 'It closes at noon.', gives: '2021-12-28T12:00=noon' }],
    counterexamples: [],
  },
  {
    id: 'en.time.midnight',
    finds: 'time',
    pattern: { words: 'midnight', capital: false },
    means: { type: 'TIME', kind: 'clock', hour: 24, minute: 0 },
    examples: [{ language: 'en', text: 'The truce begins at midnight.', gives: '2021-12-28T24:00=midnight' }],
    counterexamples: [],
  },
]
