const small = ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici', 'tredici', 'quattordici']
const teens = ['quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove']
const tens = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta']
const units = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove']

/** Number words from two to ninety-nine. Tens lose their vowel before "uno" and "otto"; "tre" at the end is written with and without its accent. */
export const wordsToNinetyNine: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...small, ...teens].map((word, index) => [word, index + 2] as const),
  ...tens.flatMap((ten, index) => composed(ten, (index + 2) * 10)),
])

function composed(ten: string, value: number): (readonly [string, number])[] {
  return [
    [ten, value],
    ...units.flatMap((unit, index) => {
      const word = (/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit
      return (unit === 'tre' ? [word, `${ten}tré`] : [word]).map((form) => [form, value + index + 1] as const)
    }),
  ]
}
