import type { TimeRule } from '@tavolo/engine'

/** Days and months by name and in figures. */
export const dates: readonly TimeRule[] = [
  {
    id: 'en.time.numeric-date',
    finds: 'time',
    pattern: { words: '{date:#numeric-date}' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'The summit of 01/12/2022 in Geneva.', gives: '2022-01-12=01/12/2022' },
      { language: 'en', text: 'Date: 2022-01-12.', gives: '2022-01-12=2022-01-12' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.month-day',
    finds: 'time',
    pattern: {
      words:
        '( {weekday:weekday|short-weekday} ,? the? )? {month:month|short-month} the? {day:#day|#ordinal|ordinal} ( ,? of? {year:#year} )?',
      capital: true,
    },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'Envoys will meet on January 17 in Geneva.', gives: '2022-01-17=January 17' },
      { language: 'en', text: 'The treaty was signed on Thursday, April 8, 2010.', gives: '2010-04-08=Thursday, April 8, 2010' },
      { language: 'en', text: 'He left on Nov. 6.', gives: '2021-11-06=Nov. 6' },
      { language: 'en', text: 'The march is on May 1st.', gives: '2022-05-01=May 1st' },
    ],
    counterexamples: [{ language: 'en', text: 'The march 3 miles long was calm.' }],
  },
  {
    id: 'en.time.day-month',
    finds: 'time',
    pattern: {
      words:
        '( {weekday:weekday|short-weekday} ,? the? )? {day:#day|#ordinal|ordinal} of? {month:month|short-month} ( ,? of? {year:#year} )?',
      capital: true,
    },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'The note of 3 July 2014 was lost.', gives: '2014-07-03=3 July 2014' },
      { language: 'en', text: 'They will vote on the 5th of May.', gives: '2022-05-05=5th of May' },
    ],
    counterexamples: [{ language: 'en', text: 'The second march was calm.' }],
  },
  {
    id: 'en.time.month-day-range',
    finds: 'time',
    pattern: {
      words:
        '[ {month:month|short-month} {day:#day|#ordinal|ordinal} ] {:range-word} [ {day:#day|#ordinal|ordinal} ] ( ,? of? {year:#year} )?',
      capital: true,
      notBefore: 'counted',
    },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'The session will run from January 10 to 13.', gives: '2022-01-10=January 10 | 2022-01-13=13' },
      { language: 'en', text: 'They will meet between January 10 and 13.', gives: '2022-01-10=January 10 | 2022-01-13=13' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.day-range-month',
    finds: 'time',
    pattern: {
      words:
        '[ {day:#day|#ordinal|ordinal} ] {:range-word} [ {day:#day|#ordinal|ordinal} of? {month:month|short-month} ( ,? of? {year:#year} )? ]',
      capital: true,
    },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'The session will run from 10 to 13 January.', gives: '2022-01-10=10 | 2022-01-13=13 January' }],
    counterexamples: [],
  },
  {
    id: 'en.time.month-days',
    finds: 'time',
    pattern: {
      words:
        '[ {month:month|short-month} {day:#day|#ordinal|ordinal} ] , [ {day:#day|#ordinal|ordinal} ] ,? and [ {day:#day|#ordinal|ordinal} ] ( ,? of? {year:#year} )?',
      capital: true,
    },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      {
        language: 'en',
        text: 'Sessions will be held on January 10, 12 and 13.',
        gives: '2022-01-10=January 10 | 2022-01-12=12 | 2022-01-13=13',
      },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.month-year',
    finds: 'time',
    pattern: { words: '( ( {:edge} )? {month:month|short-month} | {month:mid-month} ) ( , | of )? {year:#year}', capital: true },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'The talks failed in October 2019.', gives: '2019-10=October 2019' },
      { language: 'en', text: 'By the end of March 2021 they left.', gives: '2021-03=end of March 2021' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.month-of-last-year',
    finds: 'time',
    pattern: {
      words: '( {:edge} )? {month:month|short-month} {day:#day|#ordinal|ordinal}? ,? of? {yearShift:year-shift} {:year}',
      capital: true,
    },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'They met in March of last year.', gives: '2020-03=March of last year' },
      { language: 'en', text: 'The strike of June this year failed.', gives: '2021-06=June this year' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.sure-month',
    finds: 'time',
    pattern: { words: '( {:edge} )? {month:sure-month}', capital: true },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'The November election was close.', gives: '2021-11=November' }],
    counterexamples: [{ language: 'en', text: 'They september.' }],
  },
  {
    id: 'en.time.month',
    finds: 'time',
    pattern: { words: '[ {month} ]', capital: true, after: 'month-opener', notBefore: 'possessive' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'The talks will resume in March.', gives: '2022-03=March' },
      { language: 'en', text: 'It has failed since May.', gives: '2021-05=May' },
    ],
    counterexamples: [
      { language: 'en', text: 'March on, he said.' },
      { language: 'en', text: 'May they succeed.' },
      { language: 'en', text: "The text goes back to May's cabinet." },
    ],
  },
  {
    id: 'en.time.edge-month',
    finds: 'time',
    pattern: { words: '( {:edge} {month} | {month:mid-month} )', capital: true },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'Tariffs will end by the end of August.', gives: '2022-08=end of August' },
      { language: 'en', text: 'They met in early May.', gives: '2021-05=early May' },
      { language: 'en', text: 'They met in mid-October.', gives: '2021-10=mid-October' },
    ],
    counterexamples: [{ language: 'en', text: 'An early march began.' }],
  },
  {
    id: 'en.time.month-shifted',
    finds: 'time',
    pattern: { words: '( {:edge} )? {shift} {month}', capital: true },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'Last October the fair was held.', gives: '2021-10=Last October' },
      { language: 'en', text: 'They will vote next March.', gives: '2022-03=next March' },
    ],
    counterexamples: [{ language: 'en', text: 'His last march was long.' }],
  },
  {
    id: 'en.time.feast',
    finds: 'time',
    pattern: { words: '{feast} ( , | of )? ( {year:#year} )?', capital: true },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'The truce holds until Easter.', gives: '2022-04-17=Easter' },
      { language: 'en', text: 'The Christmas 2020 raid was bloody.', gives: '2020-12-25=Christmas 2020' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.feast-shifted',
    finds: 'time',
    pattern: { words: '{shift} {feast}' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'Last Christmas the leaders were silent.', gives: '2021-12-25=Last Christmas' }],
    counterexamples: [],
  },
]
