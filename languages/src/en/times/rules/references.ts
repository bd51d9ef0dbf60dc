import type { TimeRule } from '@tavolo/engine'

/** Now, then and some day. */
export const references: readonly TimeRule[] = [
  {
    id: 'en.time.now',
    finds: 'time',
    pattern: {
      words:
        '( now | nowadays | currently | presently | at present | until now | to date | these days | at the moment | at this moment | right now )',
    },
    means: { type: 'DATE', kind: 'reference', value: 'PRESENT_REF' },
    examples: [
      { language: 'en', text: 'The text is currently frozen.', gives: 'PRESENT_REF=currently' },
      { language: 'en', text: 'Now nobody answers.', gives: 'PRESENT_REF=Now' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.so-far',
    finds: 'time',
    pattern: { words: 'so far', notBefore: 'as-word' },
    means: { type: 'DATE', kind: 'reference', value: 'PRESENT_REF' },
    examples: [{ language: 'en', text: 'So far nobody answers.', gives: 'PRESENT_REF=So far' }],
    counterexamples: [{ language: 'en', text: 'They went so far as to walk out.' }],
  },
  {
    id: 'en.time.current',
    finds: 'time',
    pattern: { words: 'current', notBefore: 'not-current' },
    means: { type: 'DATE', kind: 'reference', value: 'PRESENT_REF' },
    examples: [{ language: 'en', text: 'The current government is silent.', gives: 'PRESENT_REF=current' }],
    counterexamples: [{ language: 'en', text: 'The current account is in deficit.' }],
  },
  {
    id: 'en.time.recent',
    finds: 'time',
    pattern: { words: '( recent | recently | lately ) ( {:many-units} )?' },
    means: { type: 'DATE', kind: 'reference', value: 'PAST_REF' },
    examples: [
      { language: 'en', text: 'The recent election weighs.', gives: 'PAST_REF=recent' },
      { language: 'en', text: 'In recent weeks the tone changed.', gives: 'PAST_REF=recent weeks' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.past',
    finds: 'time',
    pattern: { words: '( in the {:recent-distant}? [ past ] )', notBefore: 'past-noun' },
    means: { type: 'DATE', kind: 'reference', value: 'PAST_REF' },
    examples: [{ language: 'en', text: 'In the past the pact held.', gives: 'PAST_REF=past' }],
    counterexamples: [
      { language: 'en', text: 'They walked past the gate.' },
      { language: 'en', text: 'In the past two years funds fell.' },
    ],
  },
  {
    id: 'en.time.their-past',
    finds: 'time',
    pattern: { words: '[ past ]', after: 'owner' },
    means: { type: 'DATE', kind: 'reference', value: 'PAST_REF' },
    examples: [{ language: 'en', text: 'They repeat their past mistakes.', gives: 'PAST_REF=past' }],
    counterexamples: [{ language: 'en', text: 'He walked past the gate.' }],
  },
  {
    id: 'en.time.past-units',
    finds: 'time',
    pattern: { words: '( past {:many-units} )' },
    means: { type: 'DATE', kind: 'reference', value: 'PAST_REF' },
    examples: [{ language: 'en', text: 'In past years they were silent.', gives: 'PAST_REF=past years' }],
    counterexamples: [],
  },
  {
    id: 'en.time.vague-ago',
    finds: 'time',
    pattern: { words: '( {:vague-number} {:unit} | {:many-units} | long | some time | not long ) ago' },
    means: { type: 'DATE', kind: 'reference', value: 'PAST_REF' },
    examples: [{ language: 'en', text: 'A few months ago the wall fell.', gives: 'PAST_REF=A few months ago' }],
    counterexamples: [],
  },
  {
    id: 'en.time.at-the-time',
    finds: 'time',
    pattern: { words: 'at [ the time ]', notBefore: 'of' },
    means: { type: 'DATE', kind: 'reference', value: 'PAST_REF' },
    examples: [{ language: 'en', text: 'Nobody protested at the time.', gives: 'PAST_REF=the time' }],
    counterexamples: [{ language: 'en', text: 'At the time of the vote he left.' }],
  },
  {
    id: 'en.time.future',
    finds: 'time',
    pattern: { words: '( {:near} )? future', notAfter: 'praise' },
    means: { type: 'DATE', kind: 'reference', value: 'FUTURE_REF' },
    examples: [
      { language: 'en', text: 'The pact may be extended in the future.', gives: 'FUTURE_REF=future' },
      { language: 'en', text: 'They will meet in the near future.', gives: 'FUTURE_REF=near future' },
    ],
    counterexamples: [{ language: 'en', text: 'They want a better future.' }],
  },
  {
    id: 'en.time.future-units',
    finds: 'time',
    pattern: { words: '( coming | upcoming ) {:many-units}' },
    means: { type: 'DATE', kind: 'reference', value: 'FUTURE_REF' },
    examples: [{ language: 'en', text: 'It will be decided in the coming days.', gives: 'FUTURE_REF=coming days' }],
    counterexamples: [],
  },
  {
    id: 'en.time.soon',
    finds: 'time',
    pattern: { words: '( very )? ( soon | shortly )', notBefore: 'soon-after' },
    means: { type: 'DATE', kind: 'reference', value: 'FUTURE_REF' },
    examples: [{ language: 'en', text: 'The text will soon be signed.', gives: 'FUTURE_REF=soon' }],
    counterexamples: [
      { language: 'en', text: 'He left soon after the vote.' },
      { language: 'en', text: 'As soon as he left, it rained.' },
    ],
  },
]
