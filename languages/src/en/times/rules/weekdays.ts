import type { TimeRule } from '@tavolo/engine'

/** Days of the week. */
export const weekdays: readonly TimeRule[] = [
  {
    id: 'en.time.weekday-of-week',
    finds: 'time',
    pattern: { words: '( {weekday} ( of )? {shift} {unit:week} | {shift} {unit:week} ( on )? {weekday} )', capital: true },
    means: { type: 'DATE', kind: 'shifted' },
    examples: [{ language: 'en', text: 'They vote on Tuesday of next week.', gives: '2022-01-04=Tuesday of next week' }],
    counterexamples: [],
  },
  {
    id: 'en.time.weekday-day',
    finds: 'time',
    pattern: { words: '{weekday} ,? the? {day:#day|#ordinal}', capital: true, notBefore: 'counted' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'They voted on Sunday the 26th.', gives: '2021-12-26=Sunday the 26th' }],
    counterexamples: [{ language: 'en', text: 'On Sunday 20 families returned.' }],
  },
  {
    id: 'en.time.day-of-month',
    finds: 'time',
    pattern: { words: 'on the [ {day:#ordinal} ]', before: 'stop' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'They met on the 14th.', gives: '2021-12-14=14th' }],
    counterexamples: [{ language: 'en', text: 'He lives on the 14th floor.' }],
  },
  {
    id: 'en.time.weekday',
    finds: 'time',
    pattern: { words: '( {:edge-day} )? {weekday}', capital: true },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'The minister said Monday that he would sign.', gives: '2021-12-27=Monday' },
      { language: 'en', text: 'The president will arrive on Thursday.', gives: '2021-12-30=Thursday' },
      { language: 'en', text: 'He left late on Sunday.', gives: '2021-12-26=late on Sunday' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.weekday-shifted',
    finds: 'time',
    pattern: { words: '{shift} {weekday}', capital: true },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'It was published last Tuesday.', gives: '2021-12-21=last Tuesday' },
      { language: 'en', text: 'The vote is set for next Friday.', gives: '2021-12-31=next Friday' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.weekday-part',
    finds: 'time',
    pattern: { words: '( {:edge-day} )? ( {shift} )? {weekday} {daypart}', capital: true },
    means: { type: 'TIME', kind: 'calendar' },
    examples: [{ language: 'en', text: 'Protesters gathered on Sunday evening.', gives: '2021-12-26TEV=Sunday evening' }],
    counterexamples: [],
  },
  {
    id: 'en.time.part-of-weekday',
    finds: 'time',
    pattern: {
      words:
        '( late | early )? ( on | in )? ( the )? [ {daypart} of ( {weekday} | {month:month|short-month} {day:#day|#ordinal|ordinal} ( ,? of? {year:#year} )? | {day:#day|#ordinal|ordinal} of? {month:month|short-month} ( ,? of? {year:#year} )? ) ]',
      capital: true,
    },
    means: { type: 'TIME', kind: 'calendar' },
    examples: [{ language: 'en', text: 'It began on the evening of Sunday.', gives: '2021-12-26TEV=evening of Sunday' }],
    counterexamples: [],
  },
  {
    id: 'en.time.weekday-clock',
    finds: 'time',
    pattern: { words: '{weekday} ,? at {clock:#clock} {meridiem}?', capital: true },
    means: { type: 'TIME', kind: 'calendar' },
    examples: [{ language: 'en', text: 'It will open on Thursday at 10:30 a.m.', gives: '2021-12-30T10:30=Thursday at 10:30 a.m.' }],
    counterexamples: [],
  },
  {
    id: 'en.time.weekend',
    finds: 'time',
    pattern: { words: '( over the | during the | at the | on the | at ) [ {unit:weekend} ]' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'They met over the weekend.', gives: '2021-W51-WE=weekend' }],
    counterexamples: [],
  },
  {
    id: 'en.time.weekend-shifted',
    finds: 'time',
    pattern: { words: '{shift} {unit:weekend}' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'They will meet next weekend.', gives: '2022-W01-WE=next weekend' }],
    counterexamples: [],
  },
]
