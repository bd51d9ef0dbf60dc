import type { TimeRule } from '@tavolo/engine'

/** What returns. */
export const sets: readonly TimeRule[] = [
  {
    id: 'it.time.every-unit',
    finds: 'time',
    pattern: { words: '( ogni | ciascun | ciascuna ) {unit}' },
    means: { type: 'SET', kind: 'set', amount: 1 },
    examples: [{ language: 'it', text: 'Il vertice si tiene ogni anno.', gives: 'P1Y=ogni anno' }],
    counterexamples: [],
  },
  {
    id: 'it.time.every-units',
    finds: 'time',
    pattern: { words: 'ogni {amount:number|#number} {unit}' },
    means: { type: 'SET', kind: 'set' },
    examples: [{ language: 'it', text: 'Il consiglio si riunisce ogni due mesi.', gives: 'P2M=ogni due mesi' }],
    counterexamples: [],
  },
  {
    id: 'it.time.all-units',
    finds: 'time',
    pattern: { words: '( tutti i | tutte le | tutti gli ) {unit:set-units}' },
    means: { type: 'SET', kind: 'set', amount: 1 },
    examples: [{ language: 'it', text: 'Le parti si parlano tutti i giorni.', gives: 'P1D=tutti i giorni' }],
    counterexamples: [],
  },
  {
    id: 'it.time.every-weekday',
    finds: 'time',
    pattern: { words: '( ogni | tutti i | tutte le ) {weekday}' },
    means: { type: 'SET', kind: 'set' },
    examples: [{ language: 'it', text: 'Il gruppo si vede ogni lunedì.', gives: 'XXXX-WXX-1=ogni lunedì' }],
    counterexamples: [],
  },
  {
    id: 'it.time.every-part',
    finds: 'time',
    pattern: { words: '( ogni | tutte le ) {daypart:daypart|many-parts}' },
    means: { type: 'SET', kind: 'set' },
    examples: [{ language: 'it', text: 'Sparano ogni notte.', gives: 'XXXX-XX-XXTNI=ogni notte' }],
    counterexamples: [],
  },
  {
    id: 'it.time.unit-after-unit',
    finds: 'time',
    pattern: {
      words:
        '( giorno dopo {unit:day} | anno dopo {unit:year} | ora dopo {unit:hour} | mese dopo {unit:month-word} | settimana dopo {unit:week} )',
    },
    means: { type: 'SET', kind: 'set', amount: 1 },
    examples: [{ language: 'it', text: 'Le notizie cambiano ora dopo ora.', gives: 'PT1H=ora dopo ora' }],
    counterexamples: [],
  },
  {
    id: 'it.time.frequency-word',
    finds: 'time',
    pattern: { words: '{unit:frequency}' },
    means: { type: 'SET', kind: 'set', amount: 1 },
    examples: [{ language: 'it', text: 'Il vertice annuale si tiene a Roma.', gives: 'P1Y=annuale' }],
    counterexamples: [{ language: 'it', text: 'Lo scrive il quotidiano russo.' }],
  },
  {
    id: 'it.time.times-a-unit',
    finds: 'time',
    pattern: { words: "( una volta | {:number} volte | più volte ) ( a | per ) ( il | la | l' )? {unit}" },
    means: { type: 'SET', kind: 'set', amount: 1 },
    examples: [{ language: 'it', text: 'Le parti si vedono due volte al mese.', gives: 'P1M=due volte al mese' }],
    counterexamples: [],
  },
]
