import type { TimeRule } from '@tavolo/engine'

/** Now, then and some day. */
export const references: readonly TimeRule[] = [
  {
    id: 'it.time.now',
    finds: 'time',
    pattern: {
      words:
        "( adesso | attualmente | finora | tuttora | sinora | oggigiorno | a tutt' oggi | ad oggi | al giorno d' oggi | oggi come oggi | odierna situazione )",
    },
    means: { type: 'DATE', kind: 'reference', value: 'PRESENT_REF' },
    examples: [
      { language: 'it', text: 'Il testo è attualmente fermo.', gives: 'PRESENT_REF=attualmente' },
      { language: 'it', text: 'Finora nessuno ha risposto.', gives: 'PRESENT_REF=Finora' },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.ora',
    finds: 'time',
    pattern: { words: '[ ora ]', notAfter: 'hour-before', notBefore: 'hour-after' },
    means: { type: 'DATE', kind: 'reference', value: 'PRESENT_REF' },
    examples: [{ language: 'it', text: 'Ora il governo tace.', gives: 'PRESENT_REF=Ora' }],
    counterexamples: [
      { language: 'it', text: 'Il treno parte a ogni ora del giorno.' },
      { language: 'it', text: 'Dopo circa un’ora si è fermato.' },
      { language: 'it', text: 'Erano le tre, ora locale.' },
    ],
  },
  {
    id: 'it.time.moment',
    finds: 'time',
    pattern: { words: '( a | per | in ) ( il | questo ) [ momento ]', notBefore: 'di-word' },
    means: { type: 'DATE', kind: 'reference', value: 'PRESENT_REF' },
    examples: [{ language: 'it', text: 'Per il momento non ci sono vittime.', gives: 'PRESENT_REF=momento' }],
    counterexamples: [{ language: 'it', text: 'Al momento della firma piangeva.' }],
  },
  {
    id: 'it.time.these-units',
    finds: 'time',
    pattern: { words: '( questi | queste ) ( ultimi | ultime )? {:many-units}' },
    means: { type: 'DATE', kind: 'reference', value: 'PRESENT_REF' },
    examples: [{ language: 'it', text: 'In questi giorni si tratta.', gives: 'PRESENT_REF=questi giorni' }],
    counterexamples: [],
  },
  {
    id: 'it.time.current',
    finds: 'time',
    pattern: { words: '( attuale | attuali )' },
    means: { type: 'DATE', kind: 'reference', value: 'PRESENT_REF' },
    examples: [{ language: 'it', text: "L'attuale governo tace.", gives: 'PRESENT_REF=attuale' }],
    counterexamples: [],
  },
  {
    id: 'it.time.recent',
    finds: 'time',
    pattern: { words: '( recente | recenti | recentemente | di recente | ultimamente )' },
    means: { type: 'DATE', kind: 'reference', value: 'PAST_REF' },
    examples: [{ language: 'it', text: 'Le recenti elezioni pesano.', gives: 'PAST_REF=recenti' }],
    counterexamples: [],
  },
  {
    id: 'it.time.past',
    finds: 'time',
    pattern: { words: '( in [ passato ] | in il [ {:recent-adjective}? passato ] )' },
    means: { type: 'DATE', kind: 'reference', value: 'PAST_REF' },
    examples: [{ language: 'it', text: 'In passato il patto resse.', gives: 'PAST_REF=passato' }],
    counterexamples: [{ language: 'it', text: 'È passato il confine.' }],
  },
  {
    id: 'it.time.past-units',
    finds: 'time',
    pattern: { words: '( {:many-units} ( scorsi | scorse | passati | passate ) | ( scorsi | scorse ) {:many-units} )' },
    means: { type: 'DATE', kind: 'reference', value: 'PAST_REF' },
    examples: [{ language: 'it', text: 'Nei giorni scorsi si è sparato.', gives: 'PAST_REF=giorni scorsi' }],
    counterexamples: [],
  },
  {
    id: 'it.time.vague-ago',
    finds: 'time',
    pattern: {
      words: '( ( {:approx} )? {:vague-number} {:unit} | {:many-units} | tempo | qualche tempo | poco tempo | molto tempo | poco ) fa',
    },
    means: { type: 'DATE', kind: 'reference', value: 'PAST_REF' },
    examples: [{ language: 'it', text: 'Qualche anno fa il muro cadde.', gives: 'PAST_REF=Qualche anno fa' }],
    counterexamples: [],
  },
  {
    id: 'it.time.epoch',
    finds: 'time',
    pattern: { words: "( a l' [ epoca ] | in quel [ periodo ] | in quegli [ anni ] | in quei [ giorni ] )", notBefore: 'di-word' },
    means: { type: 'DATE', kind: 'reference', value: 'PAST_REF' },
    examples: [{ language: 'it', text: "All'epoca nessuno protestò.", gives: 'PAST_REF=epoca' }],
    counterexamples: [{ language: 'it', text: "All'epoca della firma era ministro." }],
  },
  {
    id: 'it.time.future',
    finds: 'time',
    pattern: { words: '( in [ futuro ] | in ( il | un ) [ ( prossimo | vicino | immediato )? futuro ] | [ {:future-adjective} ] )' },
    means: { type: 'DATE', kind: 'reference', value: 'FUTURE_REF' },
    examples: [
      { language: 'it', text: 'In futuro il patto sarà esteso.', gives: 'FUTURE_REF=futuro' },
      { language: 'it', text: 'Il futuro governo dovrà decidere.', gives: 'FUTURE_REF=futuro' },
    ],
    counterexamples: [],
  },
  {
    id: 'it.time.future-units',
    finds: 'time',
    pattern: { words: '( prossimi | prossime ) {:many-units}' },
    means: { type: 'DATE', kind: 'reference', value: 'FUTURE_REF' },
    examples: [{ language: 'it', text: 'Nei prossimi giorni si deciderà.', gives: 'FUTURE_REF=prossimi giorni' }],
    counterexamples: [],
  },
  {
    id: 'it.time.soon',
    finds: 'time',
    pattern: { words: '( presto | a breve | prossimamente | quanto prima | al più presto | a più presto | al più presto )' },
    means: { type: 'DATE', kind: 'reference', value: 'FUTURE_REF' },
    examples: [{ language: 'it', text: 'Il testo sarà presto firmato.', gives: 'FUTURE_REF=presto' }],
    counterexamples: [],
  },
]
