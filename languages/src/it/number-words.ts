import { wordsToNinetyNineOf } from '../world/compose-numbers.ts'

/** Number words from two to ninety-nine. Tens lose their vowel before "uno" and "otto"; "tre" at the end is written with and without its accent. */
export const wordsToNinetyNine = wordsToNinetyNineOf({
  single:
    'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
      ' ',
    ),
  tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' '),
  units: 'uno due tre quattro cinque sei sette otto nove'.split(' '),
  compose: (ten, unit) => (unit === 'tre' ? [ten + unit, `${ten}tré`] : [(/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit]),
})
