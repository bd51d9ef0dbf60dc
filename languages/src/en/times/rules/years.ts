import type { TimeRule } from '@tavolo/engine'

/** Years, decades, centuries, and the seasons, quarters and halves of years. */
export const years: readonly TimeRule[] = [
  {
    id: 'en.time.year',
    finds: 'time',
    pattern: { words: '( year )? [ {year:#recent-year} ]', notAfter: 'money-before', notBefore: 'counted' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'The base was opened in 1963.', gives: '1963=1963' },
      { language: 'en', text: 'The 2006 election was contested.', gives: '2006=2006' },
    ],
    counterexamples: [
      { language: 'en', text: 'About 2000 soldiers left.' },
      { language: 'en', text: 'The base hosts 2000 people.' },
    ],
  },
  {
    id: 'en.time.early-year',
    finds: 'time',
    pattern: { words: '[ {year:#year} ]', after: 'early-year-opener', notBefore: 'counted' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'The treaty dates from 1648.', gives: '1648=1648' }],
    counterexamples: [
      { language: 'en', text: 'The force has 1200 men.' },
      { language: 'en', text: 'Some 1500 volunteers left.' },
    ],
  },
  {
    id: 'en.time.edge-year',
    finds: 'time',
    pattern: { words: '{:edge} {year:#year}', notBefore: 'counted' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'They will vote before the end of 2022.', gives: '2022=end of 2022' }],
    counterexamples: [],
  },
  {
    id: 'en.time.year-range',
    finds: 'time',
    pattern: { words: '[ {year:#year} ] {:range-sign} [ {year:#year} ]' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'The 1914-1918 war changed everything.', gives: '1914=1914 | 1918=1918' }],
    counterexamples: [],
  },
  {
    id: 'en.time.decade',
    finds: 'time',
    pattern: { words: '( {:edge} | {:edge} the )? ( {decade:#decade|#short-decade|mid-decade} | the [ {decade:decade-word} ] )' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'In the 1990s the country was at war.', gives: '199=1990s' },
      { language: 'en', text: 'It began in the mid-1980s.', gives: '198=mid-1980s' },
      { language: 'en', text: 'The crisis of the seventies weighed.', gives: '197=seventies' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.century',
    finds: 'time',
    pattern: { words: '( {:edge} the? )? {century:#ordinal|century} -? century' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'The city dates from the 16th century.', gives: '15=16th century' },
      { language: 'en', text: 'The twentieth century was short.', gives: '19=twentieth century' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.season-year',
    finds: 'time',
    pattern: { words: '( {:edge} | {:edge} the )? {season} ( , | of )? {year:#year}' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'In the summer of 2021 talks stopped.', gives: '2021-SU=summer of 2021' }],
    counterexamples: [],
  },
  {
    id: 'en.time.season-shifted',
    finds: 'time',
    pattern: { words: '( {:edge-before-this} )? {shift} {season}' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [
      { language: 'en', text: 'They voted last spring.', gives: '2021-SP=last spring' },
      { language: 'en', text: 'They will meet later this winter.', gives: '2021-WI=later this winter' },
    ],
    counterexamples: [],
  },
  {
    id: 'en.time.season',
    finds: 'time',
    pattern: { words: '( in | by | since | until | during ) ( the | early | late ) [ {season} ]', notBefore: 'of-only' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'Parliament will vote in the spring.', gives: '2022-SP=spring' }],
    counterexamples: [
      { language: 'en', text: 'In the fall of the regime he saw hope.' },
      { language: 'en', text: 'In the spring of his career he won.' },
    ],
  },
  {
    id: 'en.time.quarter',
    finds: 'time',
    pattern: { words: '( {quarter:quarter|#ordinal} | {shift} ) -? quarter ( ( of )? ( {year:#year} | the year | this year ) )' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'Duties fall in the first quarter of 2022.', gives: '2022-Q1=first quarter of 2022' }],
    counterexamples: [],
  },
  {
    id: 'en.time.quarter-sign',
    finds: 'time',
    pattern: { words: '{quarter:quarter-sign} ( of )? {year:#year}' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'Exports fell in Q3 2021.', gives: '2021-Q3=Q3 2021' }],
    counterexamples: [],
  },
  {
    id: 'en.time.half-year',
    finds: 'time',
    pattern: { words: '{half} half of ( {year:#year} | the year | this year | next year )' },
    means: { type: 'DATE', kind: 'calendar' },
    examples: [{ language: 'en', text: 'Prague presides in the second half of 2022.', gives: '2022-H2=second half of 2022' }],
    counterexamples: [],
  },
]
