import type { WordClasses } from '@tavolo/engine'
import { wordsToNinetyNine } from '../number-words.ts'

/** Numbers in words (from thirty-one on rare in print) and words that count without a number. */
export const numerals: WordClasses = {
  number: {
    ...wordsToNinetyNine,
    cento: 100,
    duecento: 200,
    trecento: 300,
    mille: 1000,
    "vent'": 20,
    "trent'": 30,
    "quarant'": 40,
    "cinquant'": 50,
    "sessant'": 60,
    "settant'": 70,
    "ottant'": 80,
    "novant'": 90,
    "cent'": 100,
  },
  one: { un: 1, uno: 1, una: 1, "un'": 1 },
  'day-word': { primo: 1, ...wordsTo(31) },
  'vague-number': {
    pochi: 'X',
    poche: 'X',
    alcuni: 'X',
    alcune: 'X',
    diversi: 'X',
    diverse: 'X',
    molti: 'X',
    molte: 'X',
    parecchi: 'X',
    parecchie: 'X',
    tanti: 'X',
    tante: 'X',
    numerosi: 'X',
    numerose: 'X',
    qualche: 'X',
    vari: 'X',
    varie: 'X',
    svariati: 'X',
    svariate: 'X',
    'un paio di': 2,
    "un paio d'": 2,
    'una decina di': 10,
    'una ventina di': 20,
    'una trentina di': 30,
  },
  approx: {
    circa: 0,
    quasi: 0,
    oltre: 0,
    almeno: 0,
    appena: 0,
    'più di': 0,
    "più d'": 0,
    'meno di': 0,
    'poco più di': 0,
    'poco meno di': 0,
    'non più di': 0,
  },
}

function wordsTo(last: number): Record<string, number> {
  return Object.fromEntries(Object.entries(wordsToNinetyNine).filter(([, value]) => value <= last))
}
