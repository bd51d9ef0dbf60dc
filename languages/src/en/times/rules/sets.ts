import type { TimeRule } from '@tavolo/engine'

/** What returns. */
export const sets: readonly TimeRule[] = [
  {
    id: 'en.time.every-unit',
    finds: 'time',
    pattern: { words: '( every | each ) {unit}' },
    means: { type: 'SET', kind: 'set', amount: 1 },
    examples: [{ language: 'en', text: 'The summit is held every year.', gives: 'P1Y=every year' }],
    counterexamples: [],
  },
  {
    id: 'en.time.every-units',
    finds: 'time',
    pattern: { words: 'every {amount:number|#number} {unit}' },
    means: { type: 'SET', kind: 'set' },
    examples: [{ language: 'en', text: 'The council meets every two months.', gives: 'P2M=every two months' }],
    counterexamples: [],
  },
  {
    id: 'en.time.every-other',
    finds: 'time',
    pattern: { words: 'every other {unit}' },
    means: { type: 'SET', kind: 'set', amount: 2 },
    examples: [{ language: 'en', text: 'They meet every other week.', gives: 'P2W=every other week' }],
    counterexamples: [],
  },
  {
    id: 'en.time.every-weekday',
    finds: 'time',
    pattern: { words: '( every | each ) {weekday} ( {daypart} )?' },
    means: { type: 'SET', kind: 'set' },
    examples: [{ language: 'en', text: 'The group meets every Monday.', gives: 'XXXX-WXX-1=every Monday' }],
    counterexamples: [],
  },
  {
    id: 'en.time.weekdays',
    finds: 'time',
    pattern: { words: '{weekday:weekdays}', capital: true },
    means: { type: 'SET', kind: 'set' },
    examples: [{ language: 'en', text: 'The group meets on Mondays.', gives: 'XXXX-WXX-1=Mondays' }],
    counterexamples: [],
  },
  {
    id: 'en.time.every-part',
    finds: 'time',
    pattern: { words: '( every | each ) {daypart}' },
    means: { type: 'SET', kind: 'set' },
    examples: [{ language: 'en', text: 'They fire every night.', gives: 'XXXX-XX-XXTNI=every night' }],
    counterexamples: [],
  },
  {
    id: 'en.time.frequency-word',
    finds: 'time',
    pattern: { words: '{unit:frequency}', capital: false },
    means: { type: 'SET', kind: 'set', amount: 1 },
    examples: [{ language: 'en', text: 'The annual summit is held in Rome.', gives: 'P1Y=annual' }],
    counterexamples: [{ language: 'en', text: 'The Daily Mail reported it.' }],
  },
  {
    id: 'en.time.times-a-unit',
    finds: 'time',
    pattern: { words: '( once | twice | {:number} times | several times ) ( a | an | every | per | each ) {unit}' },
    means: { type: 'SET', kind: 'set', amount: 1 },
    examples: [{ language: 'en', text: 'They meet twice a month.', gives: 'P1M=twice a month' }],
    counterexamples: [],
  },
]
