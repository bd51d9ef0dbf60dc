import type { TimeRule } from '@tavolo/engine'

/** Hours and minutes. */
export const clock: readonly TimeRule[] = [
  {
    id: 'it.time.clock-on-date',
    finds: 'time',
    pattern: {
      words:
        "{clock:#clock} ( ora {:zone} | , ora {:zone} )? ( di il? | di l' | , ) ( {weekday} )? {day:#day|#ordinal|day-word} di? {month:month|short-month} ( ( di il? | , | il )? {year:#year} | di il {shortYear:#apostrophe-year} )?",
    },
    means: { type: 'TIME', kind: 'calendar' },
    examples: [{ language: 'it', text: 'Alle 9:40 del 2 maggio 2019 il treno partì.', gives: '2019-05-02T09:40=9:40 del 2 maggio 2019' }],
    counterexamples: [],
  },
  {
    id: 'it.time.clock-of-day',
    finds: 'time',
    pattern: { words: '{clock:#clock} ( ora {:zone} )? di ( {weekday} | questa {daypart} | il? {daypart} )' },
    means: { type: 'TIME', kind: 'clock' },
    examples: [
      { language: 'it', text: 'Alle 18:30 di questa sera si riunisce il consiglio.', gives: '2021-12-28T18:30=18:30 di questa sera' },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.clock',
    finds: 'time',
    pattern: { words: '{clock:#colon-clock} ( di {daypart} )? ( ,? ( ora | ore ) {:zone} )? ( {:zone} )?' },
    means: { type: 'TIME', kind: 'clock' },
    examples: [{ language: 'it', text: 'La scossa delle 11:52 ora locale fu forte.', gives: '2021-12-28T11:52=11:52 ora locale' }],
    counterexamples: [],
  },
  {
    id: 'it.time.dotted-clock',
    finds: 'time',
    pattern: {
      words: "( a le | a l' | ore | da le | verso le | entro le ) [ {clock:#clock} ( di {daypart} )? ( ,? ( ora | ore ) {:zone} )? ]",
    },
    means: { type: 'TIME', kind: 'clock' },
    examples: [{ language: 'it', text: 'Alle 11.52 la terra tremò.', gives: '2021-12-28T11:52=11.52' }],
    counterexamples: [],
  },
  {
    id: 'it.time.hour',
    finds: 'time',
    pattern: { words: 'ore [ {hour:#hour} ( e {minute:#sixty} )? ( di {daypart} )? ( ,? ( ora | ore ) {:zone} )? ( {:zone} )? ]' },
    means: { type: 'TIME', kind: 'clock' },
    examples: [{ language: 'it', text: 'Alle ore 18 si riunisce il consiglio.', gives: '2021-12-28T18:00=18' }],
    counterexamples: [],
  },
  {
    id: 'it.time.at-hour',
    finds: 'time',
    pattern: {
      words: '( a | da | verso | entro | fino a | per ) le [ {hour:#hour|number} ( e {minute:#sixty|half-hour} )? ]',
      before: 'clock-follower',
    },
    means: { type: 'TIME', kind: 'clock' },
    examples: [
      { language: 'it', text: 'Il voto comincia alle 19.', gives: '2021-12-28T19:00=19' },
      { language: 'it', text: 'La seduta si apre alle sette e mezza.', gives: '2021-12-28T07:30=sette e mezza' },
    ],
    counterexamples: [{ language: 'it', text: 'Il sussidio va alle 20 famiglie più povere.' }],
  },
  {
    id: 'it.time.at-hour-of-day',
    finds: 'time',
    pattern: {
      words:
        '( a | da | verso | entro | per | di ) le [ {hour:#hour|number} ( di ( {daypart} | questa {daypart} | il {daypart} ) | ,? ( ora | ore ) {:zone} | in punto ) ]',
    },
    means: { type: 'TIME', kind: 'clock' },
    examples: [{ language: 'it', text: 'Parlerà al Senato alle 21 di questa sera.', gives: '2021-12-28T21:00=21 di questa sera' }],
    counterexamples: [],
  },
  {
    id: 'it.time.noon',
    finds: 'time',
    pattern: { words: 'mezzogiorno', capital: false },
    means: { type: 'TIME', kind: 'clock', hour: 12, minute: 0 },
    examples: [{ language: 'it', text: 'A mezzogiorno si apre il vertice.', gives: '2021-12-28T12:00=mezzogiorno' }],
    counterexamples: [{ language: 'it', text: 'Il Mezzogiorno attende i fondi.' }],
  },
  {
    id: 'it.time.midnight',
    finds: 'time',
    pattern: { words: 'mezzanotte' },
    means: { type: 'TIME', kind: 'clock', hour: 24, minute: 0 },
    examples: [{ language: 'it', text: 'La tregua parte a mezzanotte.', gives: '2021-12-28T24:00=mezzanotte' }],
    counterexamples: [],
  },
]
